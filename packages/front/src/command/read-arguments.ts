import { parseArgs } from "node:util";
import { parseFaultRule } from "../fault/parse-fault-rule.ts";
import { CommandUsageError, commonOptions, type Command, type Wanted } from "./command.ts";

/** What the command line asks for. */
export interface Arguments extends Omit<Wanted, "report"> {
  /** Where to tell programs that all is ready. */
  readonly readyFile: string | undefined;
  readonly isHelp: boolean;
  readonly isVersion: boolean;
}

/** @throws CommandUsageError or FaultUsageError with one line that says what is wrong. */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const { values, positionals } = parse(command, argv);
  const { port, host, fault, "ready-file": readyFile, help, version, ...options } = values;
  return {
    vendors: positionals,
    faults: (fault ?? []).map(parseFaultRule),
    options,
    port: readPort(port ?? String(command.port)),
    host: readHost(host ?? "127.0.0.1"),
    readyFile,
    isHelp: help === true,
    isVersion: version === true,
  };
}

function parse(command: Command, argv: readonly string[]) {
  try {
    const options: typeof commonOptions = { ...command.options, ...commonOptions };
    return parseArgs({ args: [...argv], allowPositionals: true, options });
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
