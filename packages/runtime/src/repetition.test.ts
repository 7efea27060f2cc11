import { describe, expect, it } from "vitest";
import { observeFetch, textAnswer } from "./testing/observed-fetch.ts";
import { createPigeonClient } from "./testing/pigeon-client.ts";

const query = { to: "Ann" };
const failure = textAnswer("Out of pigeons", 500);

describe("a failure after which the vendor advises to try again", () => {
  it("is repeated as often as the vendor says, and then returned with the advice to back off", async () => {
    const { fetch, requests } = observeFetch(failure);
    const { error } = await createPigeonClient({ fetch, retryDelay: 0 }).GET("/send", { params: { query } });
    expect(requests).toHaveLength(2);
    expect(error).toMatchObject({ kind: "server", attempts: 2, vendorMessage: "Out of pigeons" });
    expect(error?.message).toBe(
      "Pigeon sendPigeon (GET /send) answered 500 (server): Out of pigeons. " +
        "Pigeon asks to try again once at most and then to back off: leave it alone for now.",
    );
  });

  it("gives the later answer when that is a success", async () => {
    const { fetch, requests } = observeFetch(failure, textAnswer("sent"));
    const result = await createPigeonClient({ fetch, retryDelay: 0 }).GET("/send", { params: { query } });
    expect(result).toMatchObject({ data: "sent" });
    expect(result.error).toBeUndefined();
    expect(requests[0]?.url).toBe(requests[1]?.url);
  });

  it("is repeated several times where the vendor allows several", async () => {
    const { fetch, requests } = observeFetch(textAnswer("Storm", 503));
    const { error } = await createPigeonClient({ fetch, retryDelay: 0 }).GET("/send", { params: { query } });
    expect(requests).toHaveLength(3);
    expect(error?.message).toContain("Pigeon asks to try again 2 times at most, which has been done.");
  });

  it("is repeated with its body, which the first attempt has used up", async () => {
    const bodies: unknown[] = [];
    const client = createPigeonClient({
      retryDelay: 0,
      fetch: async (request) => {
        bodies.push(await request.json());
        return textAnswer("Storm", 503);
      },
    });
    const { error } = await client.POST("/letters", { body: { to: "Ann" } });
    expect(error).toMatchObject({ status: 503, attempts: 2 });
    expect(bodies).toEqual([{ to: "Ann" }, { to: "Ann" }]);
  });

  it("lets go of the answer that is not returned", async () => {
    let isDropped = false;
    const body = new ReadableStream({
      cancel: () => {
        isDropped = true;
      },
    });
    const { fetch } = observeFetch(() => new Response(body, { status: 500 }), textAnswer("sent"));
    await createPigeonClient({ fetch, retryDelay: 0 }).GET("/send", { params: { query } });
    expect(isDropped).toBe(true);
  });

  it("gives no response when the repetition gets none", async () => {
    const { fetch } = observeFetch(failure, () => Promise.reject(new TypeError("fetch failed")));
    const result = await createPigeonClient({ fetch, retryDelay: 0 }).GET("/send", { params: { query } });
    expect(result.error).toMatchObject({ kind: "network", attempts: 2 });
    expect(result.response).toBeUndefined();
  });

  it("is judged anew by each answer", async () => {
    const { fetch, requests } = observeFetch(failure, textAnswer("No such town.", 404), textAnswer("sent"));
    const { error } = await createPigeonClient({ fetch, retryDelay: 0 }).GET("/send", { params: { query } });
    expect(requests).toHaveLength(2);
    expect(error).toMatchObject({ status: 404, attempts: 2, advice: undefined });
  });

  it("waits the given delay first", async () => {
    const { fetch } = observeFetch(failure, textAnswer("sent"));
    const start = performance.now();
    await createPigeonClient({ fetch, retryDelay: 40 }).GET("/send", { params: { query } });
    expect(performance.now() - start).toBeGreaterThanOrEqual(38);
  });

  it("is not repeated when Retry-After asks for more patience than the delay", async () => {
    const answer = new Response("Out", { status: 500, headers: { "retry-after": "120" } });
    const { fetch, requests } = observeFetch(answer);
    const { error } = await createPigeonClient({ fetch }).GET("/send", { params: { query } });
    expect(requests).toHaveLength(1);
    expect(error).toMatchObject({ retryAfter: 120, advice: "Wait 120 s before trying again." });
  });
});
