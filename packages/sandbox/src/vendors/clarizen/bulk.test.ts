import { describe, expect, test } from "vitest";
import { Organization } from "./testing/organization.ts";

const TASK = "/data/objects/Task/9836f5ee-e539-4b39-bfa5-87fb862397be";
const NONE = "/data/objects/Task/00000000-0000-0000-0000-000000000000";

const acme = new Organization();

interface BulkAnswer {
  readonly statusCode: number;
  readonly body: Readonly<Record<string, unknown>>;
}

async function bulk(requests: readonly object[], options: object = {}): Promise<BulkAnswer[]> {
  const { status, body } = await acme.send("POST", "/bulk/execute", { requests, ...options });
  expect(status).toBe(200);
  return body["responses"] as BulkAnswer[];
}

const nameOf = async () => (await acme.send("GET", `${TASK}?fields=Name`)).body["Name"];

describe("a bulk call", () => {
  test("CZ-21 CZ-26 the guide's example: dates change, and the duration that follows is read at once", async () => {
    const answers = await bulk([
      { url: TASK, method: "POST", body: '{startDate: "2014-04-20",dueDate: "2014-04-25"}' },
      { url: `${TASK}?fields=duration`, method: "GET" },
    ]);
    expect(answers).toEqual([
      { statusCode: 200, body: {} },
      {
        statusCode: 200,
        body: {
          id: "/Task/9836f5ee-e539-4b39-bfa5-87fb862397be",
          duration: { unit: "Days", value: 5, durationType: "Default" },
        },
      },
    ]);
  });

  test("CZ-21 takes a body as an object or as a text, and an address with a slash before it or without", async () => {
    const answers = await bulk([
      { url: TASK, method: "POST", body: { Name: "A" } },
      { url: TASK.slice(1), method: "POST", body: "{'priority': 2}" },
      { url: `${TASK.slice(1)}?fields=Name,Priority`, method: "GET" },
    ]);
    expect(answers[2]?.body).toMatchObject({ Name: "A", Priority: 2 });
  });

  test("CZ-21 CZ-25 one that fails has its error, and the others are done all the same", async () => {
    const answers = await bulk([
      { url: TASK, method: "POST", body: { Name: "Before" } },
      { url: NONE, method: "DELETE" },
      { url: "/data/nothing", method: "GET" },
      { url: TASK, method: "POST", body: { Name: "After" } },
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 500, 404, 200]);
    expect(answers[1]?.body).toMatchObject({ errorCode: "EntityNotFound" });
    expect(await nameOf()).toBe("After");
  });

  test("an upsert within it tells whether it created by 201 (assumed)", async () => {
    const entity = { Id: "/Task/123456", Name: "New Task" };
    const request = {
      url: "/data/upsert",
      method: "POST",
      body: { insertEntity: entity, updateEntity: entity },
    };
    expect(await bulk([request, request])).toEqual([
      { statusCode: 201, body: { Id: "/Task/123456" } },
      { statusCode: 200, body: {} },
    ]);
  });

  test("that is transactional leaves nothing behind where one of its calls fails, and is kept whole otherwise", async () => {
    const rename = { url: TASK, method: "POST", body: { Name: "Renamed" } };
    const failed = await bulk([rename, { url: NONE, method: "DELETE" }], { transactional: true });
    expect(failed.map(({ statusCode }) => statusCode)).toEqual([200, 500]);
    expect(await nameOf()).toBe("Sub Task");
    await bulk([rename], { transactional: true });
    expect(await nameOf()).toBe("Renamed");
  });

  test("CZ-22 takes 100 calls and no more", async () => {
    const requests = Array.from({ length: 101 }, () => ({ url: TASK, method: "GET" }));
    expect(await bulk(requests.slice(1))).toHaveLength(100);
    const refused = await acme.send("POST", "/bulk/execute", { requests });
    expect(refused.status).toBe(500);
  });

  test("CZ-22 takes 25 MB and no more", async () => {
    const request = { url: TASK, method: "POST", body: { Name: "x".repeat(25_000_000) } };
    const refused = await acme.send("POST", "/bulk/execute", { requests: [request] });
    expect(refused).toMatchObject({ status: 500, body: { errorCode: "InvalidArgument" } });
  });

  test("does not take another bulk call (assumed)", async () => {
    const inner = { url: "/bulk/execute", method: "POST", body: { requests: [] } };
    const refused = await acme.send("POST", "/bulk/execute", { requests: [inner] });
    expect(refused).toMatchObject({ status: 500, body: { errorCode: "InvalidArgument" } });
  });

  test("is sent by the client, and each call has the result that it would have by itself", async () => {
    const path = { typeName: "Task", id: "9836f5ee-e539-4b39-bfa5-87fb862397be" };
    const none = { typeName: "Task", id: "none" };
    const { results, calls } = await acme
      .client()
      .bulk((batch) => [
        batch.GET("/data/objects/{typeName}/{id}", { params: { path, query: { fields: ["Name"] } } }),
        batch.GET("/data/objects/{typeName}/{id}", { params: { path: none } }),
      ]);
    expect(calls).toBe(1);
    expect(results[0].data).toMatchObject({ Name: "Sub Task" });
    expect(results[1].error).toMatchObject({ kind: "missing", code: "EntityNotFound" });
  });

  test("its failures have references of their own", async () => {
    const [one, other] = await bulk([
      { url: NONE, method: "DELETE" },
      { url: NONE, method: "DELETE" },
    ]);
    expect(one?.body["referenceId"]).not.toBe(other?.body["referenceId"]);
  });
});
