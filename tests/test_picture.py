"""The picture in a real browser: what it draws, how it is reached by keyboard, what it asks a host for, and that it asks nobody else."""

from __future__ import annotations

import json
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from axe_playwright_python.async_playwright import Axe
from capillary_interactions.server.app import build_server
from capillary_interactions.server.sandbox import Sandbox, sandbox_settings
from capillary_interactions.tools.outcome import STATUSES_BY_OUTCOME
from capillary_interactions.tools.picture import PICTURE_URI, filled_page, page
from mcp import Client
from mcp.server.apps import APP_MIME_TYPE, EXTENSION_ID
from playwright.async_api import Browser, Page, async_playwright
from support import GET, SUMMARIZE, message, server_answering, v2

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip

needs_browser = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")


async def _answers(number: int) -> list[dict[str, Any]]:
    arguments = {"identifier_name": "mobile", "identifier_value": f"4477009000{number:02}"}
    with Sandbox() as endpoint:
        async with Client(build_server(sandbox_settings(endpoint.base_url))) as client:
            summary = await client.call_tool(SUMMARIZE, arguments)
            messages = await client.call_tool(GET, {**arguments, "detail": "full", "max_tokens": 10_000})
    return [summary.structured_content or {}, messages.structured_content or {}]


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as driver:
        launched = await driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield launched
        await launched.close()


@pytest.fixture
async def bouncing() -> list[dict[str, Any]]:
    """A summary and the messages of the sandbox's customer whose address is gone."""
    return await _answers(6)


class Opened(NamedTuple):
    """A page from a file, with all that it asked the network for and all that it complained of."""

    page: Page
    asked: list[str]
    errors: list[str]


async def opened_in(browser: Browser, html: str, folder: Path, **context: Any) -> Opened:
    file = folder / "page.html"
    file.write_text(html, "utf-8")
    opened = Opened(await (await browser.new_context(**context)).new_page(), [], [])
    opened.page.on("request", lambda request: opened.asked.append(request.url))
    opened.page.on("pageerror", lambda error: opened.errors.append(str(error)))
    opened.page.on("console", lambda said: opened.errors.append(said.text) if said.type == "error" else None)
    await opened.page.goto(file.as_uri())
    return opened


@needs_browser
@pytest.mark.promise("picture.drawn")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [380, 1100])
async def test_a_customer_is_drawn_with_every_message_and_finding_and_nothing_is_loaded(
    browser: Browser, bouncing: list[dict[str, Any]], tmp_path: Path, scheme: str, width: int
) -> None:
    opened = await opened_in(
        browser, filled_page(bouncing), tmp_path, color_scheme=scheme, viewport={"width": width, "height": 900}
    )
    shown = opened.page
    assert await shown.locator(".mark").count() == 6
    assert await shown.locator("#findings li").count() == len(bouncing[0]["findings"])
    assert await shown.locator("#channels tbody tr").count() == len(bouncing[0]["channels"])
    assert "6 messages" in await shown.locator("#figures").inner_text()
    assert not await shown.locator("#caveats").is_hidden()
    assert await shown.evaluate("document.documentElement.scrollWidth <= innerWidth")
    found = await Axe().run(shown)
    assert found.violations_count == 0, found.generate_report()
    assert opened.errors == []
    assert [url for url in opened.asked if not url.startswith("file:")] == []


@needs_browser
@pytest.mark.promise("picture.drawn")
async def test_outcomes_differ_in_shape_and_not_in_colour_alone(browser: Browser, tmp_path: Path) -> None:
    answer = {
        "customer": {"ref": "abc", "matched_by": "mobile"},
        "messages": [
            {"id": str(n), "channels": ["sms"], "status": "X", "outcome": name, "sent_at": f"2026-11-{n + 1:02}T10:00:00", "text": "t"}
            for n, name in enumerate([*STATUSES_BY_OUTCOME, "unknown"])
        ],
        "coverage": {"matching": 7, "shown": 7, "omitted": 0},
    }  # fmt: skip
    opened = await opened_in(browser, filled_page([answer]), tmp_path)
    geometry = """nodes => nodes.map(node => {
        const box = node.querySelector('g').getBBox();
        return [...node.querySelectorAll('.shape')].map(one => one.tagName + one.classList.contains('hollow')
            + (one.getAttribute('stroke-dasharray') || '')).join() + Math.round(box.width)})"""
    shapes = await opened.page.locator(".mark").evaluate_all(geometry)
    assert len(shapes) == len(set(shapes)) == 7
    assert await opened.page.locator("#legend li").count() == 7


@needs_browser
@pytest.mark.promise("picture.drawn")
async def test_every_message_can_be_read_by_keyboard_and_by_pointing(
    browser: Browser, bouncing: list[dict[str, Any]], tmp_path: Path
) -> None:
    opened = await opened_in(browser, filled_page(bouncing), tmp_path)
    shown, detail = opened.page, opened.page.locator("#detail")
    await shown.locator(".mark[tabindex='0']").first.focus()
    newest = await detail.inner_text()
    assert "HARD_BOUNCED" in newest
    assert "Your e-ticket" in newest
    await shown.keyboard.press("ArrowLeft")
    assert await detail.inner_text() != newest
    await shown.keyboard.press("Home")
    assert "OPENED" in await detail.inner_text()
    await shown.keyboard.press("ArrowDown")
    assert "sms" in await detail.inner_text()
    await shown.keyboard.press("End")
    assert "DELIVERED" in await detail.inner_text()
    await shown.locator(".mark").first.hover(force=True)
    assert "2026-08-29 10:00" in await shown.locator("#tip").inner_text()
    await shown.keyboard.press("Escape")
    assert await shown.locator("#tip").is_hidden()


