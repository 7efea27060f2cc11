import { describe, expect, it } from "vitest";
import { separateScript } from "./separate-script.ts";

const script = "/* Redoc */const hydrate=1;export{RedocStandalone,hydrate,init};";
const page = `<head></head><body><p></p><script type="module"> ${script} hydrate({}, {});</script></body>`;

describe("separateScript", () => {
  it("leaves in the page what starts Redoc, and has it imported", () => {
    expect(separateScript(page, "/assets/redoc.js")).toEqual({
      page: `<head></head><body><p></p><script type="module">
      import { hydrate } from "/assets/redoc.js"; hydrate({}, {});</script></body>`,
      script,
    });
  });

  it.each([
    ["no module", page.replace(' type="module"', "")],
    ["a module that exports something else", page.replace("hydrate,init", "render")],
  ])("refuses a page with %s, because a newer Redoc may be started in another way", (_, changed) => {
    expect(() => separateScript(changed, "/assets/redoc.js")).toThrow("no script of its own");
  });
});
