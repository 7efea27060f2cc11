import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { ApiError, type ErrorContext } from "./api-error.ts";
import { DecodeError } from "./decode-error.ts";
import { HttpError, type HttpAnswer } from "./http-error.ts";
import { isApiError } from "./is-api-error.ts";
import { NetworkError } from "./network-error.ts";
import { TimeoutError } from "./timeout-error.ts";
import { UsageError } from "./usage-error.ts";

const context: ErrorContext = {
  vendor: "pigeon",
  title: "Pigeon",
  operationId: "getLetter",
  method: "GET",
  path: "/letters/{id}",
  url: "https://pigeon.example/letters/7",
  attempts: 1,
};

const answer: HttpAnswer = {
  kind: "missing",
  status: 404,
  data: { error: "Gone" },
  vendorMessage: "Gone",
  code: undefined,
  reference: undefined,
  retryAfter: undefined,
  advice: undefined,
};

const cause = new Error("connect ECONNREFUSED");
const http = new HttpError(context, answer);
const network = new NetworkError(context, { reason: "refused", code: "ECONNREFUSED", cause });
const timeout = new TimeoutError(context, { limit: "timeout", budget: 30_000 });
const decode = new DecodeError(context, {
  status: 200,
  problem: "with a body that is not JSON",
  contentType: "text/html",
  excerpt: "<html>",
});
const usage = new UsageError("Pass a token.", { option: "token", variable: "PIGEON_TOKEN" });

describe("the errors of a call", () => {
  it.each([
    [http, "HttpError", HttpError],
    [network, "NetworkError", NetworkError],
    [timeout, "TimeoutError", TimeoutError],
    [decode, "DecodeError", DecodeError],
  ])("%s is known by its name and class, and as an error of a call", (error, name, errorClass) => {
    expect(error.name).toBe(name);
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(ApiError);
    expect(errorClass.isInstance(error)).toBe(true);
    expect(ApiError.isInstance(error)).toBe(true);
    expect(isApiError(error)).toBe(true);
    expect(UsageError.isInstance(error)).toBe(false);
    expect(error.stack).toMatch(new RegExp(`^${name}: Pigeon getLetter \\(GET /letters/\\{id\\}\\) `, "u"));
  });

  it("end with no colon where nothing of a body can be shown", () => {
    const body = { status: 200, problem: "with a body", contentType: undefined, excerpt: "" };
    expect(new DecodeError(context, body).message).toMatch(/answered 200 with a body \(no content type\)$/u);
  });

  it("are told from each other", () => {
    expect(HttpError.isInstance(network)).toBe(false);
    expect(NetworkError.isInstance(timeout)).toBe(false);
    expect(TimeoutError.isInstance(decode)).toBe(false);
    expect(DecodeError.isInstance(http)).toBe(false);
  });

  it("are known when another copy of this package made them", () => {
    const foreign = {
      kind: "network",
      [Symbol.for("clade.ApiError")]: true,
      [Symbol.for("clade.NetworkError")]: true,
    };
    expect(isApiError(foreign)).toBe(true);
    expect(NetworkError.isInstance(foreign)).toBe(true);
    expect(HttpError.isInstance(foreign)).toBe(false);
  });

  it.each([undefined, null, "ApiError", 7, {}, new Error("x"), usage])("are not mistaken for %s", (value) => {
    expect(isApiError(value)).toBe(false);
  });

  it("become a plain object for a log, with every field and the message", () => {
    expect(JSON.parse(JSON.stringify(http))).toEqual({
      name: "HttpError",
      message: "Pigeon getLetter (GET /letters/{id}) answered 404 (missing): Gone",
      kind: "missing",
      vendor: "pigeon",
      operationId: "getLetter",
      method: "GET",
      path: "/letters/{id}",
      url: "https://pigeon.example/letters/7",
      attempts: 1,
      status: 404,
      vendorMessage: "Gone",
      data: { error: "Gone" },
    });
    expect(network.toJSON()).toMatchObject({ code: "ECONNREFUSED", cause: "connect ECONNREFUSED" });
    expect(timeout.toJSON()).toMatchObject({ kind: "timeout", budget: 30_000 });
  });

  it("print their fields and nothing of how they are marked", () => {
    const printed = inspect(http);
    expect(printed).toContain("operationId: 'getLetter'");
    expect(printed).not.toContain("Symbol");
    expect(printed).not.toContain("name:");
  });

  it("end the vendor's sentence before the advice begins", () => {
    const advised = (vendorMessage: string) =>
      new HttpError(context, { ...answer, vendorMessage, advice: "Wait." }).message;
    expect(advised("Gone")).toMatch(/: Gone\. Wait\.$/u);
    expect(advised("Gone.")).toMatch(/: Gone\. Wait\.$/u);
    expect(advised("Gone?")).toMatch(/: Gone\? Wait\.$/u);
  });
});

describe("a UsageError", () => {
  it("names the option and the environment variable", () => {
    expect(usage).toMatchObject({
      option: "token",
      environmentVariable: "PIGEON_TOKEN",
      message: "Pass a token.",
    });
    expect(usage.stack).toMatch(/^UsageError: Pass a token\./u);
    expect(UsageError.isInstance(usage)).toBe(true);
  });
});
