import { describe, expect, test } from "vitest";
import { countOf, knock, loft } from "../testing/loft.ts";

const address = "https://loft.example/-/loft";

describe("a door", () => {
  test("that takes files gets the bytes and their type, and reads no JSON", async () => {
    const bytes = new Uint8Array([0, 255, 123, 10]);
    const headers = { "content-type": "image/png" };
    const init = { method: "POST", headers, body: bytes };
    const response = await loft().fetch(`${address}/feathers/white`, init);
    expect([response.status, response.headers.get("content-type")]).toEqual([201, "image/png"]);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  });

  test("is told by which name and at which origin it was called", async () => {
    const init = { method: "POST", headers: { "content-type": "text/x-feather" } };
    const response = await loft().fetch(`${address}/feathers/black%20%26%20white`, init);
    expect(await response.json()).toEqual({
      name: "black & white",
      hasBody: false,
      mediaType: "text/x-feather",
      origin: "https://loft.example",
    });
  });

  test("that takes none says so to what is no JSON", async () => {
    const init = { method: "POST", body: "an hour" };
    const response = await loft().fetch("https://loft.example/-/clock", init);
    expect([response.status, await response.text()]).toEqual([
      400,
      "The body of this request must be JSON.\n",
    ]);
  });

  test("does what it does wholly, or not at all and with a report", async () => {
    const reports: string[] = [];
    const sandbox = loft({ report: (line) => reports.push(line) });
    expect(await knock(sandbox, "DELETE", "/loft/pigeons?but=cy")).toEqual([
      500,
      "The answer failed: cy stays.\n",
    ]);
    expect(reports).toEqual([expect.stringMatching(/^DELETE \/-\/loft\/pigeons: Error: cy stays\./)]);
    expect(countOf(sandbox)).toBe(3);
    expect(await knock(sandbox, "DELETE", "/loft/pigeons")).toEqual([200, "3\n"]);
    expect(countOf(sandbox)).toBe(0);
  });

  test("lets time pass forward only, and not out of the calendar", async () => {
    const sandbox = loft();
    const before = await knock(sandbox, "GET", "/clock");
    for (const advance of [-1, 1e15, "1000"]) {
      expect((await knock(sandbox, "POST", "/clock", { advance }))[0]).toBe(400);
    }
    expect(await knock(sandbox, "GET", "/clock")).toEqual(before);
    expect(() => {
      sandbox.advance(Infinity);
    }).toThrow("The clock goes forward only, and ends with the year 9999.");
  });
});
