"""Asking the endpoint: requests, credentials, bounds, failures, retries, and silence in the logs."""

from __future__ import annotations

import base64
import logging
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest
from capillary_interactions.server.sandbox import Sandbox, sandbox_settings
from capillary_interactions.tools.endpoint import (
    BasicCredentials,
    EndpointClient,
    EndpointConfig,
    OAuthCredentials,
    Question,
)
from capillary_interactions.tools.endpoint.auth import TOKEN_HEADER, TOKEN_PATH, BasicAuth, OAuth
from capillary_interactions.tools.endpoint.request import request_for
from capillary_interactions.tools.endpoint.wire import Wire
from capillary_interactions.tools.errors import CallFailed, CustomerNotFound
from capillary_interactions.tools.text import RawText
from pydantic import SecretStr
from support import GET, MOBILE, call, canaries, endpoint, failure, sample, server_answering, settings, v2

Handler = Callable[[httpx.Request], httpx.Response]


def config(**changes: Any) -> EndpointConfig:
    credentials = BasicCredentials("till.1", SecretStr("0" * 32))
    return EndpointConfig(**{"base_url": "https://endpoint.example.com", "credentials": credentials, **changes})


def question(name: Any = "mobile", value: str = MOBILE, **changes: Any) -> Question:
    return Question(name, RawText(value), **changes)


REQUESTS: list[tuple[str, EndpointConfig, Question, str]] = [
    ("v2 by mobile", config(), question(), f"/v2/customers/interaction?identifierName=mobile&identifierValue={MOBILE}&network=capillary"),
    ("v2, a plus in a mail address", config(), question("email", "a+b@example.com"), "/v2/customers/interaction?identifierName=email&identifierValue=a%2Bb%40example.com&network=capillary"),
    ("v2, the external id spelt otherwise", config(external_id_name="externalId"), question("external_id", "L 1"), "/v2/customers/interaction?identifierName=externalId&identifierValue=L%201&network=capillary"),
    ("v1.1 by mobile", config(api_version="v1.1"), question(), f"/v1.1/customer/interactions?mobile={MOBILE}&network=capillary"),
    ("v1.1 by external id", config(api_version="v1.1", external_id_name="externalId"), question("external_id", "L-1"), "/v1.1/customer/interactions?external_id=L-1&network=capillary"),
]  # fmt: skip


@pytest.mark.promise("endpoint.request")
@pytest.mark.parametrize(("asked_of", "asks", "url"), [row[1:] for row in REQUESTS], ids=[row[0] for row in REQUESTS])
def test_a_question_is_asked_in_the_versions_own_spelling(asked_of: EndpointConfig, asks: Question, url: str) -> None:
    request = request_for(asks, asked_of)
    built = httpx.Request("GET", "https://endpoint.example.com" + request.path, params=list(request.params))
    assert built.url.raw_path.decode().replace("+", "%20") == url
    assert MOBILE not in repr(request)


@pytest.mark.promise("endpoint.type-filter")
@pytest.mark.parametrize(
    ("channels", "sent"),
    [
        ((), None),
        (("email",), "email"),
        (("viber",), "viber"),
        (("sms",), None),
        (("phone",), None),
        (("email", "viber"), None),
        (("survey",), None),
        (("nonsense",), None),
    ],
)
def test_type_is_sent_only_for_one_documented_filter(channels: tuple[str, ...], sent: str | None) -> None:
    assert dict(request_for(question(channels=channels), config()).params).get("type") == sent


@pytest.mark.promise("endpoint.basic")
async def test_basic_credentials_are_those_of_the_vendors_vector() -> None:
    credentials = settings(till="store.server", password=SecretStr("server123")).endpoint().credentials
    assert isinstance(credentials, BasicCredentials)
    expected = "Basic c3RvcmUuc2VydmVyOjhhMTZhNmI3MDUwNWViMWYxZmY3Y2RjMGNkNTU1OWE3"
    assert await BasicAuth(credentials).headers() == {"Authorization": expected}


