"""The OAuth resource server against an issuer of the tests' own that signs real tokens with real keys."""

from __future__ import annotations

import time
from typing import Any

import httpx
import httpx2
import jwt
import pytest
from capillary_interactions.server.app import build_server
from capillary_interactions.server.http import http_app
from capillary_interactions.server.identity import AnyOf, Authority, KnownTokens, guarded, with_identity
from capillary_interactions.server.oauth import JwtVerifier
from capillary_interactions.server.settings import SettingsError, load_settings
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from faults.hostile import Connection, hostile, says
from mcp import Client
from mcp.client.streamable_http import streamable_http_client
from support import MOBILE, SUMMARIZE, endpoint, message, settings, v2

ISSUER, AUDIENCE = "https://login.example.com/tenant", "https://mcp.example.com/mcp"


class Issuer:
    """Publishes its metadata and keys, and signs."""

    def __init__(self, *, openid: bool = False) -> None:
        self.keys: dict[str, Any] = {
            "rsa": rsa.generate_private_key(65537, 2048),
            "ec": ec.generate_private_key(ec.SECP256R1()),
        }
        self.asked: list[str] = []
        self.metadata: dict[str, Any] = {"issuer": ISSUER, "jwks_uri": "https://login.example.com/keys"}
        self.openid = openid

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.path)
        well_known = (
            "/tenant/.well-known/openid-configuration"
            if self.openid
            else "/.well-known/oauth-authorization-server/tenant"
        )
        if request.url.path == well_known:
            return stream(self.metadata)
        if request.url.path == "/keys":
            return stream({"keys": [self.public(kid) for kid in self.keys] + [{"kid": "odd", "kty": "unheard of"}, 5]})
        return httpx.Response(404)

    def public(self, kid: str) -> dict[str, Any]:
        algorithm = jwt.algorithms.ECAlgorithm if kid.startswith("ec") else jwt.algorithms.RSAAlgorithm
        return {**algorithm.to_jwk(self.keys[kid].public_key(), as_dict=True), "kid": kid}

    def token(self, kid: str = "rsa", algorithm: str = "RS256", key: Any = None, **claims: Any) -> str:
        now = int(time.time())
        said = {
            "iss": ISSUER,
            "aud": AUDIENCE,
            "sub": "u-1",
            "client_id": "desk",
            "iat": now,
            "exp": now + 300,
            "scope": "read other",
        }
        said = {name: value for name, value in {**said, **claims}.items() if value is not None}
        return jwt.encode(said, key or self.keys[kid], algorithm=algorithm, headers={"kid": kid})


def stream(value: Any) -> httpx.Response:
    import json

    return httpx.Response(200, stream=httpx.ByteStream(json.dumps(value).encode()))


def verifier(issuer: Issuer, **more: Any) -> JwtVerifier:
    return JwtVerifier(ISSUER, AUDIENCE, httpx.MockTransport(issuer), **more)


@pytest.mark.promise("server.oauth")
@pytest.mark.parametrize("openid", [True, False])
async def test_a_good_token_names_its_caller_and_scopes_by_either_way_of_discovery(openid: bool) -> None:
    issuer = Issuer(openid=openid)
    for kid, algorithm in (("rsa", "RS256"), ("ec", "ES256")):
        access = await verifier(issuer).verify_token(issuer.token(kid, algorithm))
        assert access is not None
        assert (access.client_id, access.scopes, access.token) == ("desk", ["read", "other"], "")


NOW = int(time.time())
WRONG: list[tuple[str, dict[str, Any]]] = [
    ("of another issuer", {"iss": "https://login.example.com"}),
    ("for another audience", {"aud": "https://other.example.com"}),
    ("without an audience", {"aud": None}),
    ("without an issuer", {"iss": None}),
    ("expired", {"exp": NOW - 120}),
    ("without an end", {"exp": None}),
    ("not yet valid", {"nbf": NOW + 600}),
    ("of a key nobody published", {"kid": "stolen", "key": rsa.generate_private_key(65537, 2048)}),
    ("signed by another key under a known name", {"key": rsa.generate_private_key(65537, 2048)}),
    ("signed with a shared secret", {"algorithm": "HS256", "key": "a secret that is long enough to be one"}),
]


