import { describe, expect, expectTypeOf, it } from "vitest";
import type { CloseSettings } from "../session/close-session.ts";
import { createLoftClient } from "../testing/loft-client.ts";
import { createPigeonClient } from "../testing/pigeon-client.ts";
import type { PigeonPaths } from "../testing/pigeon-paths.ts";
import type { VendorClient } from "./vendor-client.ts";

describe("a client that has a session to close", () => {
  it("can be closed, and disposed of by `await using`", () => {
    const client = createLoftClient();
    expectTypeOf(client.close).parameters.toEqualTypeOf<[settings?: CloseSettings]>();
    expectTypeOf(client.close).returns.toEqualTypeOf<Promise<void>>();
    expectTypeOf(client).toExtend<AsyncDisposable>();
    expect(typeof client.close).toBe("function");
    expect(typeof client[Symbol.asyncDispose]).toBe("function");
  });

  it("takes for that a signal and a time, and nothing else", () => {
    expectTypeOf<{ signal: AbortSignal; timeout: number }>().toExtend<CloseSettings>();
    expectTypeOf<keyof CloseSettings>().toEqualTypeOf<"signal" | "timeout">();
  });
});

describe("a client that has none", () => {
  it("cannot be closed", () => {
    const client = createPigeonClient();
    expectTypeOf<Extract<keyof typeof client, "close" | typeof Symbol.asyncDispose>>().toEqualTypeOf<never>();
    expectTypeOf<Extract<keyof VendorClient<PigeonPaths>, "close">>().toEqualTypeOf<never>();
    expect(client).not.toHaveProperty("close");
    expect(Symbol.asyncDispose in client).toBe(false);
  });
});
