import { describe, expect, it } from "vitest";
import { HttpError } from "./errors/http-error.ts";
import { jsonAnswer, observeFetch } from "./testing/observed-fetch.ts";
import { createPigeonClient } from "./testing/pigeon-client.ts";
import { unwrap } from "./unwrap.ts";

const good = createPigeonClient({ fetch: observeFetch(jsonAnswer([{ id: 1, to: "Ann" }])).fetch });
const bad = createPigeonClient({ fetch: observeFetch(jsonAnswer({ error: "Gone." }, 404)).fetch });

describe("unwrap", () => {
  it("gives the data of a promised result", async () => {
    expect(await unwrap(good.GET("/letters"))).toEqual([{ id: 1, to: "Ann" }]);
  });

  it("gives the data of a result", async () => {
    expect(unwrap(await good.GET("/letters"))).toEqual([{ id: 1, to: "Ann" }]);
  });

  it("gives data that counts as false, since only an error makes a failure", () => {
    expect(unwrap({ data: 0, response: new Response() })).toBe(0);
    expect(unwrap({ data: null, response: new Response() })).toBeNull();
  });

  it("rejects with the error of a promised result", async () => {
    await expect(unwrap(bad.GET("/letters"))).rejects.toBeInstanceOf(HttpError);
  });

  it("throws the very error of a result", async () => {
    const result = await bad.GET("/letters");
    expect(() => unwrap(result)).toThrow(result.error);
  });

  it("throws an error whose stack leads back to the line of the call", async () => {
    const theCaller = async () => await unwrap(bad.GET("/letters"));
    const error: unknown = await theCaller().catch((reason: unknown) => reason);
    expect((error as Error).stack).toMatch(/^HttpError: Pigeon listLetters/u);
    expect((error as Error).stack).toMatch(/at (?:async )?theCaller \(.*unwrap\.test\.ts:\d+:\d+\)/u);
  });

  it("leaves a rejection as it is", async () => {
    const call = good.GET("/letters", { signal: AbortSignal.abort("enough") });
    await expect(unwrap(call)).rejects.toBe("enough");
  });
});