@pytest.mark.promise("server.oauth")
@pytest.mark.parametrize("changes", [row[1] for row in WRONG], ids=[row[0] for row in WRONG])
async def test_a_token_is_taken_only_if_all_of_it_is_right(changes: dict[str, Any]) -> None:
    issuer = Issuer()
    assert await verifier(issuer).verify_token(issuer.token(**changes)) is None


@pytest.mark.promise("server.oauth")
@pytest.mark.parametrize("token", ["", "x", "a.b.c", "e30.e30.e30", "é.é.é", "x" * 50_000])
async def test_what_is_no_token_is_nobodys(token: str) -> None:
    assert await verifier(Issuer()).verify_token(token) is None


@pytest.mark.promise("server.oauth")
async def test_no_signature_is_no_signature() -> None:
    issuer = Issuer()
    _, body, _ = issuer.token().split(".")
    bare = jwt.encode({}, "", algorithm="none", headers={"kid": "rsa"}).split(".")[0]
    assert await verifier(issuer).verify_token(f"{bare}.{body}.") is None


@pytest.mark.promise("server.oauth")
async def test_a_clock_may_be_off_by_half_a_minute() -> None:
    issuer = Issuer()
    assert await verifier(issuer).verify_token(issuer.token(exp=int(time.time()) - 20))


@pytest.mark.promise("server.oauth")
async def test_keys_are_fetched_once_again_when_they_rotate_and_not_for_every_forged_name() -> None:
    issuer, now = Issuer(), [0.0]
    checks = verifier(issuer, clock=lambda: now[0])
    for _ in range(20):
        assert await checks.verify_token(issuer.token())
    assert issuer.asked.count("/keys") == 1
    forged = rsa.generate_private_key(65537, 2048)
    for number in range(20):
        assert await checks.verify_token(issuer.token(kid=f"forged{number}", key=forged)) is None
    assert issuer.asked.count("/keys") == 1
    issuer.keys = {"rsa-2": rsa.generate_private_key(65537, 2048)}
    assert await checks.verify_token(issuer.token("rsa-2")) is None  # so soon after the last look
    now[0] += 31
    assert await checks.verify_token(issuer.token("rsa-2"))
    assert issuer.asked.count("/keys") == 2
    now[0] += 3_601
    assert await checks.verify_token(issuer.token("rsa-2"))
    assert issuer.asked.count("/keys") == 3


