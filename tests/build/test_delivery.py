"""What is delivered hangs together: files that are named exist, versions agree, nothing names a host."""

from __future__ import annotations

import importlib.util
import json
import re
import struct
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

import workbench

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "build_spec"
INSTALLER = (SPEC / "installer.nsi").read_text("utf-8")
REQUIREMENTS = (SPEC / "requirements-win.txt").read_text("utf-8")


def script(name: str) -> ModuleType:
    described = importlib.util.spec_from_file_location(f"build_spec_{name}", SPEC / f"{name}.py")
    assert described is not None
    assert described.loader is not None
    module = importlib.util.module_from_spec(described)
    described.loader.exec_module(module)
    return module


def test_the_specification_is_python_and_names_files_that_exist():
    text = (SPEC / "workbench.spec").read_text("utf-8")
    compile(text, "workbench.spec", "exec")
    assert (SPEC / "start.py").is_file()
    assert '"docx": "pyz+py"' in text
    assert '"isal.igzip_lib"' in text
    assert (ROOT / "workbench" / "store" / "migrations" / "env.py").is_file()


@pytest.mark.parametrize("name", ["qtbase_ru.qm", "qtbase_kk.qm", "qtbase_en.qm"])
def test_the_translations_of_qt_that_the_window_speaks_are_kept(name):
    assert dropped(f"/PySide6/translations/{name}") is None


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/opengl32sw.dll", "PySide6/translations/qtbase_de.qm", "PySide6/Qt6Pdf.dll", "PySide6/qml/x.dll",
        "PySide6/plugins/imageformats/qwebp.dll", "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so", "PySide6/Qt/plugins/xcbglintegrations/libqxcb-glx.so",
    ],
)  # fmt: skip
def test_parts_of_qt_that_nobody_uses_are_left_out(name):
    assert dropped(f"/{name}")


@pytest.mark.parametrize(
    "name",
    [
        "Qt6Core.dll", "Qt6Gui.dll", "plugins/platforms/qwindows.dll", "Qt6PrintSupport.dll",
        "plugins/imageformats/qjpeg.dll", "Qt/plugins/imageformats/libqsvg.so", "Qt/plugins/platforms/libqxcb.so",
        "Qt/plugins/platformthemes/libqxdgdesktopportal.so", "Qt/plugins/printsupport/libcupsprintersupport.so",
    ],
)  # fmt: skip
def test_parts_of_qt_that_are_used_are_kept(name):
    assert dropped(f"/PySide6/{name}") is None


