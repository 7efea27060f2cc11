/* A program: prints how many milliseconds it takes to import the sandbox, to make one of one vendor, and to be answered by it. */
const [vendor = "", url = "", init = "{}"] = process.argv.slice(2);
const start = performance.now();
const { createSandbox } = await import("@clade/sandbox");
const sandbox = await createSandbox({ vendors: [vendor] });
const response = await sandbox.fetch(url, JSON.parse(init) as RequestInit);
await response.arrayBuffer();
if (!response.ok) throw new Error(`${url} got ${String(response.status)}.`);
process.stdout.write(String(performance.now() - start));
