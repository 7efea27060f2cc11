import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ask, knock, loft } from "../testing/loft.ts";
import type { Snapshot } from "./memory.ts";

const base = "https://loft.example/v1";

describe("a sandbox", () => {
  test("keeps what is created, and forgets what is deleted", async () => {
    const sandbox = loft();
    const [, made] = await ask(sandbox, "POST", "/pigeons", { name: "Di" });
    const { id } = made as { id: string };
    expect(await ask(sandbox, "GET", `/pigeons/${id}`)).toEqual([200, { id, name: "Di" }]);
    expect(await ask(sandbox, "DELETE", `/pigeons/${id}`)).toEqual([204, ""]);
    expect(await ask(sandbox, "GET", `/pigeons/${id}`)).toEqual([404, { error: "none" }]);
  });

  test("cuts pages by the spec's style and defaults, and shortens one by what may not be seen, not the next", async () => {
    const sandbox = loft();
    const names = async (query: string) => {
      const [, page] = await ask(sandbox, "GET", `/pigeons${query}`);
      const { items, total } = page as { items: { name: string }[]; total: number };
      return [items.map(({ name }) => name), total];
    };
    expect(await names("")).toEqual([["Ann"], 3]);
    expect(await names("?offset=2")).toEqual([["Cy"], 3]);
    expect(await names("?limit=3&offset=1")).toEqual([["Cy"], 3]);
  });

  test.each([
    ["nobody at all", "", { name: "Di" }, 401, "nobody"],
    ["a stranger", "stranger", { name: "Di" }, 401, "nobody"],
    ["somebody without the role", "keeper", { name: "Di" }, 401, "barred"],
    ["a body against the schema", "breeder", { name: "D" }, 400, "wrong"],
    ["no body", "breeder", undefined, 400, "wrong"],
  ])("refuses %s as the spec documents", async (_who, key, body, status, error) => {
    expect(await ask(loft(), "POST", "/pigeons", body, key)).toEqual([status, { error }]);
  });

  test("says in a header of its own what the vendor's words leave out", async () => {
    const headers = { "x-key": "breeder", "content-type": "application/json" };
    const init = { method: "POST", headers, body: '{"name":"D","age":"old"}' };
    const { headers: answered } = await loft().fetch(`${base}/pigeons`, init);
    expect(answered.get("clade-violations")).toBe(
      "body/name must NOT have fewer than 2 characters; body/age must be integer",
    );
  });

  test("says what is wrong with a request also where it is asked for an answer, and does not look for the caller then", async () => {
    const headers = { "content-type": "application/json", "clade-fault": "answer=400" };
    const init = { method: "POST", headers, body: '{"name":"D"}' };
    const violations = async (key?: string): Promise<string | null> => {
      const sent = { ...init, headers: { ...headers, ...(key !== undefined && { "x-key": key }) } };
      return (await loft().fetch(`${base}/pigeons`, sent)).headers.get("clade-violations");
    };
    expect(await violations()).toBe("credentials missing; body/name must NOT have fewer than 2 characters");
    expect(await violations("stranger")).toBe("body/name must NOT have fewer than 2 characters");
  });

  test("undoes what a refused call had done, and sends nothing of it", async () => {
    const sent: unknown[] = [];
    const send = (url: unknown): Promise<Response> => {
      sent.push(url);
      return Promise.resolve(new Response());
    };
    const sandbox = loft({ send });
    expect(await ask(sandbox, "POST", "/pigeons", { name: "Sleepy" })).toEqual([409, { error: "asleep" }]);
    await sandbox.settled();
    expect((await ask(sandbox, "GET", "/pigeons"))[1]).toMatchObject({ total: 3 });
    expect(sent).toEqual([]);
  });

  test("tells a number above its maximum from one that is wrong in another way", async () => {
    const sandbox = loft();
    expect(await ask(sandbox, "GET", "/pigeons?offset=100")).toMatchObject([200, { total: 3 }]);
    expect(await ask(sandbox, "GET", "/pigeons?offset=101")).toEqual([400, { error: "too far" }]);
    for (const offset of ["-1", "-101", "100.5", "many"]) {
      expect(await ask(sandbox, "GET", `/pigeons?offset=${offset}`)).toEqual([400, { error: "wrong" }]);
    }
  });

  test("says where an answer is only an example, and where a refusal is its own", async () => {
    const sandbox = loft();
    const example = await sandbox.fetch(`${base}/weather`);
    const unknown = await sandbox.fetch(`${base}/nothing`);
    const limit = await sandbox.fetch(`${base}/pigeons?limit=9`, { headers: { "x-key": "breeder" } });
    expect([example.status, example.headers.get("clade-example")]).toEqual([200, "true"]);
    expect([unknown.status, unknown.headers.get("clade-undocumented")]).toEqual([404, "route unknown"]);
    expect([limit.status, limit.headers.get("clade-undocumented")]).toEqual([
      400,
      "query/limit must be <= 3",
    ]);
  });

  test("takes compressed bodies as the vendors' servers do, and gives a bare answer to HEAD", async () => {
    const sandbox = loft();
    const headers = { "x-key": "breeder", "content-type": "application/json", "content-encoding": "gzip" };
    const body = gzipSync(JSON.stringify({ name: "Di" }));
    const made = await sandbox.fetch(`${base}/pigeons`, { method: "POST", headers, body });
    const head = await sandbox.fetch(`${base}/pigeons/ann`, {
      method: "HEAD",
      headers: { "x-key": "breeder" },
    });
    expect([made.status, head.status, await head.text()]).toEqual([200, 200, ""]);
  });
});

