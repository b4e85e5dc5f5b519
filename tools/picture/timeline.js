"use strict";
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const OUTCOMES = {
    engaged: "opened or clicked", delivered: "delivered", in_flight: "in flight, not known yet", not_delivered: "not delivered",
    blocked: "blocked, not tried", configuration: "no gateway, never sent", unknown: "unknown status",
  };
  const GRADES = { problem: "✖ Problem", warning: "▲ Warning", note: "• Note" };
  const LANE = 34, LEFT = 92, TOP = 8, BOTTOM = 24, MARK = 6;
  const state = { summary: null, answer: null, messages: [], evidence: null };
  const $ = (id) => document.getElementById(id);

  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }
  function drawn(name, attributes, ...children) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  // ---- reading answers: both details of get_customer_interactions, and summaries ----

  /** A zoneless time is drawn as it is written, as if it were UTC. */
  function milliseconds(written) {
    const zoned = /(Z|[+-]\d\d:\d\d)$/.test(written);
    return Date.parse(zoned ? written : written + "Z");
  }
  /** For people: no T, no seconds. */
  function clock(written) {
    return (written || "–").replace(/T(\d\d:\d\d):\d\d/, " $1");
  }
  function messagesOf(answer) {
    if (answer.messages) return answer.messages.map((one) => ({ ...one, repeats: 1 }));
    const table = answer.table;
    if (!table) return [];
    return table.rows.map((cells) => {
      const row = { ...table.all, ...Object.fromEntries(table.columns.map((name, at) => [name, cells[at]])) };
      return {
        ...row,
        channels: String(row.channels).split("+"),
        sent_at: String(row.sent_at || "").split("/")[0],
        outcome: row.outcome || (table.outcomes || {})[row.status] || "unknown",
        repeats: row.repeats || 1,
      };
    });
  }
  function take(answer) {
    if (!answer || typeof answer !== "object") return;
    if (answer.coverage) {
      state.answer = answer;
      state.messages = messagesOf(answer);
    } else if ("total_messages" in answer) {
      state.summary = answer;
    } else return;
    show();
  }

  // ---- showing ----

  function show() {
    const ref = (state.summary || state.answer).customer.ref;
    $("title").textContent = `Messages to customer ${ref}`;
    showFigures();
    showFindings();
    showLegend();
    showChart();
    showChannels();
    const caveats = new Set([...(state.summary?.warnings || []), ...(state.answer?.warnings || [])]);
    $("caveats").replaceChildren(...[...caveats].map((text) => element("li", {}, text)));
    $("caveats").hidden = !caveats.size;
    resized();
  }
  function showFigures() {
    const parts = [];
    if (state.summary) {
      const { total_messages: total, period } = state.summary;
      parts.push(`${total} ${total === 1 ? "message" : "messages"}` + (period ? `, ${clock(period.from)} to ${clock(period.to)}` : ""));
    }
    if (state.answer) {
      const { matching, shown, omitted } = state.answer.coverage;
      parts.push(omitted ? `${shown} of ${matching} drawn, the newest` : `all ${matching} drawn`);
    }
    $("figures").textContent = parts.join(" · ");
  }
  function showFindings() {
    const findings = state.summary?.findings || [];
    $("findings").replaceChildren(...findings.map(findingItem));
    $("found").hidden = !findings.length;
  }
  function findingItem(finding) {
    const where = finding.channels?.length ? `${finding.channels.join(", ")}: ` : "";
    const text = element("span", { class: "text" }, where + finding.says);
    if (finding.confidence) text.append(` (confidence ${finding.confidence})`);
    if (finding.remedy) text.append(element("span", { class: "remedy" }, finding.remedy));
    const grade = finding.severity in GRADES ? finding.severity : "note";
    const item = element("li", { class: grade }, element("span", { class: "grade" }, GRADES[grade]), text);
    const drawnOnes = state.messages.filter((one) => (finding.evidence || []).includes(one.id)).length;
    if (drawnOnes) {
      const button = element("button", { type: "button", "aria-pressed": "false" }, `Mark ${drawnOnes}`);
      button.setAttribute("aria-label", `Mark ${drawnOnes} messages that show: ${finding.says}`);
      button.addEventListener("click", () => mark(button, finding));
      item.append(button);
    }
    return item;
  }
  function mark(button, finding) {
    const on = button.getAttribute("aria-pressed") !== "true";
    for (const other of document.querySelectorAll("#findings button")) other.setAttribute("aria-pressed", "false");
    button.setAttribute("aria-pressed", String(on));
    state.evidence = on ? new Set(finding.evidence) : null;
    $("chart").classList.toggle("dimmed", on);
    for (const one of document.querySelectorAll(".mark")) one.classList.toggle("shown", on && state.evidence.has(one.dataset.id));
  }

  // ---- shapes: an outcome is told by its shape; the colour only helps ----

  function shape(outcome, x, y) {
    const r = MARK, at = (points) => points.map(([dx, dy]) => `${x + dx},${y + dy}`).join(" ");
    const group = drawn("g", { class: outcome });
    switch (outcome) {
      case "engaged":
        group.append(drawn("circle", { class: "shape", cx: x, cy: y, r }), drawn("circle", { class: "shape eye", cx: x, cy: y, r: 2.4 }));
        break;
      case "delivered":
        group.append(drawn("circle", { class: "shape", cx: x, cy: y, r: r - 1 }));
        break;
      case "in_flight":
        group.append(drawn("circle", { class: "shape hollow", cx: x, cy: y, r: r - 1, "stroke-dasharray": "3 2" }));
        break;
      case "not_delivered":
        group.append(drawn("path", { class: "shape", d: `M${x - 5} ${y - 5}l10 10m0 -10l-10 10` }));
        break;
      case "blocked":
        group.append(drawn("rect", { class: "shape", x: x - 5, y: y - 5, width: 10, height: 10 }), drawn("rect", { class: "shape eye", x: x - 4, y: y - 1.4, width: 8, height: 2.8 }));
        break;
      case "configuration":
        group.append(drawn("polygon", { class: "shape", points: at([[0, -7], [7, 0], [0, 7], [-7, 0]]) }));
        break;
      default:
        group.append(drawn("polygon", { class: "shape hollow", points: at([[0, -6], [6, 5], [-6, 5]]) }));
    }
    return group;
  }
  function showLegend() {
    const counts = {};
    if (state.messages.length) for (const one of state.messages) counts[one.outcome] = (counts[one.outcome] || 0) + one.repeats;
    $("legend").replaceChildren(...Object.keys(OUTCOMES).filter((name) => counts[name]).map((name) =>
      element("li", {}, drawn("svg", { width: 18, height: 18, "aria-hidden": "true" }, shape(name, 9, 9)), `${OUTCOMES[name]} (${counts[name]})`)));
  }

  // ---- the chart ----

  function laneNames() {
    const names = new Set((state.summary?.channels || []).map((one) => one.channel));
    for (const one of state.messages) for (const name of one.channels) names.add(name);
    if (names.has("sms") && state.messages.every((one) => !one.channels.includes("phone") || one.channels.includes("sms"))) names.delete("phone");
    return [...names];
  }
  function spans() {
    return (state.summary?.channels || []).filter((one) => one.first_at && one.last_at);
  }
  function showChart() {
    const lanes = laneNames();
    const dated = state.messages.filter((one) => one.sent_at && !Number.isNaN(milliseconds(one.sent_at)));
    const times = [...dated.map((one) => one.sent_at), ...(dated.length ? [] : spans().flatMap((one) => [one.first_at, one.last_at]))].map(milliseconds);
    $("drawn").hidden = !times.length;
    $("keys").hidden = !dated.length;
    if (!times.length) return;
    const width = Math.max(320, $("chart").clientWidth || $("chart").parentElement.clientWidth || 900);
    const height = TOP + lanes.length * LANE + BOTTOM;
    let from = Math.min(...times), to = Math.max(...times);
    if (to - from < 3600e3) { from -= 1800e3; to += 1800e3; }
    const x = (ms) => LEFT + 14 + ((ms - from) / (to - from)) * (width - LEFT - 34);
    const svg = drawn("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "group", "aria-labelledby": "drawn-title" });
    lanes.forEach((_, lane) => {
      if (lane % 2 === 0) svg.append(drawn("rect", { class: "band", x: 0, y: TOP + lane * LANE, width, height: LANE }));
    });
    axis(svg, from, to, x, height, width);
    lanes.forEach((name, lane) => {
      const y = TOP + lane * LANE;
      svg.append(drawn("text", { class: "lane", x: 4, y: y + LANE / 2 + 4 }, name.slice(0, 13)));
      const ones = dated.filter((one) => one.channels.includes(name)).sort((a, b) => milliseconds(a.sent_at) - milliseconds(b.sent_at));
      if (dated.length) ones.forEach((one, at) => svg.append(markOf(one, name, lane, at === ones.length - 1, x(milliseconds(one.sent_at)), y + LANE / 2)));
      else for (const one of spans().filter((span) => span.channel === name)) spanOf(svg, one, x, y + LANE / 2);
    });
    $("chart").replaceChildren(svg);
  }
  function axis(svg, from, to, x, height, width) {
    const HOUR = 3600e3, DAY = 24 * HOUR;
    const steps = [HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 91 * DAY, 365 * DAY, 3650 * DAY];
    const most = Math.max(2, Math.floor((width - LEFT) / 110));
    const step = steps.find((one) => (to - from) / one <= most) || (to - from) / most;
    for (let at = Math.ceil(from / step) * step; at <= to; at += step) {
      const day = new Date(at).toISOString(), label = step < DAY ? day.slice(5, 16).replace("T", " ") : day.slice(0, 10);
      svg.append(drawn("line", { class: "tick", x1: x(at), x2: x(at), y1: TOP, y2: height - BOTTOM }));
      if (x(at) < width - 40) svg.append(drawn("text", { x: x(at), y: height - 8, "text-anchor": "middle" }, label));
    }
  }
  function spanOf(svg, one, x, y) {
    svg.append(drawn("line", { class: "span", x1: x(milliseconds(one.first_at)), x2: x(milliseconds(one.last_at)), y1: y, y2: y }));
    for (const [at, outcome, word] of [[one.last_delivered_at, "delivered", "last delivered"], [one.last_failed_at, "not_delivered", "last failed"]]) {
      if (!at) continue;
      const made = shape(outcome, x(milliseconds(at)), y);
      made.append(drawn("title", {}, `${word} ${at}`));
      svg.append(made);
    }
  }
  function markOf(one, channel, lane, tabbed, x, y) {
    const group = drawn("g", { class: "mark", tabindex: tabbed ? "0" : "-1", role: "button", "aria-label": spoken(one) });
    group.dataset.id = one.id || "";
    group.dataset.lane = String(lane);
    if (state.evidence?.has(one.id)) group.classList.add("shown");
    group.append(drawn("circle", { class: "ring", cx: x, cy: y, r: MARK + 4 }), shape(one.outcome in OUTCOMES ? one.outcome : "unknown", x, y));
    if (one.repeats > 1) group.append(drawn("text", { x: x + 8, y: y - 5 }, `×${one.repeats}`));
    group.append(drawn("rect", { x: x - 9, y: y - 12, width: 18, height: 24, fill: "transparent" }));
    group.addEventListener("focus", () => detail(one));
    group.addEventListener("click", () => group.focus());
    group.addEventListener("pointerenter", (event) => tip(event, one));
    group.addEventListener("pointermove", (event) => tip(event, one));
    group.addEventListener("pointerleave", () => { $("tip").hidden = true; });
    group.addEventListener("keydown", step);
    return group;
  }
  function spoken(one) {
    const many = one.repeats > 1 ? `, ${one.repeats} alike` : "";
    return `${clock(one.sent_at)}, ${one.channels.join(" and ")}, ${one.status} (${OUTCOMES[one.outcome] || one.outcome})${many}: ${one.text || "no text"}`;
  }
  function tip(event, one) {
    const box = $("tip");
    box.textContent = spoken(one);
    box.hidden = false;
    const { width, height } = box.getBoundingClientRect();
    box.style.left = `${Math.max(4, Math.min(event.clientX + 12, innerWidth - width - 4))}px`;
    box.style.top = `${event.clientY + 18 + height > innerHeight ? Math.max(4, event.clientY - height - 12) : event.clientY + 18}px`;
  }
  function detail(one) {
    const more = [one.campaign_id && `campaign ${one.campaign_id}`, one.to && `to ${one.to}`, one.delivered_at && `delivered ${clock(one.delivered_at)}`, one.id && `id ${one.id}`];
    $("detail").replaceChildren(element("b", {}, `${clock(one.sent_at)} · ${one.channels.join(" + ")} · ${one.status}`), one.text || "", element("span", { class: "hint" }, " " + more.filter(Boolean).join(" · ")));
  }
  function step(event) {
    const here = event.currentTarget, lane = Number(here.dataset.lane);
    const of = (number) => [...document.querySelectorAll(`.mark[data-lane="${number}"]`)];
    const own = of(lane), at = own.indexOf(here);
    let next = null;
    if (event.key === "ArrowLeft") next = own[at - 1];
    else if (event.key === "ArrowRight") next = own[at + 1];
    else if (event.key === "Home") next = own[0];
    else if (event.key === "End") next = own[own.length - 1];
    else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      const way = event.key === "ArrowUp" ? -1 : 1;
      for (let number = lane + way; number >= 0 && number < laneNames().length && !next; number += way) next = of(number).at(-1);
    } else return;
    event.preventDefault();
    if (!next) return;
    for (const one of of(Number(next.dataset.lane))) one.setAttribute("tabindex", one === next ? "0" : "-1");
    next.focus();
  }

  // ---- the table ----

  function showChannels() {
    const channels = state.summary?.channels || [];
    $("listed").hidden = !channels.length;
    const head = element("tr", {}, ...["Channel", "Messages", "Arrived", "Outcomes", "Last delivered", "Last failed", "Failures in a row"].map((text) => element("th", { scope: "col" }, text)));
    const body = channels.map((one) => element("tr", {},
      element("th", { scope: "row" }, one.channel + (one.repeats ? ` (repeats ${one.repeats})` : "")),
      element("td", { class: "number" }, String(one.messages)),
      element("td", { class: "number" }, one.delivery_rate === undefined ? "not known" : `${Math.round(one.delivery_rate * 100)} %`),
      element("td", {}, Object.entries(one.outcomes).map(([name, number]) => `${number} ${OUTCOMES[name] || name}`).join("; ")),
      element("td", { class: "time" }, clock(one.last_delivered_at)),
      element("td", { class: "time" }, clock(one.last_failed_at)),
      element("td", { class: "number" }, String(one.failures_in_a_row))));
    $("channels").replaceChildren(element("thead", {}, head), element("tbody", {}, ...body));
  }

  // ---- the host, by MCP Apps: JSON-RPC over postMessage ----

  const host = { next: 1, waiting: new Map(), can: {}, input: null, asked: false };
  function send(message) {
    parent.postMessage({ jsonrpc: "2.0", ...message }, "*");
  }
  function request(method, params) {
    const id = host.next++;
    send({ id, method, params });
    return new Promise((resolve, reject) => host.waiting.set(id, { resolve, reject }));
  }
  function inContext(context = {}) {
    if (context.theme === "light" || context.theme === "dark") document.documentElement.dataset.theme = context.theme;
  }
  function resized() {
    if (parent === window) return;
    const { scrollWidth: width, scrollHeight: height } = document.documentElement;
    send({ method: "ui/notifications/size-changed", params: { width, height } });
  }
  /** The picture needs both tools' answers; the host gave one. Asks for the other where the host lets pages call tools. */
  async function askForTheOther() {
    if (host.asked || !host.can.serverTools || !host.input || !(state.summary || state.answer)) return;
    host.asked = true;
    const { identifier_name, identifier_value, network, channels, since, until } = host.input;
    const same = { identifier_name, identifier_value, network, channels, since, until, max_tokens: 10000 };
    const [name, more] = state.summary ? ["get_customer_interactions", { detail: "full" }] : ["summarize_channel_activity", {}];
    const given = Object.fromEntries(Object.entries({ ...same, ...more }).filter(([, value]) => value !== undefined && value !== null));
    try {
      const result = await request("tools/call", { name, arguments: given });
      if (!result.isError) take(result.structuredContent);
    } catch { /* the picture shows what it has */ }
  }
  function heard(message) {
    if (message.id !== undefined && !message.method) {
      const waiting = host.waiting.get(message.id);
      host.waiting.delete(message.id);
      if (waiting) message.error ? waiting.reject(new Error("refused")) : waiting.resolve(message.result || {});
    } else if (message.method === "ui/notifications/tool-input") {
      host.input = message.params?.arguments || null;
      askForTheOther();
    } else if (message.method === "ui/notifications/tool-result") {
      if (message.params?.isError) $("figures").textContent = "The call failed; the assistant has the reason.";
      else take(message.params?.structuredContent);
      askForTheOther();
    } else if (message.method === "ui/notifications/host-context-changed") {
      inContext(message.params);
    } else if (message.id !== undefined) {
      send({ id: message.id, result: {} });
    }
  }
  async function connect() {
    addEventListener("message", (event) => {
      if (event.source === parent && event.data?.jsonrpc === "2.0") heard(event.data);
    });
    const answer = await request("ui/initialize", {
      protocolVersion: "2026-01-26",
      appInfo: { name: "capillary-interactions-timeline", version: "1" },
      appCapabilities: {},
    });
    host.can = answer.hostCapabilities || {};
    inContext(answer.hostContext);
    send({ method: "ui/notifications/initialized", params: {} });
    askForTheOther();
  }

  let width = 0;
  addEventListener("resize", () => {
    if (innerWidth !== width && (state.summary || state.answer)) showChart();
    width = innerWidth;
  });
  addEventListener("keydown", (event) => { if (event.key === "Escape") $("tip").hidden = true; });
  const carried = $("answers");
  if (carried) for (const answer of JSON.parse(carried.textContent)) take(answer);
  else if (parent !== window) connect();
  else $("figures").textContent = "Nothing to show: this page is drawn by a client of the server.";
})();
