// What each TypeScript client here asks the server; SERVER_COMMAND (a JSON list) and SERVER_URL say where it is.
const CUSTOMER = { identifier_name: "mobile", identifier_value: "447700900002" };
const NOBODY = { identifier_name: "mobile", identifier_value: "447700900010" };
const text = (result) => result.content.map((block) => block.text).join("");

export function servers() {
  const found = [];
  if (process.env.SERVER_COMMAND) found.push(["stdio", JSON.parse(process.env.SERVER_COMMAND)]);
  if (process.env.SERVER_URL) found.push(["http", process.env.SERVER_URL]);
  return found;
}

// `about` is {client, version, transport}; the client is connected already.
export async function converse(client, about) {
  const call = (name, args) => client.callTool({ name, arguments: args });
  const { tools } = await client.listTools();
  const summary = await call("summarize_channel_activity", CUSTOMER);
  let pages = 0;
  let cursor;
  do {
    const page = await call("get_customer_interactions", { ...CUSTOMER, max_tokens: 256, ...(cursor && { cursor }) });
    cursor = page.structuredContent.coverage.next_cursor;
    pages += 1;
  } while (cursor);
  const refusal = await call("get_customer_interactions", NOBODY);
  console.log(JSON.stringify({
    ...about,
    tools: tools.map((tool) => tool.name),
    both_called: !summary.isError && pages > 0,
    error_seen: refusal.isError === true && text(refusal).startsWith("customer_not_found:"),
    pages,
    shown_to_model: text(summary),
  }));
}
