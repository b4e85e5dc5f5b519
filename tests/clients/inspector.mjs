// MCP Inspector's command line (npm install @modelcontextprotocol/inspector@2): both transports and eras, --strict.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { converse, servers } from "./conversation.mjs";

const manifest = new URL("node_modules/@modelcontextprotocol/inspector/package.json", import.meta.url);
const { version } = JSON.parse(readFileSync(manifest));
const IS_ERROR = 5; // the Inspector's exit code for a tool that reports an error

// Looks like a client to the conversation; each question is one run of the Inspector.
class Inspector {
  constructor(target, era) {
    this.start = ["--no-install", "mcp-inspector", "--cli", ...target, "--format", "json", "--protocol-era", era];
  }

  run(...options) {
    const { status, stdout, stderr } = spawnSync("npx", [...this.start, ...options], { encoding: "utf8" });
    if (status !== 0 && status !== IS_ERROR) throw new Error(stderr);
    return JSON.parse(stdout).result;
  }

  listTools() {
    return this.run("--method", "tools/list", "--strict");
  }

  callTool({ name, arguments: args }) {
    return this.run("--method", "tools/call", "--tool-name", name, "--tool-args-json", JSON.stringify(args));
  }
}

// Each run over stdio starts a process of its own, and cursors outlive a process only if all share a key.
const key = "CAPILLARY_PSEUDONYM_KEY=a-key-for-trying-things-out-only";
for (const [transport, address] of servers()) {
  for (const era of ["legacy", "modern"]) {
    const target = transport === "stdio" ? [...address, "-e", key] : [address];
    const about = { client: "@modelcontextprotocol/inspector", version, transport: `${transport}, ${era}` };
    await converse(new Inspector(target, era), about);
  }
}
