"""The package: what it installs, what it imports, what its types refuse, what its documents say."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy of what is committed or would be, with the build backend that is installed."""
    source = tmp_path_factory.mktemp("source")
    for name in ("server", "tools", "prompts"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    out = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-c", f"from setuptools import build_meta; build_meta.build_wheel({str(out)!r})"]
    subprocess.run(build, cwd=source, check=True, capture_output=True, timeout=120)
    (built,) = out.glob("*.whl")
    return built


@pytest.mark.promise("package.namespace", "package.typed")
def test_the_wheel_installs_one_namespace_and_its_metadata(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert tops == {"capillary_interactions", next(top for top in tops if top.endswith(".dist-info"))}
    assert "capillary_interactions/__init__.py" not in names
    for expected in (
        "server/cli.py",
        "server/sandbox/wire.py",
        "server/commands/mask.py",
        "tools/privacy/masker.py",
        "tools/data/o200k_base.tiktoken.gz",
        "tools/py.typed",
        "server/py.typed",
        "prompts/py.typed",
    ):
        assert f"capillary_interactions/{expected}" in names
    assert not [name for name in names if "test" in name.lower()]
    installed = {name.removeprefix("capillary_interactions/") for name in names if name.endswith(".py")}
    assert installed == {
        str(path.relative_to(ROOT))
        for folder in ("server", "tools", "prompts")
        for path in (ROOT / folder).rglob("*.py")
    }


@pytest.mark.promise("package.namespace", "server.stdio")
def test_the_installed_wheel_works_outside_the_checkout(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    # A fresh path first, so that the wheel's files are found and not the checkout's.
    probe = (
        "import sys; sys.meta_path = [f for f in sys.meta_path if 'editable' not in str(f).lower()]; "
        "sys.path.insert(0, 'site'); "
        "from capillary_interactions.server import cli; print(cli.__file__); "
        "cli.main(['get', 'mobile', '447700900004', '--sandbox', '--json'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert str(tmp_path) in done.stdout.splitlines()[0] or done.stdout.startswith("site/")
    assert '"matching": 7' in done.stdout


@pytest.mark.promise("package.import-cost", "package.offline")
def test_starting_the_server_imports_nothing_that_only_later_work_needs() -> None:
    probe = (
        "import sys; from capillary_interactions.server import cli; "
        "from capillary_interactions.server.commands import serve; "
        "from capillary_interactions.server.app import build_server; "
        "from capillary_interactions.server.settings import Settings; "
        "build_server(Settings(host='x.example.com', till='t', password='p')); "
        "print([m for m in ('httpx', 'rich', 'rich.console', 'tiktoken', 'phonenumbers', 'tenacity', 'pyrate_limiter', 'capillary_interactions.server.sandbox') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.promise("package.offline")
def test_nothing_in_the_code_downloads_a_vocabulary() -> None:
    for path in (ROOT / "tools").rglob("*.py"):
        assert "get_encoding" not in path.read_text("utf-8"), path


def _checked(folder: Path, *files: str) -> str:
    """What basedpyright says of `files`, which see the three folders under their installed name."""
    package = folder / "capillary_interactions"
    package.mkdir()
    for name in ("server", "tools", "prompts"):
        (package / name).symlink_to(ROOT / name)
    for name in files:
        shutil.copy(ROOT / "tests" / "typing" / name, folder)
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "extraPaths": ["."]}')
    done = subprocess.run(
        [sys.executable, "-m", "basedpyright", *files],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    return done.stdout


@pytest.mark.promise("masking.types")
def test_the_type_checker_lets_only_masked_texts_into_results(tmp_path: Path) -> None:
    said = _checked(tmp_path, "must_type_check.py", "must_not_type_check.py")
    refused = {int(line) for line in re.findall(r"must_not_type_check\.py:(\d+):\d+ - error", said)}
    source = (ROOT / "tests" / "typing" / "must_not_type_check.py").read_text("utf-8").splitlines()
    marked = {number for number, line in enumerate(source, start=1) if "# refused" in line}
    assert refused == marked, said
    assert "/must_type_check.py" not in said, said


@pytest.mark.promise("package.typed")
def test_the_three_folders_type_check_in_strict_mode() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "basedpyright"], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.promise("package.documented")
def test_the_readme_begins_with_the_two_commands() -> None:
    commands = re.findall(r"^(python3 .*)$", README, re.MULTILINE)
    assert commands[:2] == [
        "python3 -m pip install -q uv && uv run capillary-interactions-mcp demo",
        "python3 -m pip install -q uv && uv run pytest",
    ]
    assert README.index(commands[1]) < README.index("\n## ")


@pytest.mark.promise("package.documented")
def test_the_readme_lists_every_setting_every_customer_and_every_error_code() -> None:
    from capillary_interactions.server.sandbox import STORIES
    from capillary_interactions.server.settings import Settings
    from capillary_interactions.tools.errors import ERROR_CODES

    for name, field in Settings.model_fields.items():
        assert re.search(rf"\| `CAPILLARY_{name.upper()}` \|.*{re.escape(field.description or '')}", README), name
    assert set(re.findall(r"`(CAPILLARY_[A-Z0-9_]+)`", README)) <= {
        f"CAPILLARY_{name.upper()}" for name in Settings.model_fields
    }
    for story in STORIES:
        assert f"| {story.mobile} | {story.title} | {story.shows} |" in README
    for code in ERROR_CODES:
        assert f"`{code}`" in README
    assert len(STORIES) >= 12


@pytest.mark.promise("package.documented")
def test_the_changelog_has_the_version_that_is_installed() -> None:
    from capillary_interactions.server import installed_version

    assert f"## {installed_version()}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


@pytest.mark.promise("package.namespace")
def test_every_dependency_is_capped() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extras = [one for extra in project["project"]["optional-dependencies"].values() for one in extra]
    ours = ("tzdata", "capillary-interactions-mcp[")
    for requirement in [*project["project"]["dependencies"], *extras, *project["dependency-groups"]["dev"]]:
        assert "<" in requirement or requirement.startswith(ours), requirement


@pytest.mark.promise("package.documented")
@pytest.mark.parametrize(
    "document", ["README.md", "CONTRIBUTING.md", "SECURITY.md", "examples/deploy/README.md", "tests/clients/README.md"]
)
def test_what_a_document_points_to_is_there(document: str) -> None:
    text = (ROOT / document).read_text("utf-8")
    places = [one for one in re.findall(r"\]\(([^)#\s]+)", text) if "://" not in one]
    assert all((ROOT / document).parent.joinpath(one).exists() for one in places)
    scripts = re.findall(r"(?:uv run (?:python )?|`)((?:tests|\.ci|examples)/[\w./-]+)", text)
    assert [one for one in scripts if not (ROOT / one).exists()] == []


@pytest.mark.promise("package.release")
def test_the_tree_could_be_released() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / ".ci" / "release", "--check"], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.returncode == 0


@pytest.mark.promise("package.namespace")
def test_the_source_distribution_has_what_a_wheel_is_built_from_and_no_tests(tmp_path: Path) -> None:
    import tarfile

    source = tmp_path / "source"
    ignored = shutil.ignore_patterns("__pycache__", ".*", "*.egg-info", "dist", "uv.lock")
    shutil.copytree(ROOT, source, ignore=ignored)
    build = [sys.executable, "-c", f"from setuptools import build_meta; build_meta.build_sdist({str(tmp_path)!r})"]
    subprocess.run(build, cwd=source, check=True, capture_output=True, timeout=120)
    (built,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(built) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"pyproject.toml", "LICENSE", "CHANGELOG.md", "server/cli.py", "tools/picture/timeline.html"} <= names
    assert any(name.startswith("tools/data/") and name.endswith(".gz") for name in names)
    assert not [name for name in names if name.startswith(("tests/", "examples/", ".ci/"))]


def result_rows() -> list[str]:
    """README's table of result fields, from the models that the schemas are made of: a row each, parts in brackets."""
    from capillary_interactions.tools.results import models

    parts = {
        "customer": models.Customer,
        "messages": models.MessageEntry,
        "table": models.Table,
        "surveys": models.SurveyEntry,
        "missed_calls": models.MissedCallsEntry,
        "coverage": models.Coverage,
        "period": models.Period,
        "channels": models.ChannelFigures,
        "campaigns": models.CampaignFigures,
        "findings": models.FindingEntry,
    }

    def names(part: type[models.Part]) -> str:
        fields = part.model_fields.items()
        return ", ".join(f"`{field.alias or name}`{'' if field.is_required() else '?'}" for name, field in fields)

    both = {"get": models.InteractionsResult.model_fields, "summarize": models.SummaryResult.model_fields}
    rows: list[str] = []
    for name in dict.fromkeys([*both["get"], *both["summarize"]]):
        tools = " and ".join(tool for tool, fields in both.items() if name in fields)
        optional = any(name in fields and not fields[name].is_required() for fields in both.values())
        holds = (
            names(parts[name]) if name in parts else next(f[name].description or "" for f in both.values() if name in f)
        )
        rows.append(f"| `{name}`{'?' if optional else ''} | {tools} | {holds} |")
    return rows


@pytest.mark.promise("package.documented")
def test_the_readme_has_every_field_of_the_results() -> None:
    assert "\n".join(result_rows()) in README


@pytest.mark.promise("package.documented")
def test_the_readme_has_every_settings_default_and_the_code_reads_every_setting() -> None:
    from capillary_interactions.server.settings import Settings

    code = "".join(file.read_text("utf-8") for file in (ROOT / "server").rglob("*.py"))
    for name, field in Settings.model_fields.items():
        (shown,) = re.findall(rf"^\| `CAPILLARY_{name.upper()}` \| (\S*) ?\|", README, re.MULTILINE)
        given = "" if field.is_required() or field.default in (None, "") else str(field.default)
        assert shown.strip("`–").lower() == given.lower().removesuffix(".0"), name
        assert re.search(rf"(?:settings|self)\.{name}\b", code), f"nothing reads {name}"


def promise_rows() -> list[str]:
    """README's table of promises, from the file that the tests are held to."""
    import tomllib

    sections = tomllib.loads((ROOT / "tests" / "promises.toml").read_text("utf-8"))
    return [f"| `{section}.{name}` | {says} |" for section, named in sections.items() for name, says in named.items()]


@pytest.mark.promise("package.documented")
def test_the_readme_has_every_promise_by_its_id() -> None:
    assert "\n".join(promise_rows()) in README
