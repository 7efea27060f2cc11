import { listOperations, type Bundle, type SecurityScheme } from "@clade/bundle";
import { describe, expect, test } from "vitest";
import { sessionBehaviour } from "./session-behaviour.ts";
import { tinyBundle } from "./testing/tiny-bundle.ts";

const operation = (operationId: string) => ({ operationId, summary: operationId });

const paths: Bundle["paths"] = {
  "/where": { post: operation("findLoft") },
  "/doors": { post: operation("openDoor"), get: operation("listDoors") },
  "/doors/leave": { get: operation("leave") },
};

const least = { open: "openDoor", token: "/token", header: "Door {token}" };

function sessionOf(scheme?: Partial<SecurityScheme>) {
  const securitySchemes = {
    key: { type: "http", scheme: "bearer" },
    ...(scheme && { door: { type: "apiKey", in: "header", name: "Authorization", ...scheme } }),
  } satisfies Record<string, Partial<SecurityScheme>> as Record<string, SecurityScheme>;
  const bundle = tinyBundle({ paths, components: { securitySchemes } });
  return sessionBehaviour(bundle, listOperations(bundle));
}

describe("sessionBehaviour", () => {
  test("A vendor without a session has none.", () => {
    expect(sessionOf()).toBeUndefined();
    expect(sessionOf({})).toBeUndefined();
  });

  test("Operations stand by method and path, and what only readers need is left out.", () => {
    const session = {
      ...least,
      find: "findLoft",
      location: "/loft",
      close: "leave",
      idleMinutes: 10,
      atOnce: 2,
      endedBy: "DoorShut",
    };

    expect(sessionOf({ "x-session": session })).toEqual({
      find: { operation: "POST /where", location: "/loft" },
      open: { operation: "POST /doors", token: "/token" },
      close: "GET /doors/leave",
      header: { name: "authorization", value: "Door {token}" },
      idleMinutes: 10,
      endedBy: "DoorShut",
    });
  });

  test("The least that a session has is how it is opened and sent.", () => {
    expect(sessionOf({ "x-session": least })).toEqual({
      open: { operation: "POST /doors", token: "/token" },
      header: { name: "authorization", value: "Door {token}" },
    });
  });

  test("The token goes into the header of its scheme, which is Authorization for HTTP's own schemes.", () => {
    const nameOf = (scheme: Partial<SecurityScheme>) =>
      sessionOf({ ...scheme, "x-session": least })?.header.name;

    expect(nameOf({ name: "X-Door" })).toBe("x-door");
    expect(nameOf({ type: "http", scheme: "Door" })).toBe("authorization");
  });

  test("An operation that does not exist is an error that names it.", () => {
    expect(() => sessionOf({ "x-session": { ...least, close: "goAway" } })).toThrow("goAway");
  });
});
