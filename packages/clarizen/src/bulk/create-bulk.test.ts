import { DecodeError, HttpError, unwrap, UsageError } from "@clade/runtime";
import { afterEach, describe, expect, expectTypeOf, it } from "vitest";
import { answerEach, echo, startBulkServer, type BulkServer } from "../testing/bulk-server.ts";
import { API_KEY, createSmallClient, type SmallClient } from "../testing/small-client.ts";
import type { Said, Seen } from "../testing/start-server.ts";
import type { BulkCall } from "../types.ts";

const ENTITY = "/data/objects/{typeName}/{id}";
const task = (id: string | number) => ({ params: { path: { typeName: "Task", id: String(id) } } });

let server: BulkServer;

afterEach(() => server.close());

async function start(answer?: (seen: Seen, index: number) => Said | Promise<Said>): Promise<SmallClient> {
  server = await startBulkServer(answer);
  return createSmallClient({ baseUrl: server.baseUrl, requestsPerSecond: Infinity, retryDelay: 0 });
}

const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index);

describe("a bulk", () => {
  it("sends its calls in one, in their order, in the form of the vendor's guide", async () => {
    const client = await start();

    const { calls } = await client.bulk((batch) => [
      batch.POST(ENTITY, { ...task("9836"), body: { StartDate: "2014-04-20", DueDate: "2014-04-25" } }),
      batch.GET(ENTITY, {
        params: { path: { typeName: "Task", id: "9836" }, query: { fields: ["Duration"] } },
      }),
      batch.GET("/data/query", { params: { query: { q: "SELECT Name FROM Task WHERE Name='ü&?'" } } }),
      batch.DELETE(ENTITY, task("a/b")),
    ]);

    expect(calls).toBe(1);
    expect(server.bodies()).toEqual([
      {
        requests: [
          {
            url: "/data/objects/Task/9836",
            method: "POST",
            body: { StartDate: "2014-04-20", DueDate: "2014-04-25" },
          },
          { url: "/data/objects/Task/9836?fields=Duration", method: "GET" },
          {
            url: expect.stringMatching(/^\/data\/query\?q=SELECT%20Name.*%C3%BC%26%3F/u) as string,
            method: "GET",
          },
          { url: "/data/objects/Task/a%2Fb", method: "DELETE" },
        ],
      },
    ]);
    expect(server.seen[0]?.headers.authorization).toBe(`ApiKey ${API_KEY}`);
  });

  it("gives each call its own result, typed by its operation", async () => {
    const answers = [
      { statusCode: 200, body: {} },
      {
        statusCode: 200,
        body: { id: "/Task/1", Duration: { unit: "Days", value: 5, durationType: "Default" } },
      },
      { statusCode: 200, body: { id: "/Issue/56bd" } },
    ];
    const client = await start(() => ({ body: { responses: answers } }));

    const { results } = await client.bulk((batch) => [
      batch.POST(ENTITY, { ...task(1), body: { DueDate: "2014-04-25" } }),
      batch.GET(ENTITY, task(1)),
      batch.PUT("/data/objects/{typeName}", {
        params: { path: { typeName: "Issue" } },
        body: { Title: "Issue 1" },
      }),
    ]);

    const [updated, read, made] = results;
    expectTypeOf(results).toHaveProperty("length").toEqualTypeOf<3>();
    expectTypeOf(made.created).toEqualTypeOf<{ id: string } | undefined>();
    expect(updated).toMatchObject({ data: {}, response: { status: 200 } });
    expect(read.data).toEqual(answers[1]?.body);
    expect(made).toMatchObject({ data: { id: "/Issue/56bd" }, created: { id: "56bd" } });
  });

  it("gives the call that failed the error that it would have had by itself, and the others their results", async () => {
    const refusal = {
      errorCode: "EntityNotFound",
      message: `No entity for ${API_KEY}`,
      referenceId: "VuRekGz2wEWuyb6lk6XTrA",
    };
    const client = await start(() => ({
      body: {
        responses: [
          { statusCode: 200, body: {} },
          { statusCode: 500, body: refusal },
          { statusCode: 429, body: { message: "API calls quota exceeded!" } },
        ],
      },
    }));

    const { results, calls } = await client.bulk((batch) =>
      numbers(3).map((id) => batch.DELETE(ENTITY, task(id))),
    );

    expect(calls).toBe(1);
    expect(results[0]).toMatchObject({ data: {} });
    expect(HttpError.isInstance(results[1]?.error)).toBe(true);
    expect(results[1]).toMatchObject({
      error: {
        kind: "missing",
        status: 500,
        code: "EntityNotFound",
        reference: "VuRekGz2wEWuyb6lk6XTrA",
        vendorMessage: "No entity for ***",
        operationId: "deleteEntity",
        url: `${server.baseUrl}/data/objects/Task/1`,
      },
      response: { status: 500 },
    });
    expect(results[2]).toMatchObject({ error: { kind: "rate-limited", status: 429, attempts: 1 } });
  });

  it("is empty where the callback calls nothing, and sends nothing", async () => {
    const client = await start();
    expect(await client.bulk(() => [])).toEqual({ results: [], calls: 0 });
    expect(server.seen).toEqual([]);
  });

  it("sends the calls in the order in which they were made, and gives results as they were returned", async () => {
    const client = await start();
    const { results } = await client.bulk((batch) => {
      const first = batch.GET(ENTITY, task("first"));
      const second = batch.GET(ENTITY, task("second"));
      return [second, unwrap(first)];
    });
    expect(server.bodies()[0]?.requests.map(({ url }) => url)).toEqual([
      "/data/objects/Task/first",
      "/data/objects/Task/second",
    ]);
    expect(results[0].data).toEqual({ id: "/Task/second" });
    expect(results[1]).toEqual({ id: "/Task/first" });
  });

  it("has the client's methods and nothing else to call", async () => {
    const client = await start();
    await client.bulk((batch) => {
      expect(Object.keys(batch)).toEqual(["GET", "POST", "PUT", "DELETE"]);
      expectTypeOf<keyof typeof batch>().toEqualTypeOf<"GET" | "POST" | "PUT" | "DELETE">();
      return [];
    });
  });

  it("sends headers and the wish for a transaction with the bulk call alone", async () => {
    const client = await start();
    await client.bulk((batch) => [batch.GET(ENTITY, task(1))], {
      transactional: true,
      headers: { CallOptions: "DisableWorkflowRules=true" },
    });
    expect(server.seen[0]?.headers["calloptions"]).toBe("DisableWorkflowRules=true");
    expect(server.bodies()).toEqual([
      { requests: [{ url: "/data/objects/Task/1", method: "GET" }], transactional: true },
    ]);
  });
});

