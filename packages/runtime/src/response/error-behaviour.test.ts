import { describe, expect, it } from "vitest";
import type { ErrorBehaviour, OperationBehaviour, VendorBehaviour } from "../behaviour.ts";
import { pigeonBehaviour } from "../testing/pigeon-behaviour.ts";
import { errorBehaviour, kindOfStatus } from "./error-behaviour.ts";

const said = (message: string): ErrorBehaviour => ({ kind: "server", message });

function lookUp(
  own: VendorBehaviour["errors"] | undefined,
  common: VendorBehaviour["errors"],
  status: number,
) {
  const operation: OperationBehaviour = { id: "x", ...(own && { errors: own }) };
  return errorBehaviour({ ...pigeonBehaviour, errors: common }, operation, status)?.message;
}

describe("errorBehaviour", () => {
  it("prefers the operation to the vendor", () => {
    expect(lookUp({ "404": said("own") }, { "404": said("common") }, 404)).toBe("own");
    expect(lookUp({ "400": said("own") }, { "404": said("common") }, 404)).toBe("common");
    expect(lookUp(undefined, { "404": said("common") }, 404)).toBe("common");
  });

  it("prefers a status to its class, and that to the default", () => {
    const common = { "404": said("exact"), "4XX": said("class"), default: said("default") };
    expect(lookUp(undefined, common, 404)).toBe("exact");
    expect(lookUp(undefined, common, 410)).toBe("class");
    expect(lookUp(undefined, common, 500)).toBe("default");
  });

  it("is undefined where the spec is silent", () => {
    expect(lookUp(undefined, {}, 500)).toBeUndefined();
    expect(lookUp({ "4XX": said("class") }, {}, 500)).toBeUndefined();
  });
});

describe("kindOfStatus", () => {
  it.each([
    [400, "invalid"],
    [401, "unauthenticated"],
    [403, "forbidden"],
    [404, "missing"],
    [405, "unsupported"],
    [409, "conflict"],
    [410, "missing"],
    [422, "invalid"],
    [429, "rate-limited"],
    [499, "invalid"],
    [500, "server"],
    [501, "unsupported"],
    [599, "server"],
    [304, "server"],
    [999, "server"],
  ])("takes %i for %s", (status, kind) => {
    expect(kindOfStatus(status)).toBe(kind);
  });
});
