import { describe, expect, it } from "vitest";
import type { VendorBehaviour } from "../behaviour.ts";
import { UsageError } from "../errors/usage-error.ts";
import { pigeonBehaviour } from "../testing/pigeon-behaviour.ts";
import { findOperation } from "./find-operation.ts";

function refusal(method: string, path: unknown, behaviour: VendorBehaviour = pigeonBehaviour): string {
  try {
    findOperation(behaviour, method, path);
  } catch (error) {
    if (UsageError.isInstance(error)) return error.message;
  }
  throw new Error("expected a UsageError");
}

describe("findOperation", () => {
  it("finds an operation by its method and the path as the spec writes it", () => {
    expect(findOperation(pigeonBehaviour, "DELETE", "/letters/{id}").id).toBe("deleteLetter");
    expect(findOperation(pigeonBehaviour, "GET", "/letters/{id}").id).toBe("getLetter");
  });

  it("suggests the template of a path that has its values in it", () => {
    expect(refusal("GET", "/letters/7/seal")).toContain('Write "GET /letters/{id}/seal"');
    expect(refusal("DELETE", "/letters/7")).toContain('Write "DELETE /letters/{id}"');
  });

  it("suggests a template that is all parameter only when nothing else is near", () => {
    expect(refusal("GET", "/sned")).toContain('Did you mean "GET /send"?');
    expect(refusal("GET", "/Ts8p6Y")).toContain('Write "GET /{code}"');
  });

  it("names the methods of a path that has others", () => {
    expect(refusal("POST", "/letters/{id}")).toContain("That path knows GET, HEAD, DELETE.");
    expect(refusal("DELETE", "/letters")).toContain("That path knows GET, POST.");
  });

  it("suggests a path without the slash that was one too many", () => {
    expect(refusal("GET", "/letters/")).toContain('Did you mean "GET /letters"?');
    expect(refusal("GET", "letters")).toContain('Did you mean "GET /letters"?');
  });

  it("takes the signs of a path for themselves", () => {
    const operations = { "GET /a.b/{id}": { id: "x" } };
    expect(refusal("GET", "/a.b/1", { ...pigeonBehaviour, operations })).toContain('Write "GET /a.b/{id}"');
    expect(refusal("GET", "/aXb/1", { ...pigeonBehaviour, operations })).not.toContain("Write");
  });

  it("does not take what every object has for an operation", () => {
    const operations = Object.create({ "GET /inherited": { id: "x" } }) as VendorBehaviour["operations"];
    expect(refusal("GET", "/inherited", { ...pigeonBehaviour, operations })).toContain("has no operation");
  });

  it("finds and suggests by the path alone in a table without methods", () => {
    const table = { title: "Pigeon", operations: { "/letters": 1, "/flights/{id}/stops": 2 } };
    const find = (path: string) => () => findOperation(table, undefined, path, "paged list");
    expect(find("/letters")()).toBe(1);
    expect(find("/leters")).toThrow('Pigeon has no paged list "/leters". Did you mean "/letters"?');
    expect(find("/flights/7/stops")).toThrow('Write "/flights/{id}/stops" and put the values');
  });

  it.each([undefined, null, 7, {}])("refuses %j for a path", (path) => {
    expect(refusal("GET", path)).toContain("The path of a call must be a string");
  });
});
