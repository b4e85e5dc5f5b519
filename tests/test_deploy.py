"""What examples/deploy and the Dockerfile say is what the server has and does."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from capillary_interactions.server.settings import Settings
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "examples" / "deploy"
VARIABLES = {f"CAPILLARY_{name.upper()}" for name in Settings.model_fields}
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]

pytestmark = pytest.mark.promise("command.examples")


def kubernetes() -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for one in yaml.safe_load_all((DEPLOY / "kubernetes.yaml").read_text("utf-8")):
        found.setdefault(one["kind"], []).append(one)
    return found


def test_every_variable_that_a_deployment_sets_is_a_setting() -> None:
    for file in (DEPLOY / "compose.yaml", DEPLOY / "kubernetes.yaml"):
        named = set(re.findall(r"CAPILLARY_[A-Z0-9_]+", file.read_text("utf-8")))
        assert named <= VARIABLES, file.name


def test_the_balancer_knows_the_replicas_of_the_compose_file() -> None:
    services = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))["services"]
    upstreams = re.findall(r"server (\S+):8000", (DEPLOY / "nginx.conf").read_text("utf-8"))
    assert sorted(upstreams) == sorted(name for name in services if name.startswith("mcp-"))
    for name in upstreams:
        assert services[name]["read_only"]
        assert services[name]["environment"]["CAPILLARY_REPLICAS"] == str(len(upstreams))
        assert services[name]["image"].endswith(f":{VERSION}")


def test_the_manifests_have_probes_limits_and_few_rights() -> None:
    found = kubernetes()
    assert {"HorizontalPodAutoscaler", "PodDisruptionBudget", "Secret", "NetworkPolicy"} <= set(found)
    for deployment in found["Deployment"]:
        pod = deployment["spec"]["template"]["spec"]
        assert pod["securityContext"]["runAsNonRoot"]
        for container in pod["containers"]:
            assert container["readinessProbe"]
            assert {"cpu", "memory"} <= container["resources"]["limits"].keys()
            assert container["securityContext"]["readOnlyRootFilesystem"]
            assert container["securityContext"]["capabilities"] == {"drop": ["ALL"]}
    (pod,) = [one["spec"]["template"]["spec"] for one in found["Deployment"] if "mcp" in one["metadata"]["name"]]
    (container,) = pod["containers"]
    assert container["livenessProbe"]
    assert container["image"].endswith(f":{VERSION}")
    assert pod["terminationGracePeriodSeconds"] > 45 + 2 + 5, "longest call, its drain, and the pause before it"
    (scaler,) = found["HorizontalPodAutoscaler"]
    (config,) = found["ConfigMap"]
    assert config["data"]["CAPILLARY_REPLICAS"] == str(scaler["spec"]["maxReplicas"])


def test_the_dashboard_shows_metrics_that_there_are() -> None:
    script = (
        "import anyio\nfrom serving import *\nfrom support import *\nimport json\n"
        "from capillary_interactions.server.metrics import measuring\n"
        "from capillary_interactions.tools.telemetry import count_opened\n"
        "measuring(); count_opened()\n"
        "async def main():\n"
        "    params = {'name': SUMMARIZE, 'arguments': {'identifier_name': 'mobile', 'identifier_value': MOBILE}}\n"
        "    get = {**params, 'name': GET}\n"
        "    async with served(app_over(v2(message(1, 'Your OTP is 492817')))) as port:\n"
        "        for one in (params, get):\n"
        "            body = {'jsonrpc': '2.0', 'id': 1, 'method': 'tools/call', 'params': one}\n"
        "            await told(port, request(json.dumps(body).encode()))\n"
        "        print((await told(port, request(method='GET', path='/metrics'))).decode())\n"
        "anyio.run(main)\n"
    )
    text = subprocess.run([sys.executable, "-c", script], cwd=ROOT / "tests", capture_output=True, text=True, timeout=60, check=True).stdout  # fmt: skip
    dashboard = json.loads((DEPLOY / "grafana.json").read_text("utf-8"))
    for panel in dashboard["panels"]:
        for target in panel["targets"]:
            for name in re.findall(r"\b(?:capillary|process)_\w+", target["expr"]):
                assert re.search(rf"^{name}[{{ ]", text, re.MULTILINE), name


def test_the_image_runs_as_nobody_and_what_it_installs_is_pinned_within_the_bounds() -> None:
    dockerfile = (ROOT / "Dockerfile").read_text("utf-8")
    assert re.search(r"^USER 65532", dockerfile, re.MULTILINE)
    assert "--require-hashes" in dockerfile
    constraints = (ROOT / "constraints.txt").read_text("utf-8")
    assert "://" not in constraints
    pinned = {
        canonicalize_name(name): version for name, version in re.findall(r"^([\w.-]+)==([^\s;]+)", constraints, re.MULTILINE)
    }  # fmt: skip
    assert constraints.count("--hash=sha256:") >= len(pinned)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = [one for extra in project["optional-dependencies"].values() for one in extra]
    for text in [*project["dependencies"], *extras]:
        wanted = Requirement(text)
        assert wanted.specifier.contains(pinned[canonicalize_name(wanted.name)], prereleases=True), text