def test_a_library_of_the_system_comes_along_only_for_what_is_kept():
    text = (SPEC / "workbench.spec").read_text("utf-8")
    wanted = {"/wheel/libqxcb.so": {("libxcb.so.1", "/usr/lib/libxcb.so.1")}}
    spec = {"sys": SimpleNamespace(platform="linux"), "get_imports": lambda file: wanted.get(file, set())}
    exec(text[text.index("def asked_for") : text.index("datas = ")], spec)
    asked = [
        ("PySide6/libqxcb.so", "/wheel/libqxcb.so", "BINARY"),
        ("libxcb.so.1", "/usr/lib/libxcb.so.1", "BINARY"),
        ("libpython3.11.so.1.0", "/usr/lib/libpython3.11.so.1.0", "BINARY"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
    ]
    unasked = ("libgtk-3.so.0", "/usr/lib/libgtk-3.so.0", "BINARY")
    assert sorted(spec["asked_for"]([*asked, unasked])) == sorted(asked)
    spec["sys"].platform = "win32"
    assert unasked in spec["asked_for"]([*asked, unasked])


def dropped(path: str) -> re.Match[str] | None:
    text = (SPEC / "workbench.spec").read_text("utf-8")
    pattern = re.search(r"DROPPED = re\.compile\(\n(.+?)\n    re\.IGNORECASE", text, re.DOTALL)
    assert pattern is not None
    parts = re.findall(r'r"(.*)"', pattern.group(1))
    return re.search("".join(parts), path, re.IGNORECASE)


@pytest.mark.parametrize(
    "line",
    [
        "RequestExecutionLevel user",
        "Target amd64-unicode",
        'InstallDir "$LOCALAPPDATA\\Programs\\${KEY}"',
        '!insertmacro Associate ".lhw" "Project" "$(Project)"',
        '!insertmacro Associate ".lhwr" "Bundle" "$(Bundle)"',
        'WriteUninstaller "$INSTDIR\\uninstall.exe"',
    ],
)
def test_the_installer_needs_no_administrator_and_associates_our_files(line):
    assert line in INSTALLER.splitlines() or f"  {line}" in INSTALLER.splitlines()


def test_the_installer_writes_nothing_for_the_whole_machine():
    assert "HKLM" not in INSTALLER
    assert "$PROGRAMFILES" not in INSTALLER


def test_every_text_of_the_installer_is_said_in_three_languages():
    said = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", INSTALLER, re.MULTILINE)
    names = {name for name, _ in said}
    assert {(name, language) for name in names for language in ("ENGLISH", "RUSSIAN", "KAZAKH")} == set(said)


def test_the_kazakh_of_the_installer_is_whole_and_marked_as_unicode():
    for name in ("Kazakh.nlf", "Kazakh.nsh"):
        assert (SPEC / name).read_bytes().startswith(b"\xef\xbb\xbf")
    lines = (SPEC / "Kazakh.nlf").read_text("utf-8-sig").splitlines()
    assert lines[3] == "1087"
    texts = lines[lines.index("# ^Branding") :]
    assert len(texts) % 2 == 0
    assert all(line.startswith("# ") for line in texts[::2])
    assert all(line and not line.startswith("# ") for line in texts[1::2])


def test_nothing_is_removed_on_uninstalling_but_what_was_installed():
    removed = re.findall(r'RMDir /r "(.+?)"', INSTALLER)
    assert removed == [r"$INSTDIR\_internal", r"$INSTDIR\licences"]


def test_the_requirements_for_windows_are_pinned_and_hashed():
    entries = re.split(r"\n(?=\S)", REQUIREMENTS.strip())
    assert len(entries) > 20
    for entry in entries:
        assert re.match(r"[a-z0-9-]+==\S+ \\\n", entry), entry.splitlines()[0]
        assert "--hash=sha256:" in entry


def test_the_requirements_for_windows_are_what_the_project_asks_for_and_name_no_host():
    pinning = script("pin_wheels")
    assert pinning.wrong(REQUIREMENTS, pinning.asked()) == []
    assert {"pyinstaller", "psycopg", "pyside6-essentials"} <= {need.name.lower() for need in pinning.asked()}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("--index-url=a.example\na==1 \\\n", "neither a pinned package nor a hash: --index-url=a.example"),
        ("a==1 \\\n    # via packages.example\n", "neither a pinned package nor a hash:     # via packages.example"),
        ("a==3 \\\n", "A<3,>=1 is asked for, a 3 is in the list"),
        ("b==1 \\\n", "A<3,>=1 is asked for and not in the list"),
        ("b==1 \\\na==1 \\\n", "the packages are not each there once, in the order of their names"),
    ],
)
def test_what_does_not_agree_in_the_requirements_is_told(text, said):
    from packaging.requirements import Requirement

    assert script("pin_wheels").wrong(text, (Requirement("A>=1,<3"),)) == [said]


def test_nothing_of_the_build_names_a_host():
    for path in [*SPEC.glob("*.*"), *(ROOT / ".github").rglob("*.yml")]:
        if path.suffix in (".py", ".nsi", ".sh", ".ps1", ".spec", ".txt", ".in", ".yml", ".md"):
            assert not re.search(r"(https?|ftp)://(?!schemas\.|www\.w3\.org)", path.read_text("utf-8")), path.name


def test_the_version_of_the_build_is_that_of_the_program():
    build = script("build")
    assert workbench.__version__ == build.VERSION
    assert f"filevers=({workbench.__version__.replace('.', ', ')}, 0)" in build.version_resource(build.VERSION)
    compile(build.version_resource("0.1.0"), "version", "eval")


def test_the_copy_that_is_installed_holds_all_that_the_wheel_takes(tmp_path):
    copied = script("build").copied(tmp_path)
    shipped = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]
    for folder in (*shipped["packages"], *shipped["force-include"]):
        assert (copied / folder).is_dir()


def test_the_icon_is_an_icon_of_seven_sizes():
    content = (ROOT / "resources" / "icons" / "app.ico").read_bytes()
    reserved, kind, number = struct.unpack_from("<HHH", content)
    assert (reserved, kind, number) == (0, 1, 7)
    for entry in range(number):
        size, offset = struct.unpack_from("<II", content, 6 + 16 * entry + 8)
        assert content[offset : offset + 4] == b"\x89PNG"
        assert offset + size <= len(content)


def test_the_list_of_wheels_is_read_with_its_hashes():
    read = script("check_wheels").listed(
        "a-b==1 \\\n    --hash=sha256:" + "a" * 64 + "\nc==2 \\\n    --hash=sha256:" + "b" * 64
    )
    assert read == {"a-b": {"a" * 64}, "c": {"b" * 64}}


def test_the_notice_says_how_qt_may_be_replaced():
    notice = (ROOT / "resources" / "licences" / "NOTICE.txt").read_text("utf-8")
    assert "GNU Lesser General Public License, version 3" in notice
    assert "You may replace them" in notice
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (ROOT / "resources" / "licences" / "LGPL-3.0.txt").read_text("utf-8")


