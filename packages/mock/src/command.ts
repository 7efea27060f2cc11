import { createRequire } from "node:module";
import { type Command, CommandUsageError } from "@clade/front/node";
import { readWanted } from "./own-spec/read-wanted.ts";
import { SpecError } from "./own-spec/spec-error.ts";
import { startMock } from "./start-mock.ts";

const usage = `Usage: clade-mock [vendor...] [file...] [--name NAME]... [--only-own] [--port N] [--host H]
                  [--fault RULE]... [--ready-file FILE]

Serves the mocks of all vendors, or of those named, on one port until it is ended (Ctrl-C), and with them any OpenAPI
documents of your own: files such as ./openapi.yaml, of OpenAPI 3.0 or 3.1.

  --name NAME        below which a document is served: the first for the first file, and so on; by default its
                     title, such as /swagger-petstore
  --only-own         serves no vendors, only documents of your own
  --port N           the port; 4010 by default, 0 for any free one
  --host H           the address to listen on; 127.0.0.1 by default, which only this machine can reach
  --fault RULE       what goes wrong with all requests to a vendor or an operation: "klips latency=500",
                     "klips.listUsers answer=429"; the README lists the faults
  --ready-file FILE  writes the base URLs, the origin and the process's id into this file, as JSON, once every
                     vendor can answer; it is removed at the end
  --help             this text
  --version          the version

Exit codes: 0 when it was ended, 1 when it cannot start, 2 for wrong usage.`;

/** `clade-mock`. */
export const command: Command = {
  name: "clade-mock",
  version: (createRequire(import.meta.url)("../package.json") as { version: string }).version,
  usage,
  serves: "mocks",
  headline: (origin) => `Mocks at ${origin}. Unofficial: every answer is an example. End with Ctrl-C.`,
  port: 4010,
  options: { name: { type: "string", multiple: true }, "only-own": { type: "boolean" } },
  start: async ({ port, host, faults, report, ...wanted }) => {
    try {
      return await startMock({ ...readWanted(wanted), port, host, faults, report });
    } catch (error) {
      if (error instanceof SpecError) throw new CommandUsageError(error.message, { cause: error });
      throw error;
    }
  },
};