@pytest.mark.promise("endpoint.basic")
async def test_a_password_given_as_md5_is_used_as_it_is() -> None:
    md5 = SecretStr("8A16A6B70505EB1F1FF7CDC0CD5559A7")
    credentials = settings(till="store.server", password=None, password_md5=md5).endpoint().credentials
    assert isinstance(credentials, BasicCredentials)
    sent = (await BasicAuth(credentials).headers())["Authorization"].removeprefix("Basic ")
    assert base64.b64decode(sent) == b"store.server:8a16a6b70505eb1f1ff7cdc0cd5559a7"


class TokenService:
    """An endpoint that hands out numbered tokens and answers only to the newest."""

    def __init__(self, ttl: Any = 300) -> None:
        self.ttl = ttl
        self.fetched = 0
        self.revoked: set[str] = set()
        self.requests: list[httpx.Request] = []

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == TOKEN_PATH:
            self.fetched += 1
            await anyio.sleep(0.01)
            return httpx.Response(200, json={"data": {"accessToken": f"token-{self.fetched}", "ttlSeconds": self.ttl}})
        self.requests.append(request)
        if request.headers.get(TOKEN_HEADER) in self.revoked:
            return httpx.Response(401, json={"errors": [{"code": 401}]})
        return httpx.Response(200, json=v2())


def oauth_client(service: Any) -> EndpointClient:
    credentials = OAuthCredentials("key-1", SecretStr("secret-1"))
    return EndpointClient(config(credentials=credentials), httpx.MockTransport(service))


@pytest.mark.promise("endpoint.oauth")
async def test_twenty_waiting_calls_share_one_token_and_send_no_authorization() -> None:
    service = TokenService()
    client = oauth_client(service)
    async with anyio.create_task_group() as tasks:
        for _ in range(20):
            tasks.start_soon(client.ask, question())
    assert (service.fetched, len(service.requests)) == (1, 20)
    assert not any("authorization" in request.headers for request in service.requests)


@pytest.mark.promise("endpoint.oauth")
async def test_a_refused_token_is_renewed_once_for_all_who_hold_it() -> None:
    service = TokenService()
    client = oauth_client(service)
    await client.ask(question())
    service.revoked.add("token-1")
    async with anyio.create_task_group() as tasks:
        for _ in range(5):
            tasks.start_soon(client.ask, question())
    assert service.fetched == 2


@pytest.mark.promise("endpoint.oauth")
async def test_a_token_that_never_works_ends_after_one_renewal() -> None:
    service = TokenService()
    service.revoked = {f"token-{n}" for n in range(9)}
    with pytest.raises(CallFailed) as failed:
        await oauth_client(service).ask(question())
    assert (failed.value.code, service.fetched) == ("not_authorized", 2)


@pytest.mark.promise("endpoint.oauth")
@pytest.mark.parametrize(
    ("ttl", "later", "fetched"), [(300, 269, 1), (300, 271, 2), (0, 0, 2), (None, 1, 2), ("300", 1, 2)]
)
async def test_a_token_lives_its_time_less_a_margin(ttl: Any, later: float, fetched: int) -> None:
    service, now = TokenService(ttl), [1000.0]
    wire = Wire(config(), httpx.MockTransport(service))
    auth = OAuth(OAuthCredentials("key-1", SecretStr("secret-1")), wire, clock=lambda: now[0])
    await auth.headers()
    now[0] += later
    await auth.headers()
    assert service.fetched == fetched
    await wire.aclose()


