import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QuotaBehaviour } from "../behaviour.ts";
import { QuotaError } from "../errors/quota-error.ts";
import type { ClientOptions } from "../options/client-options.ts";
import { createPigeonClient } from "../testing/pigeon-client.ts";
import { createQuotaClient } from "../testing/quota-client.ts";
import { createSimulatedClock, type SimulatedClock } from "../testing/simulated-clock.ts";

const NEW_YORK = { at: "00:00", zone: "America/New_York" };
const DAY = 24 * 3_600_000;

const daily = (resets?: QuotaBehaviour["resets"]): QuotaBehaviour => ({
  per: "day",
  scope: "company",
  ...(resets && { resets }),
});

/** A client by a simulated clock, and when its requests were sent. */
function simulate(start: string | number, options: ClientOptions, quotas: QuotaBehaviour[], latency = 0) {
  const clock = createSimulatedClock(start);
  const sent: number[] = [];
  const fetch = async () => {
    sent.push(clock.now());
    if (latency > 0) await new Promise<void>((resolve) => clock.timer(resolve, latency));
    return Response.json([]);
  };
  return { clock, sent, client: createQuotaClient({ ...options, clock, fetch }, quotas) };
}

/** What a program does that goes on when it may. */
async function callPatiently(client: ReturnType<typeof createQuotaClient>, clock: SimulatedClock) {
  for (;;) {
    const { error } = await client.GET("/letters");
    if (!QuotaError.isInstance(error)) return;
    await new Promise<void>((resolve) => clock.timer(resolve, error.resetsAt.getTime() - clock.now()));
  }
}

async function callManyTimes(
  client: ReturnType<typeof createQuotaClient>,
  clock: SimulatedClock,
  count: number,
) {
  for (let call = 0; call < count; call++) await callPatiently(client, clock);
}

const someday = fc.constantFrom(
  "2026-01-15T04:59:57Z",
  "2026-03-08T04:59:58Z",
  "2026-03-08T06:59:59Z",
  "2026-11-01T03:59:55Z",
  "2026-11-02T04:59:59.500Z",
);

const number = (most: number) => fc.integer({ min: 1, max: most });

const plans = fc.record({
  start: someday,
  perSecond: fc.constantFrom(undefined, 0.3, 1, 2.5, 4),
  perMinute: fc.option(number(8), { nil: undefined }),
  perHour: fc.option(number(20), { nil: undefined }),
  perDay: fc.option(number(12), { nil: undefined }),
  resets: fc.constantFrom(undefined, NEW_YORK),
  before: fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 8 }),
  waiting: fc.nat(4),
  requests: number(25),
});

type Plan = typeof plans extends fc.Arbitrary<infer Value> ? Value : never;

/** The plan's client, with some of its requests already sent, one by one and then some at once. */
async function begin(
  { start, perSecond, perMinute, perHour, perDay, resets, before, waiting }: Plan,
  latency = 0,
) {
  const quotas: QuotaBehaviour[] = [
    ...(perMinute === undefined ? [] : [{ requests: perMinute, per: "minute", scope: "key" } as const]),
    ...(perHour === undefined ? [] : [{ requests: perHour, per: "hour", scope: "key" } as const]),
    daily(resets),
  ];
  const options = { requestsPerSecond: perSecond, requestsPerDay: perDay };
  const run = simulate(start, options, quotas, latency);
  for (const pause of before) {
    await run.clock.passUntil(callPatiently(run.client, run.clock));
    await run.clock.pass(pause);
  }
  for (let call = 0; call < waiting; call++) void run.client.GET("/letters");
  await run.clock.pass(0);
  return run;
}

const dateInNewYork = (time: number): string =>
  new Date(time).toLocaleDateString("en", { timeZone: "America/New_York" });

