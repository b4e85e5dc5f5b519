"""OpenAI's Agents SDK asks this server over stdio whether a customer got a one-time code.

Install:  pip install "openai-agents>=0.24,<1" capillary-interactions-mcp
Run:      python agent_openai.py                              (the embedded endpoint: invented customers)
          python agent_openai.py capillary-interactions-mcp   (your own, with CAPILLARY_ settings in the environment)

With OPENAI_API_KEY set the SDK's default model answers (OPENAI_DEFAULT_MODEL names another). Without it, or with
--replay, a replayed one does: it asks for one tool call and makes its sentence of what it is shown. No network then.
"""

from __future__ import annotations

import argparse
import asyncio
import os
from collections.abc import AsyncIterator
from typing import Any

from agent_replay import CALL, QUESTION, RULES, sentence, settings
from agents import Agent, ModelResponse, Runner, Usage, set_tracing_disabled
from agents.mcp import MCPServerStdio
from agents.models.interface import Model
from agents.testing import assistant_message, function_call


class Replayed(Model):
    """Asks for one tool call, then answers from the result that the SDK shows it."""

    async def get_response(self, system_instructions: Any, input: Any, *args: Any, **more: Any) -> ModelResponse:  # noqa: A002
        last = input[-1] if isinstance(input, list) else {}
        if last.get("type") != "function_call_output":
            item = function_call("get_customer_interactions", CALL, call_id="call-1")
        else:
            output = last["output"]
            item = assistant_message(sentence(output if isinstance(output, str) else output[0]["text"]))
        return ModelResponse(output=[item], usage=Usage(), response_id=None)

    def stream_response(self, *args: Any, **kwargs: Any) -> AsyncIterator[Any]:
        raise NotImplementedError("nothing is streamed here")


async def main(command: list[str], *, replay: bool) -> None:
    set_tracing_disabled(True)  # traces would go to OpenAI, tool results included
    parameters: Any = {"command": command[0], "args": command[1:], "env": settings()}
    async with MCPServerStdio(parameters, client_session_timeout_seconds=60) as server:
        agent = Agent("support", instructions=RULES, model=Replayed() if replay else None, mcp_servers=[server])
        print((await Runner.run(agent, QUESTION)).final_output)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=QUESTION)
    parser.add_argument("--replay", action=argparse.BooleanOptionalAction, default="OPENAI_API_KEY" not in os.environ)
    parser.add_argument("server", nargs=argparse.REMAINDER, help="command and arguments that start the server")
    options = parser.parse_args()
    asyncio.run(main(options.server or ["capillary-interactions-mcp", "--sandbox"], replay=options.replay))