TOKEN_FAULTS: list[tuple[str, httpx.Response, str]] = [
    ("refused", httpx.Response(401, json={"errors": [{"code": 1}]}), "not_authorized"),
    ("failing", httpx.Response(500, text="oops"), "endpoint_unavailable"),
    ("no JSON", httpx.Response(200, text="<html>"), "endpoint_answer_unreadable"),
    ("another shape", httpx.Response(200, json={"data": []}), "endpoint_answer_unreadable"),
    ("no token", httpx.Response(200, json={"data": {"accessToken": ""}}), "endpoint_answer_unreadable"),
    (
        "a token with a line break",
        httpx.Response(200, json={"data": {"accessToken": "a\r\nb"}}),
        "endpoint_answer_unreadable",
    ),
]


@pytest.mark.promise("endpoint.oauth", "endpoint.failures")
@pytest.mark.parametrize(("answer", "code"), [row[1:] for row in TOKEN_FAULTS], ids=[row[0] for row in TOKEN_FAULTS])
async def test_a_token_service_that_fails_is_told_apart(answer: httpx.Response, code: str) -> None:
    with pytest.raises(CallFailed) as failed:
        await oauth_client(lambda request: answer).ask(question())
    assert failed.value.code == code


def errors(code: Any, status: int = 200) -> Handler:
    body = {"errors": [{"status": False, "code": code, "message": f"for {MOBILE}"}], "warnings": []}
    return lambda request: httpx.Response(status, json=body, headers={"X-Cap-Requestid": "req-77"})


def item_status(code: Any, **where: Any) -> Any:
    status = {"success": "false", "code": code, "message": f"for {MOBILE}"}
    return {
        "response": {
            "status": {"success": "false", "code": 500, "message": "failed"},
            **where.get("beside", {}),
            "customer": {"item_status": status},
        }
    }


def page(status: int) -> Handler:
    return lambda request: httpx.Response(status, html=f"<html>{MOBILE}</html>", headers={"X-CAP-REQUEST-ID": "req-77"})


def raising(error: Exception) -> Handler:
    def handler(request: httpx.Request) -> httpx.Response:
        raise error

    return handler