describe("a forecast", () => {
  it("is what a program then sees that goes on when it may, whatever the limits and what was sent before", async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        const { client, clock, sent } = await begin(plan);
        const { startsAt, endsAt, milliseconds, days } = client.quota.forecast(plan.requests);
        const now = clock.now();
        await clock.passUntil(callManyTimes(client, clock, plan.requests));
        const own = sent.slice(-plan.requests);

        expect(startsAt.getTime()).toBe(own[0]);
        expect(endsAt.getTime()).toBe(own.at(-1));
        expect(now + milliseconds).toBe(own.at(-1));
        if (plan.resets) expect(days).toBe(new Set(own.map(dateInNewYork)).size);
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it("is never longer than what a program sees whose answers take their time", async () => {
    await fc.assert(
      fc.asyncProperty(plans, number(3000), async (plan, latency) => {
        const { client, clock, sent } = await begin({ ...plan, waiting: 0 }, latency);
        const { endsAt } = client.quota.forecast(plan.requests);
        await clock.passUntil(callManyTimes(client, clock, plan.requests));
        expect(endsAt.getTime()).toBeLessThanOrEqual(sent.at(-1) ?? 0);
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it("sends nothing and takes no place", async () => {
    const { client, clock, sent } = simulate(0, { requestsPerSecond: 2, requestsPerDay: 3 }, [daily()]);
    const before = client.quota.usage();
    client.quota.forecast(1000);
    expect(client.quota.usage()).toEqual(before);
    await clock.passUntil(callManyTimes(client, clock, 3));
    expect(sent).toEqual([0, 0, 1000]);
  });

  it.each([
    ["in winter", "2026-01-15T12:00:00-05:00", "2026-01-16T05:00:00Z", 12],
    ["before the day of 23 hours", "2026-03-07T12:00:00-05:00", "2026-03-08T05:00:00Z", 12],
    ["on the day of 23 hours", "2026-03-08T00:30:00-05:00", "2026-03-09T04:00:00Z", 22.5],
    ["on the day of 25 hours", "2026-11-01T00:30:00-04:00", "2026-11-02T05:00:00Z", 24.5],
  ])("of 12,000 calls with 10,000 a day goes over New York's midnight %s", (_, start, midnight, hours) => {
    const { client } = simulate(start, { requestsPerSecond: 5, requestsPerDay: 10_000 }, [daily(NEW_YORK)]);
    // The last of 2000 at five a second is in the 400th burst.
    expect(client.quota.forecast(12_000)).toEqual({
      requests: 12_000,
      milliseconds: hours * 3_600_000 + 399_000,
      startsAt: new Date(start),
      endsAt: new Date(Date.parse(midnight) + 399_000),
      days: 2,
    });
  });

  it("says when the first goes where the day is used up already", async () => {
    const start = "2026-01-15T12:00:00-05:00";
    const { client, clock } = simulate(start, { requestsPerDay: 1 }, [daily(NEW_YORK)]);
    await clock.passUntil(callManyTimes(client, clock, 1));
    const midnight = new Date("2026-01-16T05:00:00Z");
    expect(client.quota.forecast(1)).toMatchObject({ startsAt: midnight, endsAt: midnight, days: 1 });
  });

  it("takes a request to count for 24 hours where nobody knows when a day ends, and the minute to its end", () => {
    const { client } = simulate(90_000, { requestsPerDay: 2 }, []);
    expect(client.quota.forecast(5)).toMatchObject({ milliseconds: 2 * DAY + 30_000, days: 3 });
  });

  it("takes all answers to come by now, and holds back as long as the client does", async () => {
    const { client, clock } = simulate(0, { requestsPerSecond: 1 }, [], 400);
    void client.GET("/letters");
    await clock.pass(300);
    expect(client.quota.forecast(2).milliseconds).toBe(2000);

    const refused = createSimulatedClock(0);
    const answer = () => new Response("Enough", { status: 429, headers: { "retry-after": "7" } });
    const patient = createQuotaClient({ clock: refused, fetch: answer });
    void patient.GET("/letters");
    await refused.pass(0);
    // The refused call goes on before.
    expect(patient.quota.forecast(5).milliseconds).toBe(8000);
  });

  it("can be of a million", () => {
    const options = { requestsPerSecond: 5, requestsPerDay: 10_000 };
    const { client } = simulate("2026-01-01T05:00:00Z", options, [
      { requests: 3000, per: "hour", scope: "key" },
      daily(NEW_YORK),
    ]);
    const { days, endsAt } = client.quota.forecast(1_000_000);
    // A hundred days with 3000 in each of three hours and 1000 in the fourth, of which the last day is one of summer.
    expect(days).toBe(100);
    const last = Date.parse("2026-04-10T00:00:00-04:00");
    expect(endsAt.getTime()).toBe(last + 3 * 3_600_000 + 199_000);
  });

  it("is of nothing where there is nothing to send, and takes no time where there is no limit", () => {
    const { client } = simulate(7, { requestsPerSecond: 1 }, []);
    const now = new Date(7);
    expect(client.quota.forecast(0)).toEqual({ requests: 0, milliseconds: 0, startsAt: now, endsAt: now });
    expect(createPigeonClient().quota.forecast(1000).milliseconds).toBe(0);
  });

  it.each([-1, 0.5, Number.NaN, 10_000_001, "5", undefined])("cannot be of %s", (given) => {
    const { client } = simulate(0, {}, []);
    expect(() => client.quota.forecast(given as number)).toThrow(
      /^A forecast is of a whole number of requests from 0 to 10000000; got /u,
    );
  });
});
