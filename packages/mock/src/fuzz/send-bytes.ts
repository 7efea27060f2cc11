import { connect } from "node:net";

/** Longer than any answer takes, the server's own time limits included. */
const PATIENCE = 15_000;

/**
 * Sends bytes piece by piece, then says that no more will come, and gives what came back until the server closed.
 *
 * @throws Error when the server neither answers nor closes
 */
export function sendBytes(origin: string, pieces: readonly Uint8Array[]): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((settle, fail) => {
    const received: Buffer[] = [];
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    const timer = setTimeout(() => {
      socket.destroy();
      fail(new Error(`No end after ${String(PATIENCE)} ms, but: ${textOf(received)}`));
    }, PATIENCE);
    socket.on("connect", () => {
      writeEach(socket, pieces);
    });
    socket.on("data", (chunk) => received.push(chunk));
    // A server that closes before it has read everything resets the connection. That is no fault, and its end follows.
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearTimeout(timer);
      settle(textOf(received));
    });
  });
}

function writeEach(socket: ReturnType<typeof connect>, [piece, ...others]: readonly Uint8Array[]): void {
  if (!piece || socket.destroyed) {
    socket.end();
    return;
  }
  socket.write(piece, () => {
    writeEach(socket, others);
  });
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString("latin1");
}