FAULTS: list[tuple[str, Any, str]] = [
    *((f"v2 code {code}", errors(code), "customer_not_found") for code in (1012, 1011, 816, 8015, 8065, "1012")),
    *((f"v2 code {code}", errors(code), "invalid_arguments") for code in (1015, 1042, 1104, 8013, 11013, 8003, 8011, 8045)),
    *((f"v2 code {code}", errors(code), "not_authorized") for code in (1044, 618)),
    ("v2 code 4000 with HTTP 403", errors(4000, 403), "not_authorized"),
    ("v2 code 4001 with HTTP 503", errors(4001, 503), "endpoint_unavailable"),
    ("an error nobody documented", errors(31337), "endpoint_unavailable"),
    ("an error without a code", lambda r: httpx.Response(200, json={"errors": ["bad"]}), "endpoint_unavailable"),
    ("one error, not in a list", lambda r: httpx.Response(200, json={"errors": {"code": 1012}}), "customer_not_found"),
    ("errors beside data", lambda r: httpx.Response(200, json={**sample("v2"), "errors": [{"code": 1012}]}), "customer_not_found"),
    ("a code that is no number", errors("x"), "endpoint_unavailable"),
    ("not found with HTTP 404", errors(1012, 404), "customer_not_found"),
    ("v1.1 item status", item_status(1012), "customer_not_found"),
    ("v1.1 status alone", {"response": {"status": {"success": "false", "code": 500}}}, "endpoint_unavailable"),
    ("v1.1 status as a boolean", {"response": {"status": {"success": False, "code": 1012}}}, "customer_not_found"),
    ("v1.1 item status beside", {"response": {"item_status": {"success": "false", "code": 1012}, "customer": {}}}, "customer_not_found"),
    ("v1.1 customers as a list", {"response": {"customer": [{"item_status": {"success": "False", "code": "1012"}}]}}, "customer_not_found"),
    ("401", lambda r: httpx.Response(401, json={}), "not_authorized"),
    ("401 as a page", page(401), "not_authorized"),
    ("403 as JSON", lambda r: httpx.Response(403, json={}), "not_authorized"),
    ("403 as a page of the edge", page(403), "endpoint_unavailable"),
    ("404 as a page", page(404), "endpoint_unavailable"),
    ("429", lambda r: httpx.Response(429, json={}), "rate_limited"),
    ("429 as a page", page(429), "rate_limited"),
    ("500", page(500), "endpoint_unavailable"),
    ("504", page(504), "endpoint_timeout"),
    ("a redirect", lambda r: httpx.Response(302, headers={"Location": "https://elsewhere.example.com"}), "endpoint_unavailable"),
    ("a page with 200", page(200), "endpoint_answer_unreadable"),
    ("an empty body", lambda r: httpx.Response(200, content=b""), "endpoint_answer_unreadable"),
    ("null", lambda r: httpx.Response(200, json=None), "endpoint_answer_unreadable"),
    ("a list", lambda r: httpx.Response(200, json=[]), "endpoint_answer_unreadable"),
    ("an object of neither shape", lambda r: httpx.Response(200, json={"a": 1}), "endpoint_answer_unreadable"),
    ("half a document", lambda r: httpx.Response(200, content=b'{"interaction":[', headers={"content-type": "application/json"}), "endpoint_answer_unreadable"),
    ("five thousand levels", lambda r: httpx.Response(200, content=b"[" * 5000 + b"]" * 5000, headers={"content-type": "application/json"}), "endpoint_answer_unreadable"),
    ("a body that is too large", lambda r: httpx.Response(200, content=b" " * 2_000_000, headers={"content-type": "application/json"}), "answer_too_large"),
    ("no connection", raising(httpx.ConnectError(f"to {MOBILE}")), "endpoint_unavailable"),
    ("a broken connection", raising(httpx.ReadError(f"of {MOBILE}")), "endpoint_unavailable"),
    ("a body that does not decompress", lambda r: httpx.Response(200, stream=httpx.ByteStream(b"this is no gzip"), headers={"content-encoding": "gzip"}), "endpoint_unavailable"),
    ("a time-out", raising(httpx.ReadTimeout(f"of {MOBILE}")), "endpoint_timeout"),
]  # fmt: skip


@pytest.mark.promise("endpoint.failures", "endpoint.content-type", "endpoint.bounded", "tools.errors")
@pytest.mark.parametrize(("answer", "code"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS])
async def test_a_failure_has_its_code_a_next_step_and_no_identifier(answer: Any, code: str) -> None:
    text = await failure(server_answering(answer, max_response_mb=1))
    first, then, *more = text.splitlines()
    assert first.startswith(f"{code}: ")
    assert first.endswith(".")
    assert then
    assert all(line.startswith("Endpoint request id: ") for line in more)
    assert MOBILE not in text
    assert "http" not in text.lower().replace("http ", "").replace("(http", "")
    assert "Traceback" not in text


@pytest.mark.promise("tools.errors")
async def test_an_error_names_the_endpoints_request_id_unless_it_holds_the_identifier() -> None:
    assert (await failure(server_answering(errors(1012)))).endswith("\nEndpoint request id: req-77")
    for header in (f"id-{MOBILE}", "two words", "x" * 200):
        body = {"errors": [{"code": 1012}]}
        answer = httpx.Response(200, json=body, headers={"X-Cap-Requestid": header})
        assert "request id" not in await failure(server_answering(lambda r, a=answer: a))


@pytest.mark.promise("endpoint.bounded")
async def test_a_call_ends_when_its_time_is_over_whatever_the_endpoint_does() -> None:
    async def stalls(request: httpx.Request) -> httpx.Response:
        await anyio.sleep(30)
        raise AssertionError("waited for")

    client = EndpointClient(config(timeout_s=0.05), httpx.MockTransport(stalls))
    with anyio.fail_after(5), pytest.raises(CallFailed) as failed:
        await client.ask(question())
    assert failed.value.code == "endpoint_timeout"