describe("quotas", () => {
  test("refuse one request too many, do not carry it out, and let the next in when time has passed", async () => {
    const sandbox = loft({ isCounting: true });
    const statuses = async (count: number) => {
      const answers: unknown[] = [];
      for (let made = 0; made < count; made += 1)
        answers.push((await ask(sandbox, "DELETE", "/pigeons/ann"))[0]);
      return answers;
    };
    for (let made = 0; made < 3; made += 1) await ask(sandbox, "GET", "/pigeons");
    expect(await statuses(1)).toEqual([429]);
    sandbox.advance(1000);
    expect(await statuses(4)).toEqual([204, 404, 404, 429]);
  });

  test("of a day start again when the day does", async () => {
    const sandbox = loft({ isCounting: true });
    for (let made = 0; made < 100; made += 1) {
      sandbox.advance(1000);
      expect((await ask(sandbox, "GET", "/pigeons"))[0]).toBe(200);
    }
    sandbox.advance(1000);
    expect(await ask(sandbox, "GET", "/pigeons")).toEqual([429, { error: "too many" }]);
    sandbox.advance(12 * 3_600_000);
    expect((await ask(sandbox, "GET", "/pigeons"))[0]).toBe(200);
  });
});

describe("the memory", () => {
  test("goes back to a snapshot, also one that was JSON in between, with the ids to come", async () => {
    const sandbox = loft();
    const snapshot = JSON.parse(JSON.stringify(sandbox.snapshot())) as Snapshot;
    const first = await ask(sandbox, "POST", "/pigeons", { name: "Di" });
    sandbox.restore(snapshot);
    expect((await ask(sandbox, "GET", "/pigeons"))[1]).toMatchObject({ total: 3 });
    expect(await ask(sandbox, "POST", "/pigeons", { name: "Di" })).toEqual(first);
    sandbox.reset();
    expect(sandbox.snapshot()).toEqual(snapshot);
  });

  test("is not touched by a snapshot that is none", () => {
    const sandbox = loft();
    const before = sandbox.snapshot();
    expect(() => {
      sandbox.restore({ nobody: { contents: {}, random: 1 } });
    }).toThrow('There is no vendor "nobody" in this sandbox. There are: loft.');
    expect(() => {
      sandbox.restore({ loft: {} } as unknown as Snapshot);
    }).toThrow('lacks "contents" or "random"');
    expect(sandbox.snapshot()).toEqual(before);
  });
});

describe("webhooks", () => {
  test("are sent once their call has ended, and their answer is taken", async () => {
    const bodies: unknown[] = [];
    const send: typeof fetch = (_url, init) => {
      bodies.push(JSON.parse(init?.body as string));
      return Promise.resolve(Response.json({ thanks: true }));
    };
    const sandbox = loft({ send });
    await ask(sandbox, "POST", "/pigeons", { name: "http://127.0.0.1:1/hook" });
    await sandbox.settled();
    expect(bodies).toMatchObject([{ name: "http://127.0.0.1:1/hook" }]);
    expect(await ask(sandbox, "GET", "/pigeons/answer")).toMatchObject([200, { name: '{"thanks":true}' }]);
  });

  test("that fail leave a note of why, and those to other machines are kept here", async () => {
    const sandbox = loft();
    await ask(sandbox, "POST", "/pigeons", { name: "http://127.0.0.1:1/hook" });
    await ask(sandbox, "POST", "/pigeons", { name: "https://elsewhere.example/hook" });
    await sandbox.settled();
    const letters = Object.values(sandbox.snapshot()["loft"]?.contents["outbox"] ?? {});
    expect(letters.map(({ record }) => record)).toMatchObject([
      { state: "failed", problem: "No way." },
      { state: "kept" },
    ]);
  });
});

describe("the doors", () => {
  test("are listed with what they do", async () => {
    const [status, list] = await knock(loft(), "GET", "/");
    expect(status).toBe(200);
    expect(list).toContain("POST /-/reset  goes back to the start");
    expect(list).toContain("DELETE /-/loft/pigeons  lets all fly away");
  });

  test("let time pass, and forget, and remember", async () => {
    const sandbox = loft();
    const [, snapshot] = await knock(sandbox, "GET", "/snapshot");
    await ask(sandbox, "POST", "/pigeons", { name: "Di" });
    expect(await knock(sandbox, "POST", "/clock", { advance: 60_000 })).toEqual([
      200,
      '{"now":"2026-01-01T12:01:00.000Z"}\n',
    ]);
    expect(await knock(sandbox, "POST", "/reset?vendor=loft")).toEqual([204, ""]);
    expect((await ask(sandbox, "GET", "/pigeons"))[1]).toMatchObject({ total: 3 });
    await ask(sandbox, "DELETE", "/pigeons/ann");
    expect(await knock(sandbox, "PUT", "/snapshot", JSON.parse(snapshot))).toEqual([204, ""]);
    expect((await ask(sandbox, "GET", "/pigeons/ann"))[0]).toBe(200);
  });

  test.each([
    ["POST", "/clock", { advance: -1 }, 400, 'Say how long, in milliseconds: {"advance": 60000}.'],
    ["POST", "/reset?vendor=nobody", undefined, 400, 'There is no vendor "nobody"'],
    ["GET", "/nothing", undefined, 404, "The sandbox has no door GET /-/nothing."],
    ["GET", "/loft/pigeons", undefined, 404, "DELETE /-/loft/pigeons  lets all fly away"],
  ])("say what helps where %s %s is wrong", async (method, path, body, status, text) => {
    const [answered, message] = await knock(loft(), method, path, body);
    expect(answered).toBe(status);
    expect(message).toContain(text);
  });
});
