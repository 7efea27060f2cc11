import { expect, it } from "vitest";
import { smallBehaviour } from "../testing/small-behaviour.ts";
import { refusalInBulk } from "./refusal-in-bulk.ts";

it("keeps the operation that finds the caller's server out of bulks", () => {
  const { session } = smallBehaviour;
  if (!session) throw new Error("The small behaviour has lost its session.");
  const find = { operation: "GET /data/query", location: "/serverLocation" };
  expect(refusalInBulk(smallBehaviour, "GET /data/query")).toBeUndefined();
  expect(refusalInBulk({ ...smallBehaviour, session: { ...session, find } }, "GET /data/query")).toMatch(
    /session/u,
  );
});

it("keeps an operation out of bulks that lives at a server of its own or answers with a redirect", () => {
  for (const own of [{ server: "../.." }, { redirects: true }] as const) {
    const operations = { "GET /data/query": { id: "runQueryByUrl", ...own } };
    expect(refusalInBulk({ ...smallBehaviour, operations }, "GET /data/query")).toMatch(/JSON/u);
  }
});
