import { describe, expect, test } from "vitest";
import { countOf, loft } from "../testing/loft.ts";

const pigeons = "https://loft.example/v1/pigeons";
const key = { "x-key": "breeder", "content-type": "application/json" };

function init(fault: string) {
  return { method: "POST", headers: { ...key, "clade-fault": fault }, body: JSON.stringify({ name: "Di" }) };
}

describe("a fault in a sandbox without a port", () => {
  test("that drops the answer rejects as fetch does, though the request has been carried out", async () => {
    const sandbox = loft();
    await expect(sandbox.fetch(pigeons, init("drop=head"))).rejects.toBeInstanceOf(TypeError);
    expect(countOf(sandbox)).toBe(4);
  });

  test("that drops the body rejects for whoever reads it", async () => {
    const response = await loft().fetch(pigeons, init("drop=body"));
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toBeInstanceOf(TypeError);
  });

  test("that is slow changes nothing but the time", async () => {
    const response = await loft().fetch(pigeons, init("slow=1,latency=1"));
    expect(await response.json()).toMatchObject({ name: "Di" });
  });

  test("that is a documented answer keeps the request from being carried out", async () => {
    const sandbox = loft();
    const response = await sandbox.fetch(pigeons, init("answer=401"));
    expect([response.status, response.headers.get("clade-fault")]).toEqual([401, "answer=401"]);
    expect(countOf(sandbox)).toBe(3);
  });

  test("that there is not is refused", async () => {
    const sandbox = loft();
    const response = await sandbox.fetch(pigeons, init("answer=418"));
    expect([response.status, countOf(sandbox)]).toEqual([400, 3]);
  });
});

describe("a sandbox's requests", () => {
  test("are told without their secrets, and forgotten with all else at a reset", async () => {
    const sandbox = loft();
    await sandbox.fetch(pigeons, { method: "POST", headers: key, body: JSON.stringify({ name: "Di" }) });
    const [request] = sandbox.requests();
    expect(request).toMatchObject({ vendor: "loft", method: "POST", status: 200, body: { name: "Di" } });
    expect(request?.operationId).toBeTypeOf("string");
    sandbox.reset();
    expect(sandbox.requests()).toEqual([]);
  });
});
