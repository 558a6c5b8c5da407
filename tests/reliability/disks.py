"""Where campaigns work: in memory where the system has such a disk, so that they do not wear out a real one."""

from __future__ import annotations

import os
from pathlib import Path


def memory_disk() -> str | None:
    """Return a folder in memory, or None where the system has none."""
    return "/dev/shm" if Path("/dev/shm").is_dir() and os.access("/dev/shm", os.W_OK) else None
