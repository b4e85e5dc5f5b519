"""The fault table: what the endpoint does, and the code, sentence, attempts and request id that come of it."""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any, Final

from support import MOBILE, channels, message, v2

from .hostile import Reply, after, cut, drip, page, says, zipped

OK: Final = v2(message(1, "Your order 5512 has shipped."))
FINE: Final = says(200, OK)
HEAD: Final = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
V1: Final = {"api_version": "v1.1"}
OAUTH: Final = {"till": None, "password": None, "client_key": "canary-key-3141", "client_secret": "canary-secret-2718"}
TOKEN: Final = says(200, {"data": {"accessToken": "canary-token-1618", "ttlSeconds": 300}})


@dataclass(frozen=True)
class Fault:
    title: str
    replies: Sequence[Reply]
    code: str | None
    """None: the call is answered."""
    says: str = ""
    """Of the error, or of a warning."""
    attempts: int = 1
    request_id: bool = True
    settings: dict[str, Any] = field(default_factory=dict[str, Any])
    token: Reply | None = None
    total: int = 1
    """Messages, where it is answered."""
    tls: str = ""
    """The server's certificate: for another name, expired, or none at all behind https."""
    place: str = ""
    """Where there is no server: `refused`, `dns`."""
    most_s: float = 3.0


def failed(title: str, reply: Reply, code: str, sentence: str, attempts: int = 1, **more: Any) -> Fault:
    return Fault(title, [reply], code, sentence, attempts, **more)


def read(title: str, body: Any, sentence: str = "", total: int = 1, **more: Any) -> Fault:
    reply = says(200, body)
    return Fault(title, [reply], None, sentence, total=total, **more)


def without_id(title: str, reply: Reply, code: str, sentence: str, attempts: int = 1, **more: Any) -> Fault:
    return Fault(title, [reply], code, sentence, attempts, request_id=False, **more)


def raw(body: dict[str, Any], **replaced: str) -> bytes:
    text = json.dumps(body)
    for old, new in replaced.items():
        text = text.replace(f'"{old}"', new)
    return text.encode()


SHORT: Final = {"timeout_s": 0.6}
V1_FAILED: Final = {"response": {"status": {"success": "false", "code": 500, "message": "ECHO"}}}
V1_UNKNOWN: Final = {
    "response": {
        "status": {"success": "true"},
        "customer": {"item_status": {"success": "false", "code": 1012, "message": "ECHO"}},
    }
}
ERROR_BODY: Final = {"errors": [{"status": False, "code": 99, "message": "ECHO"}]}


def v1(**customer: Any) -> dict[str, Any]:
    one = {"id": 1, "reciever": MOBILE, "subject": "Hello", "status": "DELIVERED", "sent_time": "2026-11-20 10:00:00"}
    network = [{"name": "capillary", "interaction": [{"type": "sms", "count": 1, "messages": {"message": [one]}}]}]
    about = {"mobile": MOBILE, "interactions": {"network": network}, "item_status": {"success": "true"}, **customer}
    return {"response": {"status": {"success": "true", "code": 200}, "customer": about}}


IN_AN_HOUR: Final = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
LOST: Final = "broke before its answer was complete"