describe("a bulk beyond the vendor's limits", () => {
  it("takes three calls for 250, one after the other, and keeps their order", async () => {
    let open = 0;
    let most = 0;
    const client = await start(async (seen) => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 10));
      open -= 1;
      return answerEach(echo)(seen);
    });

    const { results, calls } = await client.bulk((batch) =>
      numbers(250).map((id) => batch.GET(ENTITY, task(id))),
    );

    expect(calls).toBe(3);
    expect(most).toBe(1);
    expect(server.bodies().map(({ requests }) => requests.length)).toEqual([100, 100, 50]);
    expect(results.map(({ data }) => data?.id)).toEqual(numbers(250).map((id) => `/Task/${id}`));
  });

  it("is split where its body would have more than 25 MB, counted in UTF-8", async () => {
    const client = await start();
    // Two bytes each: four of these bodies have 24 MB, and five 30.
    const body = { Description: "ü".repeat(3_000_000) };

    const { results, calls } = await client.bulk((batch) =>
      numbers(5).map((id) => batch.POST(ENTITY, { ...task(id), body })),
    );

    expect(calls).toBe(2);
    expect(server.bodies().map(({ requests }) => requests.length)).toEqual([4, 1]);
    expect(server.seen.every((seen) => seen.body.length <= 25_000_000)).toBe(true);
    expect(results.map(({ data }) => data)).toEqual(numbers(5).map((id) => ({ id: `/Task/${id}` })));
  });

  it("is refused where one call is too long by itself, with its size", async () => {
    const client = await start();
    const bulk = client.bulk((batch) => [
      batch.GET(ENTITY, task(1)),
      batch.POST(ENTITY, { ...task(2), body: { Description: "x".repeat(25_000_000) } }),
    ]);
    await expect(bulk).rejects.toThrow(UsageError);
    await expect(bulk).rejects.toThrow(
      /Call 2 of the bulk \("POST \/data\/objects\/\{typeName\}\/\{id\}"\).* 250000\d\d bytes.* 25000000/u,
    );
    expect(server.seen).toEqual([]);
  });

  it("is refused as a transaction, which cannot be split", async () => {
    const client = await start();
    const bulk = client.bulk((batch) => numbers(101).map((id) => batch.GET(ENTITY, task(id))), {
      transactional: true,
    });
    await expect(bulk).rejects.toThrow(UsageError);
    await expect(bulk).rejects.toThrow(/transaction cannot be split.*101 calls take 2 bulk calls/u);
    expect(server.seen).toEqual([]);
  });

  it("is split where it is told to be no transaction", async () => {
    const client = await start();
    const { calls } = await client.bulk((batch) => numbers(101).map((id) => batch.GET(ENTITY, task(id))), {
      transactional: false,
    });
    expect(calls).toBe(2);
    expect(server.bodies().map(({ transactional }) => transactional)).toEqual([false, false]);
  });
});

