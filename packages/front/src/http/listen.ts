import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Where to listen. */
export interface Address {
  /** 0 takes any free port. */
  readonly port: number;
  /** A host name or an IP address. */
  readonly host: string;
}

/**
 * Starts listening.
 *
 * @returns The origin under which this machine reaches the server, such as `http://127.0.0.1:4010`.
 * @throws Error when the address cannot be had; the message says why and what helps.
 */
export async function listen(server: Server, { port, host }: Address): Promise<string> {
  await new Promise<void>((settle, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      fail(new Error(explain(error, port, host), { cause: error }));
    });
    server.listen(port, host, settle);
  });
  const address = server.address() as AddressInfo;
  return `http://${reachableHost(host, address)}:${address.port}`;
}

/** Whether only this machine can reach the host. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(host);
}

/** An address that means "all of them" is none that a caller could use. */
function reachableHost(host: string, address: AddressInfo): string {
  if (address.address === "0.0.0.0" || address.address === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): string {
  const { code = "" } = error;
  if (code === "EADDRINUSE")
    return `Port ${port} of ${host} is taken. Stop what listens there, or choose another port.`;
  if (code === "EACCES") return `Port ${port} of ${host} is not allowed. Choose a port above 1023.`;
  if (["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN"].includes(code)) {
    return `The host ${host} is none of this machine's. Choose 127.0.0.1, or 0.0.0.0 for all of its addresses.`;
  }
  return `Cannot listen on port ${port} of ${host}: ${error.message}`;
}