@needs_browser
@pytest.mark.promise("picture.drawn")
async def test_a_finding_marks_its_messages(browser: Browser, bouncing: list[dict[str, Any]], tmp_path: Path) -> None:
    opened = await opened_in(browser, filled_page(bouncing), tmp_path)
    button = opened.page.locator("#findings button").first
    await button.click()
    assert await button.get_attribute("aria-pressed") == "true"
    marked = await opened.page.locator(".mark.shown").evaluate_all("nodes => nodes.map(one => one.dataset.id)")
    assert sorted(marked) == sorted(bouncing[0]["findings"][0]["evidence"])
    await button.click()
    assert await opened.page.locator(".mark.shown").count() == 0


@needs_browser
@pytest.mark.promise("picture.masked")
async def test_a_text_is_text_whatever_it_holds(browser: Browser, tmp_path: Path) -> None:
    hostile = "</script><script>window.hit=1</script><img src=x onerror=window.hit=1>"
    answers = await _call(v2(message(1, hostile), message(2, "482913 is your code")))
    html = filled_page(answers)
    assert "482913" not in html
    assert "447700900695" not in html
    opened = await opened_in(browser, html, tmp_path)
    await opened.page.locator(".mark").first.focus()
    assert await opened.page.evaluate("window.hit") is None
    assert opened.errors == []
    assert await opened.page.locator(".mark").count() == 2


async def _call(body: Any) -> list[dict[str, Any]]:
    async with Client(server_answering(body)) as client:
        arguments = {"identifier_name": "mobile", "identifier_value": "447700900695", "detail": "full"}
        return [(await client.call_tool(GET, arguments)).structured_content or {}]


HOST = """<!doctype html><iframe id="app" sandbox="allow-scripts" style="width:900px;height:700px"></iframe>
<script>
const GIVEN = %s, heard = window.heard = [], app = document.getElementById("app");
const send = (message) => app.contentWindow.postMessage({ jsonrpc: "2.0", ...message }, "*");
addEventListener("message", ({ data }) => {
  heard.push(data);
  if (data.method === "ui/initialize") send({ id: data.id, result: {
    protocolVersion: data.params.protocolVersion, hostInfo: { name: "test", version: "1" },
    hostCapabilities: GIVEN.tools ? { serverTools: {} } : {}, hostContext: { theme: "dark" } } });
  if (data.method === "ui/notifications/initialized") {
    send({ method: "ui/notifications/tool-input", params: { arguments: GIVEN.arguments } });
    send({ method: "ui/notifications/tool-result", params: { content: [], structuredContent: GIVEN.summary } });
  }
  if (data.method === "tools/call") send({ id: data.id, result: { content: [], structuredContent: GIVEN.messages } });
});
app.srcdoc = GIVEN.page;
</script>"""


@needs_browser
@pytest.mark.promise("picture.host", "picture.masked")
@pytest.mark.parametrize("tools", [True, False], ids=["that lets pages call tools", "that does not"])
async def test_a_host_feeds_the_page_and_is_asked_for_the_messages_alone(
    browser: Browser, bouncing: list[dict[str, Any]], tmp_path: Path, tools: bool
) -> None:
    arguments = {"identifier_name": "mobile", "identifier_value": "447700900006", "since": "2026-01-01"}
    given = {"arguments": arguments, "summary": bouncing[0], "messages": bouncing[1], "tools": tools, "page": page()}
    opened = await opened_in(browser, HOST % json.dumps(given).replace("<", "\\u003c"), tmp_path)
    frame = opened.page.frame_locator("#app")
    await frame.locator("#findings li").first.wait_for()
    if tools:
        await frame.locator(".mark").first.wait_for()
    assert await frame.locator(".mark").count() == (6 if tools else 0)
    assert await frame.locator("svg").count() > 0
    assert await frame.locator("html").get_attribute("data-theme") == "dark"
    assert "447700900006" not in await frame.locator("html").inner_html()
    heard: list[dict[str, Any]] = await opened.page.evaluate("window.heard")
    asked = [one["params"] for one in heard if one.get("method") == "tools/call"]
    more = {"detail": "full", "max_tokens": 10_000}
    assert asked == ([{"name": GET, "arguments": {**arguments, **more}}] if tools else [])
    assert any(one.get("method") == "ui/notifications/size-changed" for one in heard)
    assert {one.get("jsonrpc") for one in heard} == {"2.0"}
    assert opened.errors == []


@pytest.mark.promise("picture.host")
async def test_hosts_find_the_page_and_others_see_two_tools_as_ever() -> None:
    async with Client(server_answering(v2(message(1)))) as client:
        tools = (await client.list_tools()).tools
        assert [one.meta for one in tools] == [{"ui": {"resourceUri": PICTURE_URI}}] * 2
        listed = {str(one.uri): one for one in (await client.list_resources()).resources}
        assert listed[PICTURE_URI].mime_type == APP_MIME_TYPE
        (content,) = (await client.read_resource(PICTURE_URI)).contents
        assert content.text == page()  # type: ignore[union-attr]
        assert EXTENSION_ID in (client.server_capabilities.extensions or {})  # type: ignore[union-attr]
        answer = await client.call_tool(SUMMARIZE, {"identifier_name": "mobile", "identifier_value": "447700900695"})
        assert answer.meta is None or "ui" not in answer.meta


@pytest.mark.promise("picture.drawn")
def test_the_page_is_small_and_names_no_other_place() -> None:
    assert len(page().encode()) <= 60_000
    addresses = [word for word in page().replace('"', " ").split() if "://" in word]
    assert addresses == ["http://www.w3.org/2000/svg"]  # a name, never fetched
