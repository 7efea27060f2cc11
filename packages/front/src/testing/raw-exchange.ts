import { connect } from "node:net";

/** Sends bytes that no HTTP client would send and gives what comes back until the server closes. */
export function rawExchange(origin: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((settle, fail) => {
    let received = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on("data", (chunk) => (received += chunk.toString()));
    socket.on("close", () => {
      settle(received);
    });
    socket.on("error", fail);
  });
}