/** What a program without types may do. */
interface Loose {
  readonly GET: (path: string, init?: unknown) => Promise<unknown>;
  readonly POST: (path: string, init?: unknown) => Promise<unknown>;
  readonly PUT: (path: string, init?: unknown) => Promise<unknown>;
}

describe("a bulk with a call that cannot be made", () => {
  const refused: readonly (readonly [
    what: string,
    call: (batch: Loose) => Promise<unknown>,
    message: RegExp,
  ])[] = [
    [
      "a path parameter is missing",
      (batch) => batch.GET(ENTITY, { params: { path: { typeName: "Task" } } }),
      /id/u,
    ],
    ["a path does not exist", (batch) => batch.GET("/data/querry"), /Did you mean "GET \/data\/query"\?/u],
    ["its settings are no object", (batch) => batch.GET("/data/query", 5), /must be an object/u],
    ["its settings are null", (batch) => batch.GET("/data/query", null), /must be an object/u],
    [
      "it logs in",
      (batch) => batch.POST("/authentication/login", { body: {} }),
      /opens or closes a session/u,
    ],
    ["it logs out", (batch) => batch.GET("/authentication/logout"), /opens or closes a session/u],
    ["it is a bulk", (batch) => batch.POST("/bulk/execute", { body: { requests: [] } }), /stand in another/u],
    ["its answer is a file", (batch) => batch.GET("/files/content", { as: "text" }), /is not JSON/u],
    ["its body is a file", (batch) => batch.PUT("/files/content", { body: "x" }), /is not JSON/u],
    [
      "its body is a text",
      (batch) => batch.PUT("/files/form", { body: "x", contentType: "text/plain" }),
      /is JSON/u,
    ],
    [
      "it has headers",
      (batch) => batch.GET(ENTITY, { ...task(1), headers: { CallOptions: "x" } }),
      /"calloptions"/u,
    ],
    [
      "it has a signal",
      (batch) => batch.GET(ENTITY, { ...task(1), signal: AbortSignal.abort() }),
      /no "signal"/u,
    ],
    ["it has a timeout", (batch) => batch.GET(ENTITY, { ...task(1), timeout: 5 }), /no "timeout"/u],
    [
      "it has a time for each attempt",
      (batch) => batch.GET(ENTITY, { ...task(1), attemptTimeout: 5 }),
      /no "attemptTimeout"/u,
    ],
    ["it has retries", (batch) => batch.GET(ENTITY, { ...task(1), retries: 5 }), /no "retries"/u],
    [
      "it has a size of its answer",
      (batch) => batch.GET(ENTITY, { ...task(1), maxResponseSize: 5 }),
      /no "maxResponseSize"/u,
    ],
  ];

  it.each(refused)("rejects where %s, and sends nothing", async (_, call, message) => {
    const client = await start();
    const bulk = client.bulk((batch) => [
      batch.GET(ENTITY, task(1)),
      call(batch as unknown as Loose),
      batch.GET(ENTITY, task(2)),
    ]);
    await expect(bulk).rejects.toThrow(UsageError);
    await expect(bulk).rejects.toThrow(message);
    expect(server.seen).toEqual([]);
  });

  it("rejects also where that call is not among those returned, or something was made of it", async () => {
    const client = await start();
    const wrong = (batch: unknown) => (batch as Loose).GET("/data/querry");
    const forgotten = client.bulk((batch) => {
      void wrong(batch);
      return [batch.GET(ENTITY, task(1))];
    });
    await expect(forgotten).rejects.toThrow(UsageError);
    const wrapped = client.bulk((batch) => [wrong(batch).then(() => 1), batch.GET(ENTITY, task(1))]);
    await expect(wrapped).rejects.toThrow(UsageError);
    expect(server.seen).toEqual([]);
  });

  it("rejects a call that comes after the callback has returned", async () => {
    const client = await start();
    let later: (() => Promise<unknown>) | undefined;
    await client.bulk((batch) => {
      later = () => batch.GET(ENTITY, task(2));
      return [batch.GET(ENTITY, task(1))];
    });
    await expect(later?.()).rejects.toThrow(/too late/u);
    expect(server.bodies()[0]?.requests).toHaveLength(1);
  });

  it("refuses a callback that waits or returns something else than an array", async () => {
    const client = await start();
    const waiting = (async (batch: Loose) => [await batch.GET(ENTITY, task(1))]) as unknown as () => [];
    await expect(client.bulk(waiting)).rejects.toThrow(/must return its calls in an array/u);
    expect(server.seen).toEqual([]);
  });

  it("refuses a setting that it does not know", async () => {
    const client = await start();
    const settings = { transactionl: true } as object;
    await expect(client.bulk((batch) => [batch.GET(ENTITY, task(1))], settings)).rejects.toThrow(
      /transactionl/u,
    );
    expect(server.seen).toEqual([]);
  });

  it("throws what the callback throws, and leaves no call waiting", async () => {
    const client = await start();
    const reason = new Error("changed my mind");
    let call: Promise<unknown> | undefined;
    const bulk = client.bulk((batch) => {
      call = batch.GET(ENTITY, task(1));
      throw reason;
    });
    await expect(bulk).rejects.toBe(reason);
    await expect(call).rejects.toBe(reason);
    expect(server.seen).toEqual([]);
  });
});

