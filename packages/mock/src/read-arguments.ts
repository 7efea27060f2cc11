import { parseArgs } from "node:util";

export const usage = `Usage: clade-mock [vendor...] [--port N] [--host H]

Serves the mocks of all vendors, or of those named, on one port until it is ended (Ctrl-C).

  --port N   the port; 4010 by default, 0 for any free one
  --host H   the address to listen on; 127.0.0.1 by default, which only this machine can reach
  --help     this text
  --version  the version`;

/** What the command line asks for. */
export interface Arguments {
  /** None means all. */
  readonly vendors: readonly string[];
  readonly port: number;
  readonly host: string;
  readonly isHelp: boolean;
  readonly isVersion: boolean;
}

/** The command was called wrongly. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** @throws UsageError with one line that says what is wrong. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  return {
    vendors: positionals,
    port: readPort(values.port ?? "4010"),
    host: readHost(values.host ?? "127.0.0.1"),
    isHelp: values.help ?? false,
    isVersion: values.version ?? false,
  };
}

type Parsed = ReturnType<typeof parseStrictly>;

function parse(argv: readonly string[]): Parsed {
  try {
    return parseStrictly(argv);
  } catch (error) {
    const [sentence = ""] = (error as Error).message.split("\n")[0]?.split(". ") ?? [];
    throw new UsageError(`${sentence}. See clade-mock --help.`, { cause: error });
  }
}

function parseStrictly(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      port: { type: "string" },
      host: { type: "string" },
      help: { type: "boolean" },
      version: { type: "boolean" },
    },
  });
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port ${text} is no port. Give a number from 0 to 65535.`);
}

function readHost(text: string): string {
  if (text.trim() !== "") return text;
  throw new UsageError("--host is empty. Leave it out, or give an address such as 127.0.0.1.");
}
