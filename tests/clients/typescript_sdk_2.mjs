// TypeScript SDK 2 (npm install @modelcontextprotocol/client@2): both transports, both eras of the protocol.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { converse, servers } from "./conversation.mjs";

const entry = fileURLToPath(import.meta.resolve("@modelcontextprotocol/client"));
const { version } = JSON.parse(readFileSync(entry.replace(/dist.*/, "package.json")));

for (const [transport, address] of servers()) {
  for (const mode of ["auto", "legacy"]) {
    const client = new Client({ name: "try-it", version: "1" }, { versionNegotiation: { mode } });
    await client.connect(
      transport === "stdio"
        ? new StdioClientTransport({ command: address[0], args: address.slice(1) })
        : new StreamableHTTPClientTransport(new URL(address)),
    );
    const spoken = `${transport}, ${mode}: ${client.getNegotiatedProtocolVersion()}`;
    await converse(client, { client: "@modelcontextprotocol/client", version, transport: spoken });
    await client.close();
  }
}
