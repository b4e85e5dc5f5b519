"""Manifests and snippets by which others find, install and start the server: valid by their schemas, true of the code."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from capillary_interactions.server.app import TOOLS
from capillary_interactions.server.settings import Settings
from support import server_answering

ROOT = Path(__file__).parents[1]
SCHEMAS = ROOT / "tests" / "schemas"
README = (ROOT / "README.md").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
VARIABLES = {f"CAPILLARY_{name.upper()}": field for name, field in Settings.model_fields.items()}
SECRET = {name for name, field in VARIABLES.items() if "SecretStr" in str(field.annotation)}

pytestmark = pytest.mark.promise("package.manifests")


def loaded(name: str) -> Any:
    return json.loads((ROOT / name).read_text("utf-8"))


def test_server_json_is_valid_and_says_what_the_package_is() -> None:
    manifest = loaded("server.json")
    jsonschema.Draft7Validator(loaded("tests/schemas/server.schema.json")).validate(manifest)
    (package,) = manifest["packages"]
    assert manifest["version"] == package["version"] == PROJECT["version"]
    assert package["identifier"] == PROJECT["name"]
    assert f"<!-- mcp-name: {manifest['name']} -->" in README, "the registry compares the two"
    for variable in package["environmentVariables"]:
        field = VARIABLES[variable["name"]]
        assert variable.get("isSecret", False) == (variable["name"] in SECRET), variable["name"]
        assert variable.get("isRequired", False) == field.is_required()
        if "default" in variable:
            assert variable["default"] == str(field.default)


def test_the_bundles_manifest_is_valid_and_keeps_secrets() -> None:
    manifest = loaded("manifest.json")
    schema = loaded("tests/schemas/mcpb-0.4.schema.json")
    jsonschema.validators.validator_for(schema)(schema).validate(manifest)
    assert manifest["version"] == PROJECT["version"]
    assert {tool["name"] for tool in manifest["tools"]} == {tool.name for tool in TOOLS}
    for variable, place in manifest["server"]["mcp_config"]["env"].items():
        (key,) = re.findall(r"^\$\{user_config\.(\w+)\}$", place)
        asked = manifest["user_config"][key]
        assert asked.get("sensitive", False) == (variable in SECRET), variable
        # what has no default reaches the server as the placeholder itself; empty ones count as unset
        assert asked.get("required") or "default" in asked, variable
    left_out = (ROOT / ".mcpbignore").read_text("utf-8").splitlines()
    assert {"tests/", "uv.lock", ".*"} <= set(left_out)


# Keys that each vendor documents for an entry: allowed, and those of which one must be there.
CLIENTS: dict[str, tuple[str, set[str], set[str]]] = {
    "claude-desktop": ("mcpServers", {"command", "args", "env"}, {"command"}),
    "claude-code": ("mcpServers", {"type", "command", "args", "env", "url", "headers", "timeout"}, {"command", "url"}),
    "vscode": ("servers", {"type", "command", "args", "env", "envFile", "url", "headers"}, {"command", "url"}),
    "cursor": ("mcpServers", {"type", "command", "args", "env", "envFile", "url", "headers"}, {"command", "url"}),
    "codex": ("mcp_servers", {"command", "args", "env", "env_vars", "cwd", "url", "bearer_token_env_var", "http_headers"}, {"command", "url"}),
    "windsurf": ("mcpServers", {"command", "args", "env", "serverUrl", "url", "headers"}, {"command", "serverUrl"}),
    "gemini": ("mcpServers", {"command", "args", "env", "cwd", "url", "httpUrl", "headers", "timeout", "trust"}, {"command", "httpUrl"}),
}  # fmt: skip
SNIPPETS = dict(re.findall(r"<!-- client: ([\w-]+) -->\n```\w+\n(.*?)```", README, re.DOTALL))


@pytest.mark.parametrize("client", CLIENTS)
def test_each_clients_snippet_is_what_that_client_documents(client: str) -> None:
    place, allowed, needed = CLIENTS[client]
    given = tomllib.loads(SNIPPETS[client]) if client == "codex" else json.loads(SNIPPETS[client])
    assert set(given) <= {place, "inputs"}
    assert given[place]
    for entry in given[place].values():
        assert set(entry) <= allowed
        assert needed & set(entry)
        if "command" in entry:
            assert (entry["command"], entry["args"]) == ("uvx", [PROJECT["name"]])
            set_here = {*entry.get("env", {}), *entry.get("env_vars", [])}
            assert set_here <= set(VARIABLES)
            assert {"CAPILLARY_HOST", "CAPILLARY_TILL", "CAPILLARY_PASSWORD"} <= set_here
        else:
            assert any(str(value).endswith("/mcp") for value in entry.values())
    asked_for = set(re.findall(r"\$\{input:([\w-]+)\}", SNIPPETS[client]))
    assert {one["id"] for one in given.get("inputs", [])} == asked_for
    assert all(one["password"] for one in given.get("inputs", []))


def test_every_client_that_is_named_has_its_row() -> None:
    assert set(SNIPPETS) == set(CLIENTS)


async def test_the_registrys_description_fits_and_the_server_names_itself() -> None:
    assert len(loaded("server.json")["description"]) <= 100
    assert server_answering({}).name == PROJECT["name"]
