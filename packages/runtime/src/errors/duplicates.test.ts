import { beforeEach, describe, expect, it, vi } from "vitest";
import { HttpError } from "./http-error.ts";
import { isApiError } from "./is-api-error.ts";
import { NetworkError } from "./network-error.ts";
import { UsageError } from "./usage-error.ts";

const context = {
  vendor: "pigeon",
  title: "Pigeon",
  operationId: "x",
  method: "GET",
  path: "/x",
  url: "https://pigeon.example/x",
  attempts: 1,
};

beforeEach(() => {
  vi.resetModules();
});

describe("an error made by another copy of this package", () => {
  it("is known, although it is no instance of our class", async () => {
    const copy = await import("./network-error.ts");
    const error: unknown = new copy.NetworkError(context, {
      reason: "x",
      code: undefined,
      cause: new Error("x"),
    });
    expect(error).not.toBeInstanceOf(NetworkError);
    expect(NetworkError.isInstance(error)).toBe(true);
    expect(HttpError.isInstance(error)).toBe(false);
    expect(isApiError(error)).toBe(true);
  });

  it("is known when it is about wrong usage", async () => {
    const copy = await import("./usage-error.ts");
    const error: unknown = new copy.UsageError("x");
    expect(error).not.toBeInstanceOf(UsageError);
    expect(UsageError.isInstance(error)).toBe(true);
    expect(isApiError(error)).toBe(false);
  });
});
