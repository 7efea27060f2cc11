import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { QuotaBehaviour } from "./behaviour.ts";
import { QuotaError } from "./errors/quota-error.ts";
import type { ClientOptions } from "./options/client-options.ts";
import { createLoftClient } from "./testing/loft-client.ts";
import { startLoftVendor } from "./testing/loft-vendor.ts";
import { jsonAnswer, observeFetch, textAnswer, type ObservedAnswer } from "./testing/observed-fetch.ts";
import { createPigeonClient } from "./testing/pigeon-client.ts";
import { createQuotaClient, pigeonQuotas } from "./testing/quota-client.ts";
import { createSimulatedClock } from "./testing/simulated-clock.ts";
import { startServer, type TestServer } from "./testing/start-server.ts";

const NOON = "2026-01-15T12:00:00-05:00";
const MIDNIGHT = new Date("2026-01-16T00:00:00-05:00");

/** A client by a clock that shows noon in New York, whose vendor answers from memory. */
function atNoon(options: ClientOptions, answers: ObservedAnswer[] = [jsonAnswer([])], quotas = pigeonQuotas) {
  const clock = createSimulatedClock(NOON);
  const { fetch, requests } = observeFetch(...answers);
  return { clock, requests, client: createQuotaClient({ clock, fetch, ...options }, quotas) };
}

const busy = () => textAnswer("Enough", 429);
const dayOf = ({ quota }: ReturnType<typeof createQuotaClient>) =>
  quota.usage().find(({ per }) => per === "day");

