"""Is every DLL there that the program loads on Windows, and which of Qt's are needed at all?

    python build_spec/check_dlls.py FOLDER

FOLDER holds unpacked Windows wheels (pip download --platform win_amd64 …, unzip) or the frozen program. Starts from the
Qt modules the program imports, the plugins it needs and everything of the other libraries, follows the import tables
with pefile.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pefile

MODULES = ("QtCore.pyd", "QtGui.pyd", "QtWidgets.pyd", "QtSvg.pyd", "QtPrintSupport.pyd", "Shiboken.pyd")
PLUGINS = (
    "qwindows.dll",
    "qoffscreen.dll",
    "qmodernwindowsstyle.dll",
    "qsvgicon.dll",
    "qsvg.dll",
    "qico.dll",
    "qjpeg.dll",
)
QT = {"pyside6", "shiboken6"}
BY_NAME = ("pdfium.dll",)
"""What is loaded by its name while the program runs: no import table tells of it."""

SYSTEM = ("api-ms-win-", "ext-ms-win-")
WINDOWS = """
advapi32 authz bcrypt bcryptprimitives cfgmgr32 combase comctl32 comdlg32 crypt32 d2d1 d3d11 d3d12 d3d9 dcomp dnsapi
dwmapi dwrite dxgi dxva2 gdi32 icuin icuuc imm32 iphlpapi kernel32 mpr msvcrt ncrypt netapi32 ntdll ole32 oleaut32
oleacc opengl32 powrprof rpcrt4 runtimeobject secur32 setupapi shcore shell32 shlwapi synchronization ucrtbase
uiautomationcore user32 userenv usp10 uxtheme version winhttp winmm winspool.drv winsta ws2_32 wtsapi32
"""  # parts of Windows 10 1809 and newer themselves


def main() -> int:
    """Say what is needed, how large it is and what is missing; 1 where something is."""
    folder = Path(sys.argv[1])
    files = {path.name.lower(): path for path in folder.rglob("*") if path.suffix.lower() in (".dll", ".pyd", ".exe")}
    waiting = [name.lower() for name in (*MODULES, *PLUGINS) if name.lower() in files]
    others = [
        name for name, path in files.items() if not QT & {part.lower() for part in path.relative_to(folder).parts}
    ]
    waiting += [name for name in others if name.endswith(".pyd") or name in BY_NAME]
    if not waiting:
        print(f"{folder} holds none of {', '.join(MODULES)}")
        return 1
    needed: set[str] = set()
    missing: dict[str, str] = {}
    while waiting:
        name = waiting.pop()
        if name in needed:
            continue
        needed.add(name)
        for wanted in imports(files[name]):
            if wanted in files:
                waiting.append(wanted)
            elif not system(wanted):
                missing[wanted] = name
    size = sum(files[name].stat().st_size for name in needed)
    print(f"{len(needed)} files, {size / 1e6:.0f} MB are needed: {', '.join(sorted(needed))}")
    for name, by in sorted(missing.items()):
        print(f"MISSING {name}, needed by {by}")
    return 1 if missing else 0


def imports(path: Path) -> list[str]:
    """Return the libraries a file asks for, at once or when first called."""
    file = pefile.PE(str(path), fast_load=True)
    names = ("IMAGE_DIRECTORY_ENTRY_IMPORT", "IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT")
    file.parse_data_directories([pefile.DIRECTORY_ENTRY[name] for name in names])
    tables = [*getattr(file, "DIRECTORY_ENTRY_IMPORT", ()), *getattr(file, "DIRECTORY_ENTRY_DELAY_IMPORT", ())]
    return [entry.dll.decode("ascii").lower() for entry in tables]


def system(name: str) -> bool:
    """Return whether Windows or Python itself brings this library."""
    stem = name.removesuffix(".dll")
    return stem in WINDOWS.split() or name.startswith(SYSTEM) or stem.startswith("python3")


if __name__ == "__main__":
    sys.exit(main())
