import type { parseArgs } from "node:util";
import type { FaultRule } from "../fault/fault-rules.ts";
import type { Address } from "../http/listen.ts";
import type { Served } from "./start-lines.ts";

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>["options"]>;

/** What the command line asks a command to serve. */
export interface Wanted extends Address {
  /** None means all. */
  readonly vendors: readonly string[];
  readonly faults: readonly FaultRule[];
  /** The values of the command's own options. */
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  /** Takes what goes wrong inside, line by line. */
  readonly report: (line: string) => void;
}

/** What every command takes. */
export const commonOptions = {
  port: { type: "string" },
  host: { type: "string" },
  fault: { type: "string", multiple: true },
  "ready-file": { type: "string" },
  help: { type: "boolean" },
  version: { type: "boolean" },
} as const satisfies Options;

/** A command that serves vendors on one port until it is ended. */
export interface Command {
  /** Such as `clade-mock`. */
  readonly name: string;
  readonly version: string;
  /** The text of `--help`. */
  readonly usage: string;
  /** What it serves, in the plural. */
  readonly serves: string;
  readonly headline: (origin: string) => string;
  /** The port where none is given. */
  readonly port: number;
  /** Options beside {@link commonOptions}. */
  readonly options?: Readonly<Record<string, { readonly type: "string" | "boolean" }>> & Options;
  /** @throws Error with a sentence that says what helps; a CommandUsageError where the command was called wrongly */
  readonly start: (wanted: Wanted) => Promise<Served>;
}

/** The command was called wrongly. */
export class CommandUsageError extends Error {
  override readonly name = "CommandUsageError";
}
