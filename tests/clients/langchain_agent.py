"""LangChain (`pip install langchain langchain-mcp-adapters`), with a scripted chat model.

Needs an environment of its own: the adapters want mcp below 2.
"""

import asyncio
from typing import Any

from conversation import Conversation, servers
from langchain.agents import create_agent
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, ToolMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_mcp_adapters.client import MultiServerMCPClient
from langchain_mcp_adapters.tools import load_mcp_tools


class Scripted(BaseChatModel):
    conversation: Any
    _llm_type = "scripted"

    def bind_tools(self, tools, **kwargs):
        self.conversation.report["tools"] = [tool.name for tool in tools]
        return self

    def _generate(self, messages, *args, **kwargs):
        last = messages[-1]
        call = self.conversation.next_call(last.text if isinstance(last, ToolMessage) else None)
        calls = [{"name": call[0], "args": call[1], "id": f"call-{len(messages)}"}] if call else []
        return ChatResult(generations=[ChatGeneration(message=AIMessage("", tool_calls=calls))])


async def main():
    for transport, address in servers():
        if transport == "stdio":
            server = {"transport": "stdio", "command": address[0], "args": address[1:]}
        else:
            server = {"transport": "streamable_http", "url": address}
        conversation = Conversation("langchain-mcp-adapters", transport)
        # One session for all calls: client.get_tools() starts a process for each, and a cursor ends with its process.
        async with MultiServerMCPClient({"capillary": server}).session("capillary") as session:
            agent = create_agent(Scripted(conversation=conversation), await load_mcp_tools(session))
            await agent.ainvoke({"messages": [("user", "Did my message arrive?")]}, {"recursion_limit": 60})
        conversation.print()


asyncio.run(main())
