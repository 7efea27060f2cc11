import { describe, expect, test } from "vitest";
import { message } from "../http/messages.ts";
import { deliverInProcess } from "./deliver-in-process.ts";
import type { Delivery } from "./fault.ts";

const bytes = new TextEncoder().encode("0123456789");
const never = new AbortController().signal;

function deliver(
  delivery: Delivery,
  body: Uint8Array | undefined = bytes,
  signal = never,
): Promise<Response> {
  return deliverInProcess(message(200, ""), body, delivery, signal);
}

describe("an answer without a socket", () => {
  test("that is dropped before its head rejects as fetch does", async () => {
    await expect(deliver({ drop: "head" })).rejects.toThrow(new TypeError("fetch failed"));
  });

  test("that is dropped in its body rejects for whoever reads it, after half of it", async () => {
    const response = await deliver({ drop: "body" });
    expect(response.status).toBe(200);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe("01234");
    await expect(reader?.read()).rejects.toThrow(new TypeError("terminated"));
  });

  test("that is slow is a stream in pieces", async () => {
    const { body } = await deliver({ slow: 1 });
    const pieces: string[] = [];
    const collect = new WritableStream<string>({ write: (piece) => void pieces.push(piece) });
    await body?.pipeThrough(new TextDecoderStream()).pipeTo(collect);
    expect(pieces).toEqual(["01", "234", "56", "789"]);
  });

  test("that has no body stays without one", async () => {
    expect((await deliverInProcess(message(204, ""), undefined, { slow: 1 }, never)).body).toBeNull();
  });

  test("that is late is not waited for once the caller has given up", async () => {
    const reason = new Error("changed my mind");
    const caller = new AbortController();
    const waiting = deliver({ latency: 600_000 }, bytes, caller.signal);
    caller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
  });
});