describe("a call beyond requestsPerDay", () => {
  it("is not sent, and its error says why and until when", async () => {
    const { client, requests } = atNoon({ requestsPerDay: 2 });
    await client.GET("/letters");
    await client.GET("/letters");
    const { error } = await client.POST("/letters", { body: { to: "Ann" } });

    expect(requests).toHaveLength(2);
    expect(QuotaError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({
      kind: "quota-used-up",
      operationId: "createLetter",
      attempts: 0,
      requests: 2,
      used: 2,
      resetsAt: MIDNIGHT,
      message:
        "Pigeon createLetter (POST /letters) was not sent: 2 of the day's 2 requests (`requestsPerDay`) are used. " +
        "The client sends again from 2026-01-16T05:00:00.000Z on.",
    });
  });

  it("is sent again from the vendor's reset on, to the millisecond", async () => {
    const { client, clock } = atNoon({ requestsPerDay: 1 });
    await client.GET("/letters");
    await clock.pass(MIDNIGHT.getTime() - clock.now() - 1);
    expect((await client.GET("/letters")).error?.kind).toBe("quota-used-up");
    await clock.pass(1);
    expect((await client.GET("/letters")).error).toBeUndefined();
    expect((await client.GET("/letters")).error).toMatchObject({
      resetsAt: new Date("2026-01-17T05:00:00Z"),
    });
  });

  it.each([
    ["of 23 hours", "2026-03-08T00:00:00-05:00", 23],
    ["of 25 hours", "2026-11-01T00:00:00-04:00", 25],
  ])("waits for the end of the day %s", async (_, start, hours) => {
    const clock = createSimulatedClock(start);
    const { fetch } = observeFetch(jsonAnswer([]));
    const client = createQuotaClient({ clock, fetch, requestsPerDay: 1 });
    await client.GET("/letters");
    const { error } = await client.GET("/letters");
    expect(error).toMatchObject({ resetsAt: new Date(Date.parse(start) + hours * 3_600_000) });
  });

  it("is sent 24 hours after the oldest that counts, and the minute to its end, where no reset is known", async () => {
    const { client, clock } = atNoon({ requestsPerDay: 2 }, undefined, []);
    await clock.pass(30_000);
    await client.GET("/letters");
    await clock.pass(3_600_000);
    await client.GET("/letters");
    const { error } = await client.GET("/letters");
    expect(error).toMatchObject({ resetsAt: new Date("2026-01-16T12:01:00-05:00") });
    expect(client.quota.usage()).toEqual([{ per: "day", used: 2, requests: 2 }]);
    await clock.pass(23 * 3_600_000 + 30_000);
    expect((await client.GET("/letters")).error).toBeUndefined();
    expect(client.quota.usage()).toEqual([{ per: "day", used: 2, requests: 2 }]);
  });

  it("is refused at once, although it waits for its second", async () => {
    const { client, requests } = atNoon({ requestsPerSecond: 0.001, requestsPerDay: 1 });
    const results = await Promise.all([1, 2, 3].map(() => client.GET("/letters")));
    expect(results.map(({ error }) => error?.kind)).toEqual([undefined, "quota-used-up", "quota-used-up"]);
    expect(requests).toHaveLength(1);
  });

  it("is refused in whatever page of a list it comes", async () => {
    const clock = createSimulatedClock(NOON);
    const { fetch, requests } = observeFetch(jsonAnswer({ data: { flights: [1, 2] }, meta: { total: 5 } }));
    const client = createPigeonClient({ clock, fetch, requestsPerDay: 2 });
    const read: unknown[] = [];
    const reading = (async () => {
      for await (const flight of client.items("/flights")) read.push(flight);
    })();
    await expect(reading).rejects.toMatchObject({ kind: "quota-used-up", attempts: 0 });
    expect(read).toHaveLength(4);
    expect(requests).toHaveLength(2);
  });

  it("says that it was not sent again where it has been sent before", async () => {
    const { client, clock, requests } = atNoon({ requestsPerDay: 1 }, [textAnswer("Storm", 503)]);
    const { error } = await clock.passUntil(client.POST("/letters", { body: { to: "Ann" } }));
    expect(requests).toHaveLength(1);
    expect(error).toMatchObject({ kind: "quota-used-up", attempts: 1 });
    expect(error?.message).toContain("was not sent again: 1 of the day's 1 requests");
  });

  it("is refused as well where the caller has lifted the limits of the second", async () => {
    const { client } = atNoon({ requestsPerSecond: Infinity, requestsPerDay: 1 });
    await client.GET("/letters");
    expect((await client.GET("/letters")).error?.kind).toBe("quota-used-up");
  });
});

describe("the count of a day", () => {
  it("has every attempt in it, also those that the vendor refused", async () => {
    const { client, clock } = atNoon({}, [busy(), busy(), jsonAnswer([])]);
    await clock.passUntil(client.GET("/letters"));
    expect(dayOf(client)).toEqual({ per: "day", used: 3, resetsAt: MIDNIGHT });
  });

  it("begins again with the vendor's day", async () => {
    const { client, clock } = atNoon({ requestsPerDay: 10 });
    await client.GET("/letters");
    await clock.pass(12 * 3_600_000);
    const resetsAt = new Date("2026-01-17T05:00:00Z");
    expect(dayOf(client)).toEqual({ per: "day", used: 0, requests: 10, resetsAt });
  });

  it("is only a count without a number, or with Infinity", async () => {
    for (const requestsPerDay of [undefined, Infinity]) {
      const { client, clock, requests } = atNoon({ requestsPerDay });
      for (let call = 0; call < 30; call++) await clock.passUntil(client.GET("/letters"));
      expect(requests).toHaveLength(30);
      expect(dayOf(client)).toEqual({ per: "day", used: 30, resetsAt: MIDNIGHT });
    }
  });

  it("is told in the advice where the vendor says that a quota is used up", async () => {
    const { client, clock } = atNoon({}, [jsonAnswer([]), busy()]);
    await client.GET("/letters");
    const { error } = await clock.passUntil(client.GET("/letters"));
    expect(error).toMatchObject({ status: 429, attempts: 4 });
    expect(error?.message).toMatch(/in about 12 h\. Since it last did, this client has sent 5 requests\.$/u);
  });

  it("has neither the login nor the logout in it, so that a client can always be closed", async () => {
    const vendor = await startLoftVendor();
    const client = createLoftClient({ baseUrl: vendor.gate, requestsPerDay: 1 });
    const get = () => client.GET("/pigeons/{id}", { params: { path: { id: 7 } } });
    expect((await get()).error).toBeUndefined();
    expect((await get()).error?.kind).toBe("quota-used-up");
    await client.close();
    expect(vendor.visits.map(({ key }) => key)).toEqual([
      "POST /where",
      "POST /doors",
      "GET /pigeons/7",
      "GET /doors/leave",
    ]);
    await vendor.close();
  });
});

describe("the usage of a client's quotas", () => {
  it("is of the limits that it keeps, as long as the vendor may count", async () => {
    const quotas: QuotaBehaviour[] = [
      { requests: 100, per: "minute", scope: "key" },
      { requests: 5, per: "second", scope: "key" },
    ];
    const { client, clock } = atNoon({ requestsPerSecond: 0.5 }, undefined, quotas);
    await client.GET("/letters");
    const used = () => client.quota.usage();
    const minute = { per: "minute", used: 1, requests: 100 };
    expect(used()).toEqual([minute, { per: "second", used: 1, requests: 0.5 }]);
    await clock.pass(2000);
    expect(used()).toEqual([minute, { per: "second", used: 0, requests: 0.5 }]);
  });

  it("is empty where neither vendor nor caller knows a limit", () => {
    expect(createPigeonClient().quota.usage()).toEqual([]);
    expect(atNoon({ requestsPerSecond: Infinity }, undefined, []).client.quota.usage()).toEqual([]);
  });
});

describe("a plan over midnight, counted at a real server", () => {
  let server: TestServer;
  let arrived: number[];
  const clock = createSimulatedClock("2026-03-08T23:59:57-04:00");

  beforeEach(async () => {
    arrived = [];
    server = await startServer((_, answer) => {
      arrived.push(clock.now());
      answer.writeHead(200, { "content-type": "application/json" }).end("[]");
    });
  });
  afterEach(() => server.close());

  /** Over the wire, where no time passes by the simulated clock. */
  const fetchWhole = async (request: Request) => {
    const answer = await fetch(request);
    return new Response(await answer.arrayBuffer(), answer);
  };

  it("keeps to the second and the day, and ends as forecast", async () => {
    const client = createQuotaClient({
      baseUrl: server.origin,
      clock,
      requestsPerDay: 10,
      fetch: (request) => clock.standStill(fetchWhole(request)),
    });
    const callPatiently = async (): Promise<void> => {
      const { error } = await client.GET("/letters");
      if (!QuotaError.isInstance(error)) return;
      await new Promise<void>((resolve) => clock.timer(resolve, error.resetsAt.getTime() - clock.now()));
      await callPatiently();
    };
    const { startsAt, endsAt, days } = client.quota.forecast(27);
    await clock.passUntil(Promise.all(Array.from({ length: 27 }, callPatiently)));

    const midnight = Date.parse("2026-03-09T00:00:00-04:00");
    const DAY = 24 * 3_600_000;
    const burst = (size: number, time: number) => Array<number>(size).fill(time);
    expect(arrived).toEqual([
      ...burst(5, midnight - 3000),
      ...burst(5, midnight - 2000),
      ...burst(5, midnight),
      ...burst(5, midnight + 1000),
      ...burst(5, midnight + DAY),
      ...burst(2, midnight + DAY + 1000),
    ]);
    expect([startsAt.getTime(), endsAt.getTime(), days]).toEqual([arrived[0], arrived.at(-1), 3]);
  });
});
