import { gunzipSync } from "node:zlib";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox, type ServableSandbox } from "../../create-sandbox.ts";

const key = "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";
let served: Awaited<ReturnType<ServableSandbox["listen"]>>;

beforeAll(async () => {
  served = await (await createSandbox({ vendors: ["cliengo"] })).listen();
});

afterAll(() => served.close());

/** The bytes of an answer as they come, which `fetch` would unpack. */
function raw(method: string, path: string, headers: Record<string, string>) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((settle, fail) => {
    const sent = request(`${served.baseUrls["cliengo"] ?? ""}${path}`, { method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        settle({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    sent.on("error", fail).end();
  });
}

describe("Cliengo's sandbox on a port", () => {
  test("CG-01 speaks JSON, and CG-05 packs it with gzip for who takes gzip or deflate", async () => {
    const path = `/account?api_key=${key}`;
    const plain = await raw("GET", path, {});
    const packed = await raw("GET", path, { "accept-encoding": "gzip, deflate" });
    expect(plain.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(plain.body.toString())).toMatchObject({ name: "Demo SA" });
    expect(packed.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(packed.body)).toEqual(plain.body);
  });

  test("CG-06 lets a page of another origin call, and answers when its browser asks before", async () => {
    const origin = "https://tienda.example";
    const asked = await raw("OPTIONS", "/contacts/66b7a0c2e4b0a1f2c3d4e5f6", {
      origin,
      "access-control-request-method": "PATCH",
      "access-control-request-headers": "authorization, content-type",
    });
    const called = await raw("GET", `/account?api_key=${key}`, { origin });
    expect(asked.status).toBe(204);
    expect(asked.headers["access-control-allow-methods"]).toContain("PATCH");
    expect(asked.headers["access-control-allow-headers"]).toContain("authorization");
    expect(called.headers["access-control-allow-origin"]).toMatch(/^(\*|https:\/\/tienda\.example)$/);
  });
});
