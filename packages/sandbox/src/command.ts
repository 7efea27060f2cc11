import { createRequire } from "node:module";
import type { Command } from "@clade/front/node";
import { readData } from "./read-data.ts";
import { startSandbox } from "./start-sandbox.ts";

const usage = `Usage: clade-sandbox [vendor...] [--port N] [--host H] [--state FILE] [--data FILE] [--export FILE]
                     [--fault RULE]... [--ready-file FILE]

Serves the sandboxes of all vendors, or of those named, on one port until it is ended (Ctrl-C). They remember what is
created; where a vendor's answer is only an example, it has the header clade-example.

  --port N           the port; 4020 by default, 0 for any free one
  --host H           the address to listen on; 127.0.0.1 by default, which only this machine can reach
  --state FILE       keeps what is remembered in this file, also over a crash; made if there is none
  --data FILE        begins with what this JSON has, as --export or GET /-/snapshot wrote it
  --export FILE      writes what is remembered into this file at the end, as JSON
  --fault RULE       what goes wrong with all requests to a vendor or an operation: "klips latency=500",
                     "klips.listUsers answer=429"; the mock's README lists the faults
  --ready-file FILE  writes the base URLs, the origin and the process's id into this file, as JSON, once it
                     listens; it is removed at the end
  --help             this text
  --version          the version

Exit codes: 0 when it was ended, 1 when it cannot start, 2 for wrong usage.`;

/** `clade-sandbox`. */
export const command: Command = {
  name: "clade-sandbox",
  version: (createRequire(import.meta.url)("../package.json") as { version: string }).version,
  usage,
  serves: "sandboxes",
  headline: (origin) =>
    `Sandboxes at ${origin}. Unofficial: nothing is real, all is remembered. End with Ctrl-C.`,
  port: 4020,
  options: { state: { type: "string" }, data: { type: "string" }, export: { type: "string" } },
  start: ({ vendors, port, host, faults, report, options }) =>
    startSandbox({
      ...{ port, host, faults, report },
      ...(vendors.length > 0 && { vendors }),
      ...(typeof options["state"] === "string" && { state: options["state"] }),
      ...(typeof options["data"] === "string" && { data: readData(options["data"]) }),
      ...(typeof options["export"] === "string" && { export: options["export"] }),
    }),
};
