"""OpenAI Agents SDK (`pip install openai-agents`), with a scripted model instead of a key."""

import asyncio

from agents import Agent, Runner, set_tracing_disabled
from agents.items import ModelResponse
from agents.mcp import MCPServerStdio, MCPServerStreamableHttp
from agents.models.interface import Model
from agents.testing import assistant_message, function_call
from agents.usage import Usage
from conversation import Conversation, servers


class Scripted(Model):
    """Asks what the conversation says, and hears what the SDK would send to a real model."""

    def __init__(self, conversation):
        self.conversation = conversation

    async def get_response(self, system_instructions, input, model_settings, tools, *args, **kwargs):
        self.conversation.report["tools"] = [tool.name for tool in tools]
        last = input[-1] if isinstance(input, list) else {}
        output = last.get("output")
        shown = output if isinstance(output, str) else "".join(part["text"] for part in output or ())
        call = self.conversation.next_call(shown or None)
        item = function_call(*call, call_id=f"call-{len(input)}") if call else assistant_message("done")
        return ModelResponse(output=[item], usage=Usage(), response_id=None)

    def stream_response(self, *args, **kwargs):
        raise NotImplementedError


async def main():
    set_tracing_disabled(True)
    for transport, address in servers():
        if transport == "stdio":
            server = MCPServerStdio({"command": address[0], "args": address[1:]}, client_session_timeout_seconds=30)
        else:
            server = MCPServerStreamableHttp({"url": address}, client_session_timeout_seconds=30)
        async with server:
            conversation = Conversation("openai-agents", transport)
            agent = Agent(name="support", model=Scripted(conversation), mcp_servers=[server])
            await Runner.run(agent, "Did my message arrive?", max_turns=30)
            conversation.print()


asyncio.run(main())
