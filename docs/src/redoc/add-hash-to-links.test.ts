import { describe, expect, it } from "vitest";
import { addHashToLinks } from "./add-hash-to-links.ts";

describe("addHashToLinks", () => {
  it("gives the links that Redoc rendered beforehand the addresses of its script, and touches nothing else", () => {
    const page = (link: string): string =>
      `<a href="/index.html"></a><div id="redoc"><a href="${link}"></a><a href="https://x/"></a></div><script type="module">'href="/a"'</script>`;
    expect(addHashToLinks(page("/contacts"))).toBe(page("#/contacts"));
  });

  it("refuses a page in which it does not find that part", () => {
    expect(() => addHashToLinks("<p></p>")).toThrow("rendered beforehand");
  });
});