@pytest.mark.promise("endpoint.retries")
@pytest.mark.parametrize(
    ("status", "attempts"),
    [(502, 3), (503, 3), (504, 3), (520, 3), (521, 3), (429, 3), (500, 1), (403, 1), (404, 1), (401, 1)],
)
async def test_only_what_may_be_repeated_is_repeated(status: int, attempts: int) -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(status, json={})

    with pytest.raises(CallFailed):
        await endpoint(handler).ask(question())
    assert len(seen) == attempts


@pytest.mark.promise("endpoint.retries")
async def test_a_connection_that_breaks_once_is_tried_again() -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if len(seen) == 1:
            raise httpx.ReadError("reset")
        return httpx.Response(200, json=v2())

    await endpoint(handler).ask(question())
    assert len(seen) == 2


@pytest.mark.promise("endpoint.one-client")
async def test_one_client_serves_all_calls_and_is_closed_at_the_end(sandbox: Sandbox) -> None:
    client = EndpointClient(sandbox_settings(sandbox.base_url).endpoint())
    assert client._opened is None
    await client.ask(question(value="447700900001"))
    opened = client._opened
    assert opened is not None
    await client.ask(question(value="447700900001"))
    assert client._opened is opened
    await client.aclose()
    assert opened[0]._client.is_closed
    await client.aclose()


@pytest.mark.promise("endpoint.request", "endpoint.oauth", "command.sandbox")
@pytest.mark.parametrize("version", ["v2", "v1.1"])
@pytest.mark.parametrize("oauth", [False, True])
async def test_both_versions_and_both_credentials_work_over_a_real_socket(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, version: str, oauth: bool
) -> None:
    monkeypatch.setenv("CAPILLARY_API_VERSION", version)
    if oauth:
        monkeypatch.setenv("CAPILLARY_CLIENT_KEY", "anything")
    client = EndpointClient(sandbox_settings(sandbox.base_url).endpoint())
    for name, value in (
        ("mobile", "447700900001"),
        ("email", "asha.example@example.com"),
        ("external_id", "LOYAL-1001"),
    ):
        body = (await client.ask(question(name, value))).body
        assert ("response" in body) == (version == "v1.1")
    with pytest.raises(CustomerNotFound):
        await client.ask(question(value="447700900010"))
    await client.aclose()


@pytest.mark.promise("endpoint.silent")
async def test_no_log_line_at_any_level_holds_an_identifier_or_a_secret(
    sandbox: Sandbox, capfd: pytest.CaptureFixture[str]
) -> None:
    from capillary_interactions.server.app import build_server

    records: list[str] = []

    class Keeps(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            records.append(f"{record.name} {record.getMessage()} {record.__dict__}")

    names = [None, "httpx", "httpcore", "mcp", *logging.root.manager.loggerDict]
    before = {name: logging.getLogger(name).level for name in names}
    keeper = Keeps(level=logging.DEBUG)
    logging.getLogger().addHandler(keeper)
    for name in names:
        logging.getLogger(name).setLevel(logging.DEBUG)
    try:
        server = build_server(sandbox_settings(sandbox.base_url))
        await call(server, GET, identifier_value="447700900002")
        await failure(server, GET, identifier_value="447700900010")
        await failure(server, GET, identifier_value="447700900010", nonsense="447700900010")
    finally:
        logging.getLogger().removeHandler(keeper)
        for name, level in before.items():
            logging.getLogger(name).setLevel(level)
    written = "\n".join(records) + "".join(capfd.readouterr())
    assert records, "nothing was logged at all: the test would not see a leak"
    for canary in canaries(
        "447700900002", "447700900010", "482913", "sandbox-password", "ravi.placeholder@example.com", "identifierValue"
    ):
        assert canary not in written, canary