FAULTS: Final[list[Fault]] = [
    # refused for now
    failed("429, Retry-After 0", says(429, ERROR_BODY, Retry_After="0"), "rate_limited", "asks to wait 0 s", 3),
    failed("429, Retry-After of a month", says(429, ERROR_BODY, Retry_After="2592000"), "rate_limited", "asks to wait 86400 s"),
    failed("429, Retry-After a date in an hour", says(429, ERROR_BODY, Retry_After=IN_AN_HOUR), "rate_limited", "asks to wait 3"),
    failed("429, Retry-After nonsense", says(429, ERROR_BODY, Retry_After="in a bit"), "rate_limited", "accepts no more calls", 3),
    failed("429, no Retry-After", says(429, ERROR_BODY), "rate_limited", "accepts no more calls", 3),
    failed("429 with a page", page(429), "rate_limited", "accepts no more calls", 3),
    Fault("429 once, then an answer", [says(429, {}, Retry_After="0"), FINE], None, attempts=2),
    # failed
    failed("500, JSON", says(500, ERROR_BODY), "endpoint_unavailable", "HTTP 500"),
    failed("500, a page", page(500), "endpoint_unavailable", "a page instead of an answer"),
    failed("502, JSON", says(502, ERROR_BODY), "endpoint_unavailable", "HTTP 502", 3),
    failed("502, a page", page(502), "endpoint_unavailable", "HTTP 502, with a page", 3),
    failed("503, JSON", says(503, ERROR_BODY), "endpoint_unavailable", "HTTP 503", 3),
    failed("503, a page", page(503), "endpoint_unavailable", "HTTP 503, with a page", 3),
    failed("520 of the edge", page(520), "endpoint_unavailable", "HTTP 520", 3),
    Fault("503 twice, then an answer", [page(503), page(503), FINE], None, attempts=3),
    failed("4001 in 200", says(200, {"errors": [{"code": 4001, "message": "ECHO"}]}), "endpoint_unavailable", "could not check the credentials", 3),
    failed("504 of the gateway", page(504), "endpoint_timeout", "gave up waiting (HTTP 504)", 3),
    without_id("504 after longer than a call may take", after(5, page(504)), "endpoint_timeout", "within 0.6 s", settings=SHORT),
    # refused
    failed("403 of the edge, a page", page(403), "endpoint_unavailable", "HTTP 403, a page"),
    failed("403 with 4000", says(403, {"errors": [{"code": 4000, "message": "ECHO"}]}), "not_authorized", "may not read"),
    failed("403, JSON of no known code", says(403, {}), "not_authorized", "HTTP 403"),
    failed("401 always", says(401, ERROR_BODY), "not_authorized", "refused this server's credentials"),
    Fault("401 once, with OAuth", [says(401, ERROR_BODY), FINE], None, attempts=2, settings=OAUTH, token=TOKEN),
    failed("401 always, with OAuth", says(401, ERROR_BODY), "not_authorized", "refused this server's credentials", 2, settings=OAUTH, token=TOKEN),
    # the token service
    failed("the token service is down", FINE, "endpoint_unavailable", "token service answered HTTP 500", 0, settings=OAUTH, token=page(500)),
    without_id("the token service is slow", FINE, "endpoint_timeout", "within 0.6 s", 0, settings={**OAUTH, **SHORT}, token=after(5, TOKEN)),
    failed("the token service refuses", FINE, "not_authorized", "refused the client key and secret", 0, settings=OAUTH, token=says(401, ERROR_BODY)),
    failed("the token service answers a page", FINE, "endpoint_answer_unreadable", "token service answered in a shape", 0, settings=OAUTH, token=page(200)),
    failed("the token is a number", FINE, "endpoint_answer_unreadable", "no usable token", 0, settings=OAUTH, token=says(200, {"data": {"accessToken": 5}})),
    failed("the token holds a line break", FINE, "endpoint_answer_unreadable", "no usable token", 0, settings=OAUTH, token=says(200, {"data": {"accessToken": "a\r\nb"}})),
    Fault("a token that lives 0 s", [FINE], None, settings=OAUTH, token=says(200, {"data": {"accessToken": "t", "ttlSeconds": 0}})),
    Fault("a token of unknown life", [FINE], None, settings=OAUTH, token=says(200, {"data": {"accessToken": "t"}})),
    # failures inside an answer
    failed("v1.1 success false in 200", says(200, V1_FAILED), "endpoint_unavailable", "its code 500", settings=V1),
    failed("v1.1 customer unknown in 200", says(200, V1_UNKNOWN), "customer_not_found", "knows no customer", settings=V1),
    failed("v2 customer unknown in 200", says(200, {"errors": [{"code": 8015, "message": "ECHO"}], "warnings": []}), "customer_not_found", "knows no customer"),
    failed("marked as fraud", says(200, {"errors": [{"code": 618, "message": "ECHO"}]}), "not_authorized", "marked as fraud"),
    failed("errors beside data", says(200, {**OK, **ERROR_BODY}), "endpoint_unavailable", "its code 99"),
    read("a warning that says status false", {**OK, "warnings": [{"status": False, "code": 91009, "message": "ECHO"}]}, "its code 91009"),
    failed("an answer about another customer", says(200, v1(mobile="447700900111")), "endpoint_answer_unreadable", "another customer", settings=V1),
    # no data
    failed("an empty body", says(200, b""), "endpoint_answer_unreadable", "none of the shapes"),
    failed("null", says(200, b"null"), "endpoint_answer_unreadable", "none of the shapes"),
    failed("an empty list", says(200, b"[]"), "endpoint_answer_unreadable", "none of the shapes"),
    failed("a text", says(200, b'"ECHO"'), "endpoint_answer_unreadable", "none of the shapes"),
    failed("an object of nothing known", says(200, {"hello": "ECHO"}), "endpoint_answer_unreadable", "none of the shapes"),
    failed("half of the JSON", says(200, json.dumps(OK).encode()[:-20]), "endpoint_answer_unreadable", "none of the shapes"),
    failed("two JSON documents", says(200, json.dumps(OK).encode() * 2), "endpoint_answer_unreadable", "none of the shapes"),
    failed("a page with 200", page(200), "endpoint_answer_unreadable", "HTTP 200 with text/html"),
    failed("204", says(204, b""), "endpoint_answer_unreadable", "none of the shapes"),
    failed("5,000 levels deep", says(200, b'{"interaction":' + b"[" * 5_000 + b"]" * 5_000 + b"}"), "endpoint_answer_unreadable", "none of the shapes"),
    failed("bytes of another charset", says(200, json.dumps(v2(message(1, "café")), ensure_ascii=False).encode("latin-1")), "endpoint_answer_unreadable", "none of the shapes"),
    # strange data that can be read
    read("a byte order mark", b"\xef\xbb\xbf" + json.dumps(OK).encode()),
    read("UTF-16", json.dumps(OK).encode("utf-16")),
    Fault("no content type", [says(200, OK, Content_Type="")], None),
    read("duplicate keys", json.dumps(OK).encode().replace(b'"name": "capillary"', b'"name": "x", "name": "capillary"')),
    read("NaN and infinity", raw(v2(message(1, campaignId="A", userId="B")), A="NaN", B="-Infinity")),
    read("numbers of 4,000 digits", raw(v2(message(1, campaignId="A")), A="9" * 4_000)),
    read("a count that disagrees with its list", {"name": "capillary", "interaction": [{"name": "sms", "count": 7, "messageList": [message(1)]}]}, "counts 7 and lists 1"),
    read("null where a list is due", {"name": "capillary", "interaction": [{"name": "sms", "count": 1, "messageList": None}, *OK["interaction"]]}),
    read("things that are no messages", v2(message(1), 5, "x", None), "missing here: 3 messages"),  # type: ignore[arg-type]
    read("things that are no channels", {"name": "capillary", "interaction": [None, 5, *OK["interaction"]]}, "Could not be read: 2 parts"),
    read("times that are none", v2(message(1, sentDate="soon", deliveredTime=[])), "Could not be read and left out: 2 times"),
    read("statuses, channels and fields nobody knows", channels(("pigeon", [message(1, status="EATEN_BY_CAT", colour="blue")]))),
    read("ten thousand messages", v2(*(message(n) for n in range(10_000))), total=10_000),
    read("a hundred thousand messages", v2(*({**message(n % 400), "id": n} for n in range(100_000))), total=100_000, settings={"max_response_mb": 64}, most_s=45),
    # sizes and speeds
    without_id("more bytes than are read", says(200, b"[" + b" " * 3_000_000 + b"]"), "answer_too_large", "larger than the 1 MB", settings={"max_response_mb": 1}),
    without_id("200 MB in a stream", drip(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"10000\r\n" + b" " * 65_536 + b"\r\n", 0, 3_200), "answer_too_large", "larger than the 16 MB", most_s=10),
    Fault("gzip", [zipped(json.dumps(OK).encode())], None),
    without_id("gzip that is none", says(200, OK, Content_Encoding="gzip"), "endpoint_unavailable", "could not be decompressed", 3),
    without_id("gzip cut short", says(200, gzip.compress(json.dumps(OK).encode())[:-12], Content_Encoding="gzip"), "endpoint_unavailable", "could not be decompressed", 3),
    without_id("a gzip bomb of 300 MB", zipped(b" " * 300_000_000), "answer_too_large", "larger than the 16 MB", most_s=10),
    Fault("an encoding nobody asked for, named and not used", [says(200, OK, Content_Encoding="br")], None),
    failed("brotli, which nobody asked for", says(200, b"\x8b\x02\x80{}\x03", Content_Encoding="br"), "endpoint_answer_unreadable", "none of the shapes"),
    without_id("headers of 200 kB", says(200, OK, X_Long="x" * 200_000), "endpoint_unavailable", LOST, 3),
    without_id("a body of a byte a while", drip(HEAD + b"Content-Length: 900\r\n\r\n", b" ", 0.1), "endpoint_timeout", "within 0.6 s", settings=SHORT),
    without_id("headers of a byte a while", drip(HEAD, b"X", 0.1), "endpoint_timeout", "within 0.6 s", settings=SHORT),
    without_id("nothing, for ever", after(60, FINE), "endpoint_timeout", "within 0.6 s", settings=SHORT),
    # the connection
    without_id("refused", FINE, "endpoint_unavailable", "No connection", 0, place="refused"),
    without_id("a name that nobody knows", FINE, "endpoint_unavailable", "nobody knows its name", 0, place="dns"),
    without_id("reset before the headers", cut(b""), "endpoint_unavailable", LOST, 3),
    without_id("reset in the middle of the headers", cut(HEAD), "endpoint_unavailable", LOST, 3),
    without_id("reset after the headers", cut(HEAD + b"Content-Length: 900\r\n\r\n{"), "endpoint_unavailable", LOST, 3),
    without_id("an end before all has come", cut(HEAD + b"Content-Length: 900\r\n\r\n{", reset=False), "endpoint_unavailable", LOST, 3),
    without_id("not HTTP", cut(b"SSH-2.0-OpenSSH_9.9\r\n", reset=False), "endpoint_unavailable", LOST, 3),
    failed("a redirect to another host", says(302, b"", Location="http://127.0.0.1:1/v2"), "endpoint_unavailable", "never followed"),
    failed("a redirect for good", says(308, b"", Location="/v3"), "endpoint_unavailable", "never followed"),
    # TLS
    without_id("a certificate for another name", FINE, "endpoint_unavailable", "its certificate is for another name", 0, tls="other.example.com"),
    without_id("a certificate that has expired", FINE, "endpoint_unavailable", "its certificate has expired", 0, tls="expired"),
    without_id("a certificate nobody signed", FINE, "endpoint_unavailable", "its certificate cannot be trusted", 0, tls="unknown"),
    Fault("a certificate that is right", [FINE], None, tls="localhost"),
    without_id("silence behind https", FINE, "endpoint_timeout", "could be made in time", 0, tls="none", settings=SHORT),
]  # fmt: skip
