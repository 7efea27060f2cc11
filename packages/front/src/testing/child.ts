import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";

/** A process that a test started. */
export interface Child {
  readonly process: ChildProcess;
  /** Everything it has written so far. */
  readonly output: () => string;
  /** Waits until the output matches. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Waits until it has ended. */
  readonly exit: Promise<number | null>;
}

/** Starts plain Node with some arguments. */
export function startNode(argv: readonly string[], env: NodeJS.ProcessEnv = process.env): Child {
  const child = spawn(process.execPath, argv, { stdio: ["ignore", "pipe", "pipe"], env });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  const exit = once(child, "exit").then(([code]) => code as number | null);
  return {
    process: child,
    output: () => output,
    says: (pattern) => says(child, () => output, pattern),
    exit,
  };
}

function says(child: ChildProcess, output: () => string, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((settle, fail) => {
    const look = (): void => {
      const match = pattern.exec(output());
      if (match) settle(match);
    };
    look();
    child.stdout?.on("data", look);
    child.stderr?.on("data", look);
    child.on("exit", (code) => {
      fail(new Error(`The process ended with ${String(code)} and said only: ${output()}`));
    });
  });
}
