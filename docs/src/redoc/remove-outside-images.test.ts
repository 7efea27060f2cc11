import { describe, expect, it } from "vitest";
import { removeOutsideImages } from "./remove-outside-images.ts";

const fetching =
  "src:e?`https://cdn.redoc.ly/redoc/logo-mini-full.svg`:`https://cdn.redoc.ly/redoc/logo-mini.svg`";

describe("removeOutsideImages", () => {
  it("puts a drawing of its own where Redoc fetches its logo from its maker's host", () => {
    const page = removeOutsideImages(fetching);
    expect(page).not.toContain("https:");
    expect(page).toMatch(/^src:e\?`data:image\/svg\+xml;base64,[A-Za-z0-9+/=]+`:`data:[^`]+`$/);
  });

  it("refuses a page that fetches no logo, because a newer Redoc may fetch something else", () => {
    expect(() => removeOutsideImages("<p></p>")).toThrow("no longer fetches");
  });
});
