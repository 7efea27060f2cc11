import type { ListeningMocks, Listening, Parts } from "./parts.ts";

/** Where the parts listen; 0 for any free port. */
export interface Ports {
  readonly docsPort: number;
  readonly mockPort: number;
}

/** Everything that `npm start` has started. */
export interface Started {
  readonly docs: Listening;
  readonly mocks: ListeningMocks;
}

/**
 * Starts the docs site and the mocks, both or none.
 *
 * @throws Error when one of them cannot listen, such as on a port that is taken; the message names the option
 */
export async function startParts(parts: Parts, { docsPort, mockPort }: Ports): Promise<Started> {
  const docs = await naming("--docs-port", parts.serveSite({ port: docsPort }));
  try {
    return { docs, mocks: await naming("--mock-port", parts.startMock({ port: mockPort })) };
  } catch (error) {
    await docs.close();
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
export function startLines({ docs, mocks }: Started): string[] {
  const width = Math.max(0, ...Object.keys(mocks.linesToTry).map((name) => name.length));
  return [
    "",
    `Docs   ${docs.origin}/`,
    `Mocks  ${mocks.origin}/`,
    "",
    "To try each vendor:",
    ...Object.entries(mocks.linesToTry).map(([name, line]) => `  ${name.padEnd(width)}  ${line}`),
    "",
    "Unofficial: every answer is an example. End with Ctrl-C.",
  ];
}
