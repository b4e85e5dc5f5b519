"""LangGraph, by LangChain's MCP adapters, asks this server over stdio whether a customer got a one-time code.

Install:  pip install "langchain>=1.5,<2" "langchain-mcp-adapters>=0.3,<1" langchain-openai
          in an environment of its own: these want mcp below 2. The server: uv tool install capillary-interactions-mcp
Run:      python agent_langgraph.py                              (the embedded endpoint: invented customers)
          python agent_langgraph.py capillary-interactions-mcp   (your own, with CAPILLARY_ settings in the environment)

With OPENAI_API_KEY set a real model answers (--model names it). Without it, or with --replay, a replayed one does: it
asks for one tool call and makes its sentence of what it is shown. No network is needed then.
"""

from __future__ import annotations

import argparse
import asyncio
import os
from typing import Any

from agent_replay import CALL, QUESTION, RULES, sentence, settings
from langchain.agents import create_agent
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, ToolMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_mcp_adapters.client import MultiServerMCPClient
from langchain_mcp_adapters.tools import load_mcp_tools


class Replayed(BaseChatModel):  # asks for one tool call, then answers from the result that the graph shows it
    @property
    def _llm_type(self) -> str:
        return "replayed"

    def bind_tools(self, tools: Any, **kwargs: Any) -> Any:
        return self

    def _generate(self, messages: list[BaseMessage], *args: Any, **kwargs: Any) -> ChatResult:
        last, call = messages[-1], {"name": "get_customer_interactions", "args": CALL, "id": "call-1"}
        answer = AIMessage(sentence(last.text)) if isinstance(last, ToolMessage) else AIMessage("", tool_calls=[call])
        return ChatResult(generations=[ChatGeneration(message=answer)])


async def main(command: list[str], model: str | None) -> None:
    server: Any = {"transport": "stdio", "command": command[0], "args": command[1:], "env": settings()}
    # One session for all calls: client.get_tools() would start a server for each, with other pseudonyms and cursors.
    async with MultiServerMCPClient({"capillary": server}).session("capillary") as session:
        agent = create_agent(model or Replayed(), await load_mcp_tools(session), system_prompt=RULES)
        print((await agent.ainvoke({"messages": [HumanMessage(QUESTION)]}))["messages"][-1].text)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=QUESTION)
    parser.add_argument("--replay", action=argparse.BooleanOptionalAction, default="OPENAI_API_KEY" not in os.environ)
    parser.add_argument("--model", default="openai:gpt-5-mini", help="a real model (%(default)s)")
    parser.add_argument("server", nargs=argparse.REMAINDER, help="command and arguments that start the server")
    options = parser.parse_args()
    model = None if options.replay else options.model
    asyncio.run(main(options.server or ["capillary-interactions-mcp", "--sandbox"], model))
