"""Pydantic AI (`pip install "pydantic-ai-slim[mcp]"`), with a function instead of a model."""

import asyncio

from conversation import Conversation, servers
from fastmcp.client.transports import StdioTransport
from pydantic_ai import Agent
from pydantic_ai.mcp import MCPToolset
from pydantic_ai.messages import ModelResponse, RetryPromptPart, TextPart, ToolCallPart, ToolReturnPart
from pydantic_ai.models.function import FunctionModel


async def talk(transport, address):
    conversation = Conversation("pydantic-ai-slim", transport)

    def scripted(messages, info):
        conversation.report["tools"] = [tool.name for tool in info.function_tools]
        part, shown = messages[-1].parts[-1], None
        if isinstance(part, ToolReturnPart):
            shown = part.model_response_str()
        elif isinstance(part, RetryPromptPart):
            shown = part.model_response()
        call = conversation.next_call(shown)
        return ModelResponse(parts=[ToolCallPart(*call) if call else TextPart("done")])

    toolset = MCPToolset(StdioTransport(address[0], address[1:]) if transport == "stdio" else address)
    async with Agent(FunctionModel(scripted), toolsets=[toolset]) as agent:
        await agent.run("Did my message arrive?")
    conversation.print()


async def main():
    for transport, address in servers():
        await talk(transport, address)


asyncio.run(main())
