import { createSandbox } from "@clade/sandbox";

/* A program: makes a sandbox of one vendor in this process, asks it one thing, and ends. */
const [vendor = "", url = "", init = "{}"] = process.argv.slice(2);
const sandbox = await createSandbox({ vendors: [vendor] });
const response = await sandbox.fetch(url, JSON.parse(init) as RequestInit);
await response.arrayBuffer();
if (!response.ok) throw new Error(`${url} got ${String(response.status)}.`);