@pytest.fixture
def bundled(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(SPEC))
    return importlib.import_module("bundled")


def test_what_is_asked_for_with_an_extra_counts_as_delivered_and_tools_of_developers_do_not(bundled, monkeypatch):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    asked = {
        "legislative-workbench": [
            *project["dependencies"],
            *(f'{line}; extra == "{extra}"' for extra in ("postgres", "dev") for line in extras[extra]),
        ],
        "psycopg": ['psycopg-binary==3; extra == "binary"', 'psycopg-pool; extra == "pool"'],
        "cryptography": ["cffi>=2"],
    }

    def distribution(name):
        return SimpleNamespace(metadata={"Name": name}, requires=asked.get(name))

    monkeypatch.setattr(bundled, "metadata", SimpleNamespace(distribution=distribution, Distribution=object))
    names = {each.metadata["Name"] for each in bundled.bundled()}
    assert {"psycopg", "psycopg-binary", "cryptography", "cffi", "pyinstaller"} <= names
    assert not {"psycopg-pool", "pytest", "legislative-workbench"} & names


def test_the_text_of_every_licence_of_a_carried_library_is_delivered(bundled):
    ours = {path.name for path in (ROOT / "resources" / "licences").iterdir()}
    packages = set(re.findall(r"^([a-z0-9-]+)==", REQUIREMENTS, re.MULTILINE)) | {"python"}
    told = bundled.carried()
    assert {"psycopg-binary", "cryptography", "lxml", "python"} <= {each["in"] for each in told}
    for each in told:
        assert each["in"] in packages
        assert each["text"] in ours or each["text"].removesuffix(".txt").lower() in packages, each["text"]
    assert len({(each["in"], each["id"]) for each in told}) == len(told)


@pytest.mark.skipif(sys.platform == "win32", reason="a build on Windows takes in no such library")
def test_a_library_of_the_system_that_nobody_answers_for_is_told(monkeypatch, tmp_path):
    monkeypatch.syspath_prepend(str(SPEC))
    inner = tmp_path / "_internal"
    (inner / "wheel").mkdir(parents=True)
    for name in ("libnobody.so.1", "libpython3.11.so.1.0", "wheel/libofawheel.so"):
        (inner / name).touch()
    (inner / "libofawheel.so").symlink_to(inner / "wheel" / "libofawheel.so")
    assert script("collect_licences").of_the_system(tmp_path) == {"libnobody.so.1": ""}


def test_the_build_does_not_freeze_the_project_of_the_folder_it_is_called_in(monkeypatch, tmp_path):
    (tmp_path / "stranger.py").write_text("raise SystemExit(3)")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    build, look = script("build"), "import importlib.util as u, sys; sys.exit(u.find_spec('stranger') is not None)"
    command, really_run, ran = [sys.executable, "-c", look], build.run, []

    def run(*_command: object, **environment: str) -> None:
        ran.append(environment)
        really_run(*command, **environment)

    assert subprocess.run(command, check=False).returncode == 1  # the trap catches whoever does not look out
    monkeypatch.setattr(build, "run", run)
    build.freeze(tmp_path, Path(sys.executable))
    assert len(ran) == 1


def test_the_workflow_runs_the_same_commands_as_people():
    text = (ROOT / ".github" / "workflows" / "tests.yml").read_text("utf-8")
    for system in ("windows-latest", "macos-latest", "ubuntu-latest"):
        assert system in text
    for command in re.findall(r"(?:tests|build_spec)/[\w.]+", text):
        assert (ROOT / command).is_file(), command


def test_every_script_of_the_build_says_what_it_does():
    for path in SPEC.glob("*.py"):
        assert path.read_text("utf-8").startswith('"""'), path.name
    done = subprocess.run([sys.executable, SPEC / "build.py", "--help"], capture_output=True, text=True, check=True)
    assert "--out" in done.stdout


def test_the_bill_of_materials_is_what_cyclonedx_asks_for(monkeypatch):
    monkeypatch.syspath_prepend(str(SPEC))
    found = metadata.distribution
    tools = {"pyinstaller": "packaging"}  # a tool of the build, which is not installed with the tests
    monkeypatch.setattr(metadata, "distribution", lambda name: found(tools.get(name, name)))
    told = script("bill_of_materials").bill()
    assert {"PySide6_Essentials", "SQLAlchemy", "CPython"} <= {each["name"] for each in told["components"]}
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(told)) is None
    named = {each["bom-ref"] for each in told["components"]} | {told["metadata"]["component"]["bom-ref"]}
    asked = {each for row in told["dependencies"] for each in (row["ref"], *row["dependsOn"])}
    assert asked <= named
