import type { Listening, ListeningVendors, Parts } from "./parts.ts";

/** Where the parts listen; 0 for any free port. */
export interface Ports {
  readonly docsPort: number;
  readonly mockPort: number;
  readonly sandboxPort: number;
}

/** Everything that `npm start` has started. */
export interface Started {
  readonly docs: Listening;
  readonly mocks: ListeningVendors;
  readonly sandboxes: ListeningVendors;
}

/**
 * Starts the docs site, the mocks and the sandboxes, all or none.
 *
 * @throws Error when one of them cannot listen, such as on a port that is taken; the message names the option
 */
export async function startParts(parts: Parts, { docsPort, mockPort, sandboxPort }: Ports): Promise<Started> {
  const started: Listening[] = [];
  const start = async <Part extends Listening>(option: string, starting: Promise<Part>): Promise<Part> => {
    const part = await naming(option, starting);
    started.push(part);
    return part;
  };
  try {
    return {
      docs: await start("--docs-port", parts.serveSite({ port: docsPort })),
      mocks: await start("--mock-port", parts.startMock({ port: mockPort })),
      sandboxes: await start("--sandbox-port", parts.startSandbox({ port: sandboxPort })),
    };
  } catch (error) {
    await Promise.all(started.map(({ close }) => close()));
    throw error;
  }
}

async function naming<Result>(option: string, starting: Promise<Result>): Promise<Result> {
  try {
    return await starting;
  } catch (cause) {
    const { message } = cause as Error;
    if (!/taken|in use/i.test(message)) throw cause;
    throw new Error(`${message}\nAnother port: npm start -- ${option} 0`, { cause });
  }
}

/** What stands in the terminal while the parts run. */
export function startLines({ docs, mocks, sandboxes }: Started): string[] {
  const width = Math.max(0, ...Object.keys(sandboxes.linesToTry).map((name) => name.length));
  return [
    "",
    `Docs       ${docs.origin}/`,
    `Mocks      ${mocks.origin}/      answer with the examples of the specs`,
    `Sandboxes  ${sandboxes.origin}/      remember what is created`,
    "",
    "To try each vendor's sandbox:",
    ...Object.entries(sandboxes.linesToTry).map(([name, line]) => `  ${name.padEnd(width)}  ${line}`),
    "",
    "Unofficial: nothing of it is real. End with Ctrl-C.",
  ];
}
