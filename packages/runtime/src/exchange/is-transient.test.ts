import { describe, expect, it } from "vitest";
import type { ErrorBehaviour } from "../behaviour.ts";
import { pigeonBehaviour } from "../testing/pigeon-behaviour.ts";
import { isTransient } from "./is-transient.ts";

function ask(status: number, known?: ErrorBehaviour): boolean {
  const errors = known && { [status]: known };
  return isTransient({ ...pigeonBehaviour, errors: {} }, { id: "x", ...(errors && { errors }) }, status);
}

describe("a refusal that may pass", () => {
  it.each([408, 429, 500, 502, 503, 504])("is one of %i, on which the spec is silent", (status) => {
    expect(ask(status)).toBe(true);
  });

  it.each([400, 401, 403, 404, 409, 413, 422, 425, 501, 505, 507, 999, 304])("is not one of %i", (status) => {
    expect(ask(status)).toBe(false);
  });

  it("is one of 500 which the spec calls the vendor's fault and nothing else", () => {
    expect(ask(500, { kind: "server", message: "/error", code: "/code" })).toBe(true);
  });

  it.each<[string, ErrorBehaviour]>([
    ["the caller's fault", { kind: "invalid", message: "/error" }],
    ["several things by a code", { kind: "server", code: "/code", kindOfCode: { Taken: "conflict" } }],
    ["several things by a message", { kind: "server", message: "body", kindOfMessage: { No: "missing" } }],
  ])("is not one of 500 by which the vendor means %s", (_, known) => {
    expect(ask(500, known)).toBe(false);
  });

  it("is known by what HTTP means, whatever a vendor's class of statuses is otherwise", () => {
    const errors = { "4XX": { kind: "invalid" }, "5XX": { kind: "server" } } as const;
    const vendor = { ...pigeonBehaviour, errors };
    expect(isTransient(vendor, { id: "x" }, 429)).toBe(true);
    expect(isTransient(vendor, { id: "x" }, 500)).toBe(true);
    expect(isTransient(vendor, { id: "x" }, 422)).toBe(false);
  });
});
