import { expect, test } from "vitest";
import { loft } from "../testing/loft.ts";

test.each([
  ["to=ann", { to: ["ann"], times: 1 }],
  ["to=ann&to=bob&times=2", { to: ["ann", "bob"], times: 2 }],
  ["times=3&more=%C3%A4", { times: 3, more: "\u00e4" }],
])("the form %s is read by the types of its schema, with defaults, as %j", async (form, body) => {
  let seen: unknown;
  const sandbox = loft({
    handlers: {
      sendNote: (call) => {
        seen = call.body;
        return { status: 200, body: {} };
      },
    },
  });
  const init = { method: "POST", body: new URLSearchParams(form) };
  expect((await sandbox.fetch("https://loft.example/v1/notes", init)).status).toBe(200);
  expect(seen).toEqual(body);
});