describe("a bulk call that fails as a whole", () => {
  const ended = { errorCode: "SessionTimeout", message: "Your session has expired", referenceId: "VuRekGz2" };

  it("gives its error to every call in it", async () => {
    const client = await start(() => ({ status: 500, body: ended }));
    const { results, calls } = await client.bulk((batch) =>
      numbers(3).map((id) => batch.GET(ENTITY, task(id))),
    );
    expect(calls).toBe(1);
    expect(results).toHaveLength(3);
    for (const { error, response } of results) {
      expect(error).toMatchObject({
        kind: "session-ended",
        code: "SessionTimeout",
        operationId: "executeBulk",
      });
      expect(response?.status).toBe(500);
    }
  });

  it("keeps the results of those before it, and sends none behind it", async () => {
    const client = await start((seen, index) =>
      index === 1 ? { status: 500, body: ended } : answerEach(echo)(seen),
    );
    const { results, calls } = await client.bulk((batch) =>
      numbers(250).map((id) => batch.GET(ENTITY, task(id))),
    );
    expect(calls).toBe(2);
    expect(server.seen).toHaveLength(2);
    expect(results.slice(0, 100).every(({ data }) => data)).toBe(true);
    expect(results.slice(100).every(({ error }) => error?.kind === "session-ended")).toBe(true);
  });

  it("gives a broken connection and the end of the time to every call as well", async () => {
    const client = await start(() => new Promise<Said>(() => undefined));
    const read = (timeout: number) =>
      client.bulk((batch) => [batch.GET(ENTITY, task(1)), batch.GET(ENTITY, task(2))], { timeout });
    const late = await read(50);
    expect(late.results.map(({ error }) => error?.kind)).toEqual(["timeout", "timeout"]);
    const broken = read(20_000);
    await expect.poll(() => server.seen.length).toBe(2);
    await server.close();
    expect((await broken).results.map(({ error }) => error?.kind)).toEqual(["network", "network"]);
  });

  const answers: readonly (readonly [what: string, body: unknown, problem: RegExp])[] = [
    ["too few answers", { responses: [{ statusCode: 200, body: {} }] }, /with 1 in place of 2 answers/u],
    ["no list of answers", {}, /without a list at \/responses/u],
    ["no answers at all", "", /without a list at \/responses/u],
    [
      "an answer without a status",
      { responses: [{ statusCode: 200 }, { statusCode: "OK" }] },
      /without an HTTP status at \/responses\/1\/statusCode/u,
    ],
    [
      "a status that is none",
      { responses: [{ statusCode: 200 }, { statusCode: 20 }] },
      /without an HTTP status at \/responses\/1\/statusCode/u,
    ],
    ["a page in place of JSON", "<html>", /not JSON/u],
  ];

  it.each(answers)("is one that has %s: no call can be told its own", async (_, body, problem) => {
    const client = await start(() => ({ body }));
    const { results } = await client.bulk((batch) => [
      batch.GET(ENTITY, task(1)),
      batch.DELETE(ENTITY, task(2)),
    ]);
    for (const { error } of results) {
      expect(DecodeError.isInstance(error)).toBe(true);
      expect(error?.message).toMatch(problem);
      expect(error).toMatchObject({
        kind: "decode",
        operationId: "executeBulk",
        status: 200,
        path: "/bulk/execute",
      });
    }
  });
});