@pytest.mark.promise("server.oauth")
@pytest.mark.parametrize(
    "metadata",
    [{"issuer": "https://evil.example.net", "jwks_uri": "https://login.example.com/keys"}, {"issuer": ISSUER, "jwks_uri": "http://login.example.com/keys"}, {"issuer": ISSUER}],
    ids=["another issuer's", "keys without https", "no keys"],
)  # fmt: skip
async def test_metadata_that_leads_elsewhere_is_not_followed(
    metadata: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    issuer = Issuer()
    issuer.metadata = metadata
    assert await verifier(issuer).verify_token(issuer.token()) is None
    assert "/keys" not in issuer.asked
    assert "no token can be checked" in caplog.text


@pytest.mark.promise("server.oauth")
async def test_an_issuer_that_is_down_lets_nobody_in() -> None:
    issuer = Issuer()
    down = JwtVerifier(ISSUER, AUDIENCE, httpx.MockTransport(lambda _: httpx.Response(503)))
    assert await down.verify_token(issuer.token()) is None


@pytest.mark.promise("server.oauth", "server.identity")
async def test_callers_are_told_where_to_get_a_token_and_which_scope_they_lack() -> None:
    issuer = Issuer()
    given = settings()
    app = http_app(build_server(given, endpoint(v2(message(1)))))
    known = KnownTokens([("desk", "a-token-of-the-desk")], ["read"])
    app = guarded(app, AnyOf([known, verifier(issuer)]), ["read"], Authority(ISSUER, AUDIENCE, ("read",)))
    url, transport = "http://127.0.0.1:8000", httpx2.ASGITransport(app=app)
    async with app.router.lifespan_context(app):
        async with httpx2.AsyncClient(transport=transport) as http:
            refused = await http.post(f"{url}/mcp", content=b"{}")
            assert refused.status_code == 401
            where = "https://mcp.example.com/.well-known/oauth-protected-resource/mcp"
            assert f'resource_metadata="{where}"' in refused.headers["www-authenticate"]
            metadata = (await http.get(f"{url}/.well-known/oauth-protected-resource/mcp")).json()
            assert metadata["resource"] == AUDIENCE
            assert metadata["authorization_servers"] == [ISSUER]
            lacking = {"Authorization": f"Bearer {issuer.token(scope='other')}"}
            answer = await http.post(f"{url}/mcp", content=b"{}", headers=lacking)
            assert answer.status_code == 403
            assert 'error="insufficient_scope"' in answer.headers["www-authenticate"]
        for token in (issuer.token(), "a-token-of-the-desk"):
            headers = {"Authorization": f"Bearer {token}"}
            async with (
                httpx2.AsyncClient(transport=transport, headers=headers) as http,
                Client(streamable_http_client(f"{url}/mcp", http_client=http)) as client,
            ):
                result = await client.call_tool(SUMMARIZE, {"identifier_name": "mobile", "identifier_value": MOBILE})
                assert not result.is_error


@pytest.mark.promise("server.oauth", "settings.bounds")
@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"CAPILLARY_OAUTH_ISSUER": "http://login.example.com"}, "CAPILLARY_OAUTH_ISSUER must be an https address"),
        ({"CAPILLARY_OAUTH_ISSUER": ISSUER}, "CAPILLARY_OAUTH_AUDIENCE is not set"),
        ({"CAPILLARY_OAUTH_AUDIENCE": AUDIENCE}, "CAPILLARY_OAUTH_ISSUER is not set"),
        ({"CAPILLARY_OAUTH_SCOPES": "read"}, "CAPILLARY_OAUTH_ISSUER is not set"),
    ],
)
def test_half_of_the_settings_is_refused(given: dict[str, str], says: str, monkeypatch: pytest.MonkeyPatch) -> None:
    complete = {"CAPILLARY_HOST": "eu.api.example.com", "CAPILLARY_TILL": "t", "CAPILLARY_PASSWORD": "p"}
    for name, value in {**complete, **given}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as refused:
        load_settings()
    assert says in str(refused.value)


@pytest.mark.promise("server.oauth")
async def test_an_issuer_on_a_real_port_is_asked_and_its_tokens_open_the_server_that_the_settings_describe() -> None:
    issuer = Issuer()

    async def publish(connection: Connection) -> None:
        path = connection.head.split(" ")[1]
        known = {"/.well-known/oauth-authorization-server": issuer.metadata, "/keys": {"keys": [issuer.public("ec")]}}
        await (says(200, known[path]) if path in known else says(404, {}))(connection)

    async with hostile([publish]) as server:
        here = f"http://127.0.0.1:{server.port}"
        issuer.metadata = {"issuer": here, "jwks_uri": f"{here}/keys"}
        given = settings(oauth_issuer=here, oauth_audience=AUDIENCE, oauth_scopes="read, other")
        app = with_identity(http_app(build_server(given, endpoint(v2(message(1))))), given)
        url, transport = "http://127.0.0.1:8000", httpx2.ASGITransport(app=app)
        good, lacking = (issuer.token("ec", "ES256", iss=here, scope=scope) for scope in ("read other", "read"))
        async with app.router.lifespan_context(app):
            async with httpx2.AsyncClient(transport=transport) as http:
                for token, status in ((lacking, 403), (good[:-3], 401), ("", 401)):
                    answer = await http.post(f"{url}/mcp", content=b"{}", headers={"Authorization": f"Bearer {token}"})
                    assert answer.status_code == status
            async with (
                httpx2.AsyncClient(transport=transport, headers={"Authorization": f"Bearer {good}"}) as http,
                Client(streamable_http_client(f"{url}/mcp", http_client=http)) as client,
            ):
                result = await client.call_tool(SUMMARIZE, {"identifier_name": "mobile", "identifier_value": MOBILE})
                assert not result.is_error
        assert server.asked == 2  # its metadata and its keys, once each
