import { describe, expect, it } from "vitest";
import { observeFetch } from "../testing/observed-fetch.ts";
import { createPigeonClient } from "../testing/pigeon-client.ts";

/** What a browser gives for a redirect that is not followed: no status, no headers. Node cannot make one itself. */
const hidden = Object.defineProperties(new Response(null), {
  status: { value: 0 },
  ok: { value: false },
  type: { value: "opaqueredirect" },
});

describe("a redirect that a browser hides", () => {
  it("is a success of an operation that documents one", async () => {
    const { fetch } = observeFetch(() => hidden);
    const client = createPigeonClient({ fetch });
    const { error, response } = await client.GET("/{code}", { params: { path: { code: "x" } } });
    expect(error).toBeUndefined();
    expect(response?.status).toBe(0);
  });

  it("is an error of any other", async () => {
    const { fetch } = observeFetch(() => hidden);
    const { error } = await createPigeonClient({ fetch }).GET("/letters");
    expect(error).toMatchObject({ kind: "server", status: 0 });
  });
});
