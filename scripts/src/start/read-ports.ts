import { parseArgs } from "node:util";
import type { Ports } from "./start-parts.ts";

export const usage = `Usage: npm start -- [--docs-port 4000] [--mock-port 4010] [--sandbox-port 4020]

Serves the docs site, the mocks and the sandboxes of all vendors to this machine. Port 0 is any free one.`;

/** @throws Error when an option is unknown or no port. */
export function readPorts(argv: readonly string[]): Ports {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      "docs-port": { type: "string", default: "4000" },
      "mock-port": { type: "string", default: "4010" },
      "sandbox-port": { type: "string", default: "4020" },
    },
  });
  return {
    docsPort: readPort(values["docs-port"]),
    mockPort: readPort(values["mock-port"]),
    sandboxPort: readPort(values["sandbox-port"]),
  };
}

function readPort(text: string): number {
  if (/^\d+$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new Error(`"${text}" is no port. Give a number from 0 to 65535.`);
}