describe("a bulk that is ended by its signal", () => {
  it("rejects with the signal's reason in the middle, breaks the connection and sends no further call", async () => {
    const client = await start((seen, index) =>
      index === 1 ? new Promise<Said>(() => undefined) : answerEach(echo)(seen),
    );
    const controller = new AbortController();
    const reason = new Error("enough");
    const calls: Promise<unknown>[] = [];
    const bulk = client.bulk(
      (batch) => {
        calls.push(...numbers(250).map((id) => batch.GET(ENTITY, task(id))));
        return calls;
      },
      { signal: controller.signal },
    );
    await expect.poll(() => server.seen.length).toBe(2);

    controller.abort(reason);

    await expect(bulk).rejects.toBe(reason);
    await expect(calls[0]).resolves.toMatchObject({ data: { id: "/Task/0" } });
    await expect(calls[249]).rejects.toBe(reason);
    await expect.poll(() => server.seen[1]?.isBroken).toBe(true);
    expect(server.seen).toHaveLength(2);
  });

  it("sends nothing where it has ended before", async () => {
    const client = await start();
    const reason = new Error("enough");
    const bulk = client.bulk((batch) => [batch.GET(ENTITY, task(1))], { signal: AbortSignal.abort(reason) });
    await expect(bulk).rejects.toBe(reason);
    expect(server.seen).toEqual([]);
  });
});

describe("an answer in a bulk", () => {
  it("may have no body", async () => {
    const call = ({ method }: BulkCall) =>
      method === "GET" ? { statusCode: 204, body: {} } : { statusCode: 200 };
    const client = await start(answerEach(call));
    const { results } = await client.bulk((batch) => [
      batch.DELETE(ENTITY, task(1)),
      batch.GET(ENTITY, task(1)),
    ]);
    expect(results.map(({ data, error }) => [data, error])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});
