"""The limits of the reading process on Windows: what is asked of the system. Elsewhere a stand-in listens."""

from __future__ import annotations

import ctypes
import sys
from typing import Any

import pytest

from workbench.importers import job_object

MB = 1024 * 1024


class Kernel:
    """Takes down what is asked, as kernel32 would be asked; `refused` names a call it refuses."""

    def __init__(self, refused: str = "") -> None:
        self.refused, self.asked, self.limits = refused, list[str](), job_object.Limits()

    def _answer(self, name: str) -> bool:
        self.asked.append(name)
        return name != self.refused

    def GetCurrentProcess(self) -> int:
        return -1

    def K32GetProcessMemoryInfo(self, process: int, found: Any, size: int) -> bool:
        assert process == -1
        assert size == found._obj.cb == ctypes.sizeof(job_object.Memory)
        found._obj.PagefileUsage = 50 * MB
        return self._answer("memory")

    def CreateJobObjectW(self, security: object, name: object) -> int:
        assert security is None
        assert name is None
        return 7 if self._answer("create") else 0

    def SetInformationJobObject(self, job: int, kind: int, limits: Any, size: int) -> bool:
        assert (job, kind, size) == (7, 9, ctypes.sizeof(job_object.Limits))
        self.limits = limits._obj
        return self._answer("set")

    def AssignProcessToJobObject(self, job: int, process: int) -> bool:
        assert (job, process) == (7, -1)
        return self._answer("assign")


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="sizes of 64 bits")
def test_the_structures_have_the_sizes_windows_gives_them() -> None:
    assert ctypes.sizeof(job_object.Limits) == 144
    assert ctypes.sizeof(job_object.Memory) == 72
    assert job_object.Limits.ProcessMemoryLimit.offset == 112


def test_memory_processor_time_and_other_processes_are_bounded() -> None:
    kernel = Kernel()
    assert job_object.bound(400 * MB, 10.0, kernel)
    assert kernel.asked == ["memory", "create", "set", "assign"]
    assert kernel.limits.ProcessMemoryLimit == 450 * MB
    assert kernel.limits.Basic.PerProcessUserTimeLimit == 100_000_000
    assert kernel.limits.Basic.ActiveProcessLimit == 1
    assert kernel.limits.Basic.LimitFlags == 0x2 | 0x8 | 0x100 | 0x400


@pytest.mark.parametrize("refused", ["memory", "create", "set", "assign"])
def test_a_system_that_refuses_is_no_mistake(refused: str) -> None:
    assert not job_object.bound(400 * MB, 10.0, Kernel(refused))


@pytest.mark.skipif(sys.platform != "win32", reason="needs Windows")
def test_a_process_that_takes_too_much_is_ended() -> None:
    import subprocess

    script = "from workbench.importers.job_object import bound; assert bound(100 << 20, 5); bytearray(400 << 20)"
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert "MemoryError" in ended.stderr
