"""The project's own papers: what it says of itself in several places agrees, and nothing of a machine is in it."""

from __future__ import annotations

import configparser
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = sorted((ROOT / "requirements").glob("*.lock"))
LINUX = ROOT / "packaging" / "linux"

# Everything that is the project's own, and nothing that was installed, built or cached beside it.
OWN = ("src", "tests", "resources", "docs", "scripts", "packaging", "benchmarks", "requirements", ".ci")
TEXT = {"", ".py", ".toml", ".md", ".sh", ".lock", ".xml", ".svg", ".desktop", ".spec", ".txt", ".html", ".csv"}


def own_files() -> list[Path]:
    beneath = [path for folder in OWN for path in (ROOT / folder).rglob("*")]
    beside = [path for path in ROOT.iterdir() if path.suffix in TEXT]
    return [
        path
        for path in sorted(beneath + beside)
        if path.is_file() and path.suffix in TEXT and "__pycache__" not in path.parts
    ]


def locked(path: Path) -> list[Requirement]:
    lines = path.read_text("utf-8").replace("\\\n", " ").splitlines()
    return [Requirement(line.partition(" --hash")[0].strip()) for line in lines if not line.startswith("#")]


def pins(path: Path) -> set[str]:
    return {str(requirement) for requirement in locked(path)}


def test_the_version_is_the_same_wherever_it_is_told() -> None:
    import cleaneditor

    version = PROJECT["project"]["version"]
    assert cleaneditor.__version__ == version
    changelog = re.findall(r"^## \[(\d[^]]*)\] - (\S+)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    release = ElementTree.parse(LINUX / "org.cleaneditor.CleanEditor.metainfo.xml").find("releases/release")
    assert release is not None
    assert changelog[0] == (version, release.get("date"))
    assert release.get("version") == version


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.name)
def test_a_lock_pins_every_package_by_version_and_hash_and_names_no_address(path: Path) -> None:
    text = path.read_text("utf-8")
    assert re.search(r"://|file:|--index|--find-links|^-|\s@\s", text, re.MULTILINE) is None
    for line in text.replace("\\\n", " ").splitlines():
        assert re.match(r"[\w.-]+==\S+ (; .+? )?.*--hash=sha256:[0-9a-f]{64}", line), line


def test_the_larger_locks_hold_what_the_program_runs_on_at_the_same_versions() -> None:
    run = pins(ROOT / "requirements" / "run.lock")
    assert run <= pins(ROOT / "requirements" / "test.lock")
    assert run <= pins(ROOT / "requirements" / "package.lock")


@pytest.mark.parametrize(
    ("lock", "groups"),
    [("run", ["build"]), ("test", ["build", "test", "check"]), ("package", ["build", "package"])],
)
def test_a_lock_holds_every_declared_dependency_in_its_range(lock: str, groups: list[str]) -> None:
    declared = [*PROJECT["project"]["dependencies"]]
    for group in groups:
        declared += PROJECT["dependency-groups"][group]
    have = locked(ROOT / "requirements" / f"{lock}.lock")
    for python in ("3.11", "3.12", "3.13"):
        environment = {"python_version": python, "python_full_version": f"{python}.9"}
        for wanted in map(Requirement, declared):
            if wanted.marker and not wanted.marker.evaluate(environment):
                continue
            found = [
                next(iter(pin.specifier)).version
                for pin in have
                if canonicalize_name(pin.name) == canonicalize_name(wanted.name)
                and (pin.marker is None or pin.marker.evaluate(environment))
            ]
            assert len(found) == 1, f"{wanted} on Python {python}: {found}"
            assert wanted.specifier.contains(found[0]), f"{wanted} on Python {python}: {found}"


def test_python_3_11_is_never_given_the_qt_that_aborts_on_it() -> None:
    environment = {"python_version": "3.11", "python_full_version": "3.11.9"}
    for path in LOCKS:
        for pin in locked(path):
            if pin.name.startswith(("pyside6", "shiboken6")) and pin.marker and pin.marker.evaluate(environment):
                assert not pin.specifier.contains("6.12.0"), path.name


def test_no_file_names_a_folder_of_the_machine_it_was_written_on() -> None:
    personal = re.compile(r"(?<![\w.])/(?:home|Users|root)/\w")
    for path in own_files():
        text = path.read_text("utf-8", errors="replace")
        assert str(ROOT) not in text, path
        found = personal.search(text)
        assert found is None, f"{path}: {found and found.group()}"


def test_the_readme_gives_the_two_commands_first() -> None:
    first_block = (ROOT / "README.md").read_text("utf-8").split("```")[1]
    commands = [line.split("#")[0].strip() for line in first_block.splitlines()[1:] if line.strip()]
    assert commands == ["make run", "make test"]


def test_every_local_link_in_the_documents_leads_somewhere() -> None:
    documents = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    for document in documents:
        for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", document.read_text("utf-8")):
            if "://" not in target:
                assert (document.parent / target).exists(), f"{document.name}: {target}"


def test_the_desktop_file_starts_the_program_and_knows_its_files() -> None:
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.read(LINUX / "org.cleaneditor.CleanEditor.desktop", encoding="utf-8")
    entry = desktop["Desktop Entry"]
    assert entry["Exec"].split()[0] in PROJECT["project"]["scripts"]
    assert (ROOT / "resources" / "icons" / f"{entry['Icon']}.svg").is_file()
    mime = ElementTree.parse(LINUX / "org.cleaneditor.CleanEditor.xml").find("{*}mime-type")
    assert mime is not None
    assert mime.get("type") in entry["MimeType"].split(";")


def test_the_arrows_between_the_rooms_point_one_way(capsys: pytest.CaptureFixture[str]) -> None:
    from importlinter.cli import lint_imports

    failed = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert not failed, capsys.readouterr().out


@pytest.mark.installed
def test_the_wheel_brings_rules_phrases_and_samples_along(tmp_path: Path) -> None:
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    build = [*pip, "wheel", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(tmp_path), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True, text=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    for resource in (path for path in (ROOT / "resources").rglob("*") if path.is_file()):
        assert f"cleaneditor/_resources/{resource.relative_to(ROOT / 'resources').as_posix()}" in names
    for page in (ROOT / "docs" / "guide.md", ROOT / "docs" / "rules-file.md", *(ROOT / "docs" / "pictures").iterdir()):
        assert f"cleaneditor/_resources/guide/{page.relative_to(ROOT / 'docs').as_posix()}" in names
    assert not [name for name in names if name.startswith(("tests/", "docs/", "benchmarks/"))]

    # The same rules are found there as here, without a checkout around them.
    target = tmp_path / "installed"
    install = [*pip, "install", "--no-deps", "--no-index", "--target", str(target), str(wheel)]
    subprocess.run(install, check=True, capture_output=True, text=True)
    tell = "import cleaneditor, sys; from cleaneditor import resources; print(cleaneditor.__file__); "
    tell += "sys.stdout.write(resources.read_text('rules', 'builtin.cleanrules.toml'))"
    told = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(target)!r}); {tell}"],
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    ).stdout
    place, _, rules = told.partition("\n")
    assert Path(place).is_relative_to(target)
    assert rules == (ROOT / "resources" / "rules" / "builtin.cleanrules.toml").read_text("utf-8")
