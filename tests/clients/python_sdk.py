"""Python SDK 2 (`pip install "mcp>=2.3,<3"`): both transports, both eras of the protocol."""

import anyio
from conversation import Conversation, servers
from mcp import Client
from mcp.client.stdio import StdioServerParameters


async def talk(transport, address, mode):
    server = StdioServerParameters(command=address[0], args=address[1:]) if transport == "stdio" else address
    async with Client(server, mode=mode) as client:
        tools = [tool.name for tool in (await client.list_tools()).tools]
        conversation = Conversation("mcp", f"{transport}, {mode}: {client.protocol_version}", tools)
        call = conversation.next_call()
        while call:
            result = await client.call_tool(*call)
            call = conversation.next_call("".join(block.text for block in result.content))
        conversation.print()


async def main():
    for transport, address in servers():
        for mode in ("auto", "legacy"):
            await talk(transport, address, mode)


anyio.run(main)
