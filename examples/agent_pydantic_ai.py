"""Pydantic AI asks this server over stdio whether a customer got a one-time code.

Install:  pip install "pydantic-ai-slim[mcp,openai]>=2.68,<3" capillary-interactions-mcp
Run:      python agent_pydantic_ai.py                              (the embedded endpoint: invented customers)
          python agent_pydantic_ai.py capillary-interactions-mcp   (your own; CAPILLARY_ settings in the environment)

With OPENAI_API_KEY set a real model answers (--model names it). Without it, or with --replay, a replayed one does: it
asks for one tool call and makes its sentence of what it is shown. No network is needed then.
"""

from __future__ import annotations

import argparse
import asyncio
import os

from agent_replay import CALL, QUESTION, RULES, sentence, settings
from fastmcp.client.transports import StdioTransport
from pydantic_ai import Agent
from pydantic_ai.mcp import MCPToolset
from pydantic_ai.messages import ModelMessage, ModelResponse, TextPart, ToolCallPart, ToolReturnPart
from pydantic_ai.models.function import AgentInfo, FunctionModel


def replayed(messages: list[ModelMessage], info: AgentInfo) -> ModelResponse:
    """Asks for one tool call, then answers from the result that the framework shows it."""
    last = messages[-1].parts[-1]
    if isinstance(last, ToolReturnPart):
        shown = last.model_response_str() if last.outcome == "success" else str(last.content)  # else told to try again
        return ModelResponse(parts=[TextPart(sentence(shown))])
    return ModelResponse(parts=[ToolCallPart("get_customer_interactions", CALL)])


async def main(command: list[str], model: str | None) -> None:
    toolset = MCPToolset(StdioTransport(command[0], command[1:], env=settings()))
    async with Agent(model or FunctionModel(replayed), instructions=RULES, toolsets=[toolset]) as agent:
        print((await agent.run(QUESTION)).output)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=QUESTION)
    parser.add_argument("--replay", action=argparse.BooleanOptionalAction, default="OPENAI_API_KEY" not in os.environ)
    parser.add_argument("--model", default="openai:gpt-5-mini", help="a real model (%(default)s)")
    parser.add_argument("server", nargs=argparse.REMAINDER, help="command and arguments that start the server")
    options = parser.parse_args()
    command = options.server or ["capillary-interactions-mcp", "--sandbox"]
    asyncio.run(main(command, None if options.replay else options.model))
