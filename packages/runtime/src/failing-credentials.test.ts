import { describe, expect, it } from "vitest";
import { createClient } from "./create-client.ts";
import { observeFetch, textAnswer } from "./testing/observed-fetch.ts";
import { pigeonBehaviour } from "./testing/pigeon-behaviour.ts";
import type { PigeonPaths } from "./testing/pigeon-paths.ts";

describe("credentials that cannot be had", () => {
  it("reject the call with their own error, since nothing was sent", async () => {
    const { fetch, requests } = observeFetch(textAnswer("sent"));
    const client = createClient<PigeonPaths>(
      pigeonBehaviour,
      { fetch },
      {
        ownOptions: [],
        authenticate: () => ({
          secrets: [],
          credentialsFor: () => Promise.reject(new RangeError("no session")),
        }),
      },
    );
    await expect(client.GET("/letters")).rejects.toThrow(RangeError);
    expect(requests).toHaveLength(0);
  });

  it("count towards the time of the call", async () => {
    const client = createClient<PigeonPaths>(
      pigeonBehaviour,
      { timeout: 10 },
      {
        ownOptions: [],
        authenticate: () => ({ secrets: [], credentialsFor: () => new Promise(() => undefined) }),
      },
    );
    const { error } = await client.GET("/letters/{id}", { params: { path: { id: 7 } } });
    expect(error).toMatchObject({
      kind: "timeout",
      attempts: 0,
      url: "https://pigeon.example/api/v1/letters/{id}",
    });
  });
});
