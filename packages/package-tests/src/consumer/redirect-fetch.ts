/** Loaded before a program: what it sends to a vendor reaches another server in its place, and what comes back looks like the vendor. */
const servers = Object.entries(
  JSON.parse(process.env["REDIRECTED_ORIGINS"] ?? "{}") as Record<string, string>,
);
const send = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const [origin, server] = servers.find(([vendor]) => request.url.startsWith(`${vendor}/`)) ?? [];
  if (origin === undefined || server === undefined) throw new Error(`Nobody stands in for ${request.url}`);
  const response = await send(new Request(request.url.replace(origin, server), request));
  return new Response((await response.text()).replaceAll(server, origin), response);
};
