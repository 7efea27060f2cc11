import { spawn } from "node:child_process";

/** How a command ended. */
export interface CommandResult {
  /** 1 also when the command was ended by a signal. */
  readonly exitCode: number;
  /** Standard output and standard error as they came; empty when `show` is set. */
  readonly output: string;
  /** Standard output alone. */
  readonly standardOutput: string;
}

export interface CommandOptions {
  readonly folder: string;
  /** Added to this process's environment; undefined takes a variable out of it. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Lets the command write to this terminal instead of collecting what it writes. */
  readonly show?: boolean;
  /** In milliseconds; a command that takes longer is ended. */
  readonly patience?: number;
}

/**
 * Runs a command to its end, without a shell.
 *
 * @throws Error when the command cannot be started; any exit code is a result.
 */
export function runCommand(
  command: string,
  parameters: readonly string[],
  { folder, environment = {}, show = false, patience }: CommandOptions,
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...parameters], {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
      timeout: patience,
    });
    const output: Buffer[] = [];
    const standardOutput: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => {
      output.push(chunk);
      standardOutput.push(chunk);
    });
    child.stderr?.on("data", (chunk: Buffer) => output.push(chunk));
    child.once("error", (cause) => {
      reject(new Error(`Cannot start ${command}: ${cause.message}`, { cause }));
    });
    child.once("close", (exitCode) => {
      resolve({ exitCode: exitCode ?? 1, output: join(output), standardOutput: join(standardOutput) });
    });
  });
}

function join(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString("utf8");
}
