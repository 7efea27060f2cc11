import { parseArgs } from "node:util";
import { CommandUsageError, type Command, type Wanted } from "./command.ts";

/** What the command line asks for. */
export interface Arguments extends Omit<Wanted, "report"> {
  readonly isHelp: boolean;
  readonly isVersion: boolean;
}

/** @throws CommandUsageError with one line that says what is wrong. */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const { values, positionals } = parse(command, argv);
  const { port, host, help, version, ...options } = values as Readonly<
    Record<string, string | boolean | undefined>
  >;
  return {
    vendors: positionals,
    options,
    port: readPort(String(port ?? command.port)),
    host: readHost(String(host ?? "127.0.0.1")),
    isHelp: help === true,
    isVersion: version === true,
  };
}

function parse(command: Command, argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        ...command.options,
        port: { type: "string" },
        host: { type: "string" },
        help: { type: "boolean" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    const [sentence = ""] = (error as Error).message.split("\n")[0]?.split(". ") ?? [];
    throw new CommandUsageError(`${sentence}. See ${command.name} --help.`, { cause: error });
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new CommandUsageError(`--port ${text} is no port. Give a number from 0 to 65535.`);
}

function readHost(text: string): string {
  if (text.trim() !== "") return text;
  throw new CommandUsageError("--host is empty. Leave it out, or give an address such as 127.0.0.1.");
}
