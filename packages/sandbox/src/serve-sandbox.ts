import { serve, type Limits, type RequestMemory, type Served } from "@clade/front/node";
import type { Sandbox } from "./core/sandbox.ts";

/** Where to serve a sandbox. */
export interface ListenOptions {
  /** By default 0: any free port. */
  readonly port?: number;
  /** By default `127.0.0.1`, which only this machine can reach. */
  readonly host?: string;
  /** In place of the default limits on requests. */
  readonly limits?: Partial<Limits>;
}

/** A sandbox on a port. */
export interface ServedSandbox extends Served, RequestMemory {
  /** Goes back to what the sandbox started with, and forgets the requests, for some vendors or for all. */
  readonly reset: Sandbox["reset"];
}

/**
 * Serves a sandbox on a port, at the addresses that the mock has.
 * @param report takes what goes wrong inside, line by line
 * @throws Error when the address cannot be had; the message says what helps
 */
export async function serveSandbox(
  sandbox: Sandbox,
  { port = 0, host = "127.0.0.1", limits = {} }: ListenOptions,
  report: (line: string) => void,
): Promise<ServedSandbox> {
  const { origin, close } = await serve(sandbox.handler, { port, host, limits, report });
  const { requests, droppedRequests, reset } = sandbox;
  return {
    ...{ origin, close, requests, droppedRequests, reset },
    baseUrls: sandbox.baseUrlsAt(origin),
    linesToTry: sandbox.linesToTryAt(origin),
  };
}
