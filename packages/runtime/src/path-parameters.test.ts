import fc from "fast-check";
import { expect, it } from "vitest";
import { UsageError } from "./errors/usage-error.ts";
import { createPigeonClient } from "./testing/pigeon-client.ts";

/** Any text at all, and what others have used to leave a folder, a path, a query, or a line. */
const values = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc
    .array(
      fc.constantFrom(
        ".",
        "..",
        "/",
        "\\",
        "%2e",
        "%2F",
        "%",
        "?",
        "#",
        ";",
        "\r\n",
        "\t",
        "@",
        ":",
        " ",
        "é",
        "x",
      ),
    )
    .map((parts) => parts.join("")),
);

it("a path parameter, whatever it holds, stays the one segment that it is, or is refused", async () => {
  const urls: URL[] = [];
  const client = createPigeonClient({
    baseUrl: "https://pigeon.example/v1",
    fetch: ({ url }) => {
      urls.push(new URL(url));
      return new Response("{}");
    },
  });
  const staysInPlace = fc.asyncProperty(values, async (value) => {
    urls.length = 0;
    const refusal = await client.GET("/letters/{id}", { params: { path: { id: value } } }).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (refusal !== undefined) {
      expect(UsageError.isInstance(refusal)).toBe(true);
      expect(urls).toEqual([]);
      return;
    }
    const [{ origin, pathname, search, hash } = new URL("about:blank")] = urls;
    const [, folder, letters, segment = "", ...more] = pathname.split("/");
    expect([origin, folder, letters, more, search, hash]).toEqual([
      "https://pigeon.example",
      "v1",
      "letters",
      [],
      "",
      "",
    ]);
    expect(decodeURIComponent(segment)).toBe(value);
  });
  await fc.assert(staysInPlace, { numRuns: 2000 });
});
