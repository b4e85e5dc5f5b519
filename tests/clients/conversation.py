"""What each client here asks the server, as a script for a model that needs no key.

SERVER_COMMAND (a JSON list) and SERVER_URL say where the server is; either may be missing.
"""

import json
import os
from importlib.metadata import version

CUSTOMER = {"identifier_name": "mobile", "identifier_value": "447700900002"}
NOBODY = {"identifier_name": "mobile", "identifier_value": "447700900010"}


def servers():
    """(transport, address): a command and its arguments for stdio, a URL for http."""
    if "SERVER_COMMAND" in os.environ:
        yield "stdio", json.loads(os.environ["SERVER_COMMAND"])
    if "SERVER_URL" in os.environ:
        yield "http", os.environ["SERVER_URL"]


class Conversation:
    """Names the next call, given the text that the last one showed; knows at the end what was seen."""

    def __init__(self, package, transport, tools=()):
        self.report = {"client": package, "version": version(package), "transport": transport, "tools": list(tools)}
        self.called = set()
        self.steps = self.walk()

    def next_call(self, shown=None):
        """(tool, arguments), or None when the conversation is over."""
        try:
            call = self.steps.send(shown)
        except StopIteration:
            return None
        self.called.add(call[0])
        return call

    def walk(self):
        summary = yield "summarize_channel_activity", CUSTOMER
        pages, cursor = 0, {}
        while not pages or cursor["cursor"]:
            page = json.loads((yield "get_customer_interactions", {**CUSTOMER, "max_tokens": 256, **cursor}))
            pages, cursor = pages + 1, {"cursor": page["coverage"].get("next_cursor")}
        refusal = yield "get_customer_interactions", NOBODY
        self.report |= {"both_called": len(self.called) == 2, "error_seen": "customer_not_found:" in refusal}
        self.report |= {"pages": pages, "shown_to_model": summary}

    def print(self):
        print(json.dumps(self.report, ensure_ascii=False))
