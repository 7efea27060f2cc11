import { afterEach, describe, expect, it, vi } from "vitest";
import { jsonAnswer, observeFetch, textAnswer } from "./testing/observed-fetch.ts";
import { createPigeonClient } from "./testing/pigeon-client.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("on a platform without process, such as a browser or a worker", () => {
  it("a call is made, authenticated and read", async () => {
    vi.stubGlobal("process", undefined);
    const { fetch, request } = observeFetch(jsonAnswer([{ id: 1, to: "Ann" }]));
    const { data } = await createPigeonClient({ fetch, token: "tökен" }).GET("/letters");
    expect(data).toEqual([{ id: 1, to: "Ann" }]);
    expect(request().headers.get("authorization")).toBe(`Basic ${Buffer.from("tökен:X").toString("base64")}`);
  });

  it("a failure is told and cleaned of secrets", async () => {
    vi.stubGlobal("process", undefined);
    const echo = `Basic ${btoa("token-1234:X")}`;
    const { fetch } = observeFetch(textAnswer(`No: ${echo}`, 403));
    const { error } = await createPigeonClient({ fetch, token: "token-1234" }).GET("/letters");
    expect(error).toMatchObject({ kind: "conflict", data: "No: Basic ***" });
  });
});

describe("on a platform without fetch", () => {
  it("a call is refused with the option that helps", async () => {
    vi.stubGlobal("fetch", undefined);
    await expect(createPigeonClient().GET("/letters")).rejects.toMatchObject({
      name: "UsageError",
      option: "fetch",
      message: 'This platform has no fetch. Pass one as the option "fetch".',
    });
  });
});

describe("calls at the same time", () => {
  it("do not get in each other's way", async () => {
    const { fetch } = observeFetch(async (request) => {
      const id = Number(new URL(request.url).pathname.split("/").at(-1));
      // The later a call is made, the sooner it is answered.
      for (let turn = id; turn < 20; turn++) await Promise.resolve();
      return id % 3 === 0 ? jsonAnswer({ error: `No ${id}.` }, 404) : jsonAnswer({ id, to: "Ann" });
    });
    const client = createPigeonClient({ fetch });
    const ids = Array.from({ length: 20 }, (_, index) => index);
    const results = await Promise.all(
      ids.map((id) => client.GET("/letters/{id}", { params: { path: { id } } })),
    );
    for (const [id, { data, error }] of results.entries()) {
      if (id % 3 === 0) expect(error).toMatchObject({ vendorMessage: `No ${id}.` });
      else expect(data).toEqual({ id, to: "Ann" });
    }
  });

  it("leave the caller's own objects as they were", async () => {
    const { fetch } = observeFetch(jsonAnswer({ id: 1, to: "Ann" }, 201));
    const client = createPigeonClient({ fetch, token: "token-1234" });
    const init = Object.freeze({
      body: Object.freeze({ to: "Ann" }),
      headers: Object.freeze({ "x-trace": "1" }),
    });
    await Promise.all([client.POST("/letters", init), client.POST("/letters", init)]);
    expect(init).toEqual({ body: { to: "Ann" }, headers: { "x-trace": "1" } });
  });
});
