import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createRedactor } from "../secrets/redactor.ts";
import { startServer } from "../testing/start-server.ts";
import { bareResponse } from "./bare-response.ts";

const redactor = createRedactor({ headers: ["x-session"] }, ["s3cret"]);

describe("bareResponse", () => {
  it("keeps status, status text and headers", () => {
    const response = new Response("body", { status: 404, statusText: "Nope", headers: { "x-id": "1" } });
    const bare = bareResponse(response, redactor);
    expect(bare).toBeInstanceOf(Response);
    expect(bare).toMatchObject({ status: 404, statusText: "Nope", ok: false, body: null });
    expect(bare.headers.get("x-id")).toBe("1");
  });

  it("knows neither the URL nor the body of the answer that it stands for", async () => {
    const server = await startServer((_, answer) => answer.end("body s3cret"));
    const response = await fetch(`${server.origin}/?key=s3cret`);
    const bare = bareResponse(response, redactor);
    await response.text();
    await server.close();
    expect(response.url).toContain("s3cret");
    expect(bare.url).toBe("");
    expect(await bare.text()).toBe("");
    expect(inspect(bare, { depth: Infinity, showHidden: true })).not.toContain("s3cret");
  });

  it("masks headers that hold a secret by name or by value", () => {
    const headers = { "x-session": "abc", "x-echo": "is s3cret" };
    const bare = bareResponse(new Response(null, { headers }), redactor);
    expect(Object.fromEntries(bare.headers)).toEqual({ "x-session": "***", "x-echo": "is ***" });
  });

  it.each([0, 100, 600, 999])("keeps the status %i, which Response refuses", (status) => {
    const odd = Object.defineProperty(new Response(null), "status", { value: status });
    const bare = bareResponse(odd, redactor);
    expect(bare.status).toBe(status);
    expect(bare.ok).toBe(false);
  });

  it.each([204, 205, 304])("keeps the status %i, which has no body", (status) => {
    expect(bareResponse(new Response(null, { status }), redactor).status).toBe(status);
  });
});
