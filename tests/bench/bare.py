"""The rival: a server of the SDK's own with one tool that gives one constant answer, over stdio or HTTP.

python tests/bench/bare.py [--port PORT] [--answer FILE]
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from mcp.server import MCPServer
from mcp.types import CallToolResult, TextContent

parser = argparse.ArgumentParser()
parser.add_argument("--port", type=int)
parser.add_argument("--answer", type=Path)
options = parser.parse_args()
structure: dict[str, Any] = json.loads(options.answer.read_text("utf-8")) if options.answer else {"answer": "constant"}
text = json.dumps(structure, ensure_ascii=False, separators=(",", ":"))

server = MCPServer("bare", log_level="WARNING")


@server.tool(structured_output=False)
async def get_customer_interactions(identifier_name: str, identifier_value: str) -> CallToolResult:
    return CallToolResult(content=[TextContent(type="text", text=text)], structured_content=structure)


if options.port is None:
    server.run()
else:
    import uvicorn

    app = server.streamable_http_app(stateless_http=True, json_response=True)
    uvicorn.run(app, host="127.0.0.1", port=options.port, log_level="warning", access_log=False)
