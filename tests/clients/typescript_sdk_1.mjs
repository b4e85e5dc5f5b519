// TypeScript SDK 1 (npm install @modelcontextprotocol/sdk@1): both transports.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { converse, servers } from "./conversation.mjs";

// The package exports its own package.json under no name, so it is read from beside an entry point.
const entry = fileURLToPath(import.meta.resolve("@modelcontextprotocol/sdk/client/index.js"));
const { version } = JSON.parse(readFileSync(entry.replace(/dist.*/, "package.json")));

for (const [transport, address] of servers()) {
  const client = new Client({ name: "try-it", version: "1" });
  await client.connect(
    transport === "stdio"
      ? new StdioClientTransport({ command: address[0], args: address.slice(1) })
      : new StreamableHTTPClientTransport(new URL(address)),
  );
  await converse(client, { client: "@modelcontextprotocol/sdk", version, transport });
  await client.close();
}
