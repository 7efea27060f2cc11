import { describe, expect, test } from "vitest";
import type { FaultRule } from "../fault/fault-rules.ts";
import { RequestLog } from "../requests/request-log.ts";
import { fixtureBundle } from "../testing/fixture-bundle.ts";
import { createFront } from "./create-front.ts";
import type { FrontRequest, FrontResponse } from "./front-request.ts";
import { createFrontVendor } from "./front-vendor.ts";
import { message } from "./messages.ts";

const log = new RequestLog();

function ask(path: string, fault?: string, faults: FaultRule[] = []): Promise<FrontResponse> {
  const vendor = createFrontVendor("fixture", fixtureBundle, {
    prepare: () => Promise.resolve(),
    answer: () => Promise.resolve(message(200, "ordinary")),
    answerAsDocumented: (_request, route, choice) =>
      Promise.resolve(message(choice.status, `${route.operation.id} ${choice.example ?? "first"}`)),
  });
  const front = createFront([vendor], { notice: [], report: () => undefined, faults, log });
  const headers: FrontRequest["headers"] = fault === undefined ? {} : { "clade-fault": fault };
  const origin = "http://127.0.0.1:4010";
  return front({ method: "GET", origin, path, query: "", headers, body: new Uint8Array() });
}

const task = "/fixture/api/v1/task/1";

describe("a fault", () => {
  test("of a request's header is carried out, and the answer says so", async () => {
    const response = await ask(task, "latency=5,drop=body");
    expect(response).toMatchObject({ status: 200, delivery: { latency: 5, drop: "body" } });
    expect(response.headers).toMatchObject({
      "clade-fault": "latency=5,drop=body",
      "clade-operation": "getTask",
    });
  });

  test("may be a documented answer, by its status and its example", async () => {
    expect(await ask(task, "answer=404/none")).toMatchObject({ status: 404, body: "getTask none\n" });
    expect(await ask(task, "answer=404")).toMatchObject({ status: 404, body: "getTask first\n" });
  });

  test.each([
    [task, "answer=418", "It documents 200 (first, asText); 404 (none)."],
    [task, "answer=404/other", "It documents 200"],
    [task, "latncy=5", "There are latency=<ms>"],
    ["/fixture/api/v1/nowhere", "answer=404", "the spec has none here"],
  ])("at %s by the wrong words %j is refused with 400, and what there is", async (path, fault, sentence) => {
    const response = await ask(path, fault);
    expect([response.status, response.body]).toEqual([400, expect.stringContaining(sentence)]);
    expect(response.delivery).toBeUndefined();
  });

  test("of the start options holds for requests without the header, which wins", async () => {
    const faults = [{ vendor: "fixture", operation: "getTask", fault: "drop=head" }];
    expect((await ask(task, undefined, faults)).delivery).toEqual({ drop: "head" });
    expect((await ask(task, "latency=1", faults)).delivery).toEqual({ latency: 1 });
    expect((await ask("/fixture/login", undefined, faults)).delivery).toBeUndefined();
  });

  test("is none of the index pages'", async () => {
    const faults = [{ vendor: "fixture", fault: "drop=head" }];
    expect((await ask("/fixture", undefined, faults)).delivery).toBeUndefined();
    expect((await ask("/fixture/api/v1/nowhere", undefined, faults)).delivery).toEqual({ drop: "head" });
  });
});
