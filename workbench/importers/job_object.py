"""Limits of the reading process on Windows: a job object, which this process makes and puts itself into.

The job bounds the memory it may commit and its processor time, and lets it start no other process; the system ends the
process where it asks for more. (Windows has no such bound on writing files: there the reader's own restraint stands.)
Source: Microsoft's documentation of CreateJobObjectW, SetInformationJobObject and JOBOBJECT_EXTENDED_LIMIT_INFORMATION.
"""

from __future__ import annotations

import ctypes
from ctypes import wintypes
from typing import Any

_EXTENDED = 9  # JobObjectExtendedLimitInformation
_PROCESS_TIME, _ACTIVE_PROCESS, _PROCESS_MEMORY, _DIE_QUIETLY = 0x2, 0x8, 0x100, 0x400
_TICKS = 10_000_000  # of a hundred nanoseconds in a second


class _Basic(ctypes.Structure):
    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    )


class Limits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("Basic", _Basic),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


class Memory(ctypes.Structure):
    """PROCESS_MEMORY_COUNTERS; `PagefileUsage` is what the process has committed."""

    _fields_ = (
        ("cb", ctypes.c_uint32),
        ("PageFaultCount", ctypes.c_uint32),
        ("PeakWorkingSetSize", ctypes.c_size_t),
        ("WorkingSetSize", ctypes.c_size_t),
        ("QuotaPeakPagedPoolUsage", ctypes.c_size_t),
        ("QuotaPagedPoolUsage", ctypes.c_size_t),
        ("QuotaPeakNonPagedPoolUsage", ctypes.c_size_t),
        ("QuotaNonPagedPoolUsage", ctypes.c_size_t),
        ("PagefileUsage", ctypes.c_size_t),
        ("PeakPagefileUsage", ctypes.c_size_t),
    )


def bound(memory: int, seconds: float, kernel: Any = None) -> bool:
    """Bound this process to so many bytes above what it has and so much processor time; return whether it is bound.

    Where the system refuses (a process in a job of its own before Windows 8), the clock of the parent remains.
    `kernel` is kernel32.
    """
    kernel = _kernel32() if kernel is None else kernel
    ours = kernel.GetCurrentProcess()
    taken = Memory(cb=ctypes.sizeof(Memory))
    if not kernel.K32GetProcessMemoryInfo(ours, ctypes.byref(taken), ctypes.sizeof(taken)):
        return False
    limits = Limits(ProcessMemoryLimit=taken.PagefileUsage + memory)
    limits.Basic.LimitFlags = _PROCESS_TIME | _ACTIVE_PROCESS | _PROCESS_MEMORY | _DIE_QUIETLY
    limits.Basic.PerProcessUserTimeLimit = int(seconds * _TICKS)
    limits.Basic.ActiveProcessLimit = 1
    job = kernel.CreateJobObjectW(None, None)  # its handle is ours to the end
    return bool(
        job
        and kernel.SetInformationJobObject(job, _EXTENDED, ctypes.byref(limits), ctypes.sizeof(limits))
        and kernel.AssignProcessToJobObject(job, ours)
    )


def _kernel32() -> Any:
    kernel: Any = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    handle, size = wintypes.HANDLE, wintypes.DWORD
    kernel.GetCurrentProcess.restype = handle
    kernel.CreateJobObjectW.restype = handle
    kernel.CreateJobObjectW.argtypes = (wintypes.LPVOID, wintypes.LPCWSTR)
    kernel.K32GetProcessMemoryInfo.argtypes = (handle, wintypes.LPVOID, size)
    kernel.SetInformationJobObject.argtypes = (handle, ctypes.c_int, wintypes.LPVOID, size)
    kernel.AssignProcessToJobObject.argtypes = (handle, handle)
    return kernel
