"""fastmcp (`pip install fastmcp`): its client over both transports."""

import anyio
from conversation import Conversation, servers
from fastmcp import Client
from fastmcp.client.transports import StdioTransport


async def main():
    for transport, address in servers():
        async with Client(StdioTransport(address[0], address[1:]) if transport == "stdio" else address) as client:
            conversation = Conversation("fastmcp", transport, [tool.name for tool in await client.list_tools()])
            call = conversation.next_call()
            while call:
                result = await client.call_tool(*call, raise_on_error=False)
                call = conversation.next_call("".join(block.text for block in result.content))
            conversation.print()


anyio.run(main)
