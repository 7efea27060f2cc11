import { describe, expect, it } from "vitest";
import { secretForms } from "./secret-forms.ts";

describe("secretForms", () => {
  it("knows a secret as URLs, forms, JSON, HTML and Basic authorization write it", () => {
    const forms = secretForms(['a/ö &"b']);
    expect(forms).toEqual(
      expect.arrayContaining([
        'a/ö &"b',
        "a%2F%C3%B6%20%26%22b",
        "a%252F%25C3%25B6%2520%2526%2522b",
        "a%2F%C3%B6+%26%22b",
        "a/%C3%B6%20&%22b",
        'a/ö &\\"b',
        'a\\/\\u00f6 &\\"b',
        "a/ö &amp;&quot;b",
        "YS/DtiAmImI",
        "YS_DtiAmImI",
      ]),
    );
  });

  it("puts the longest first, so that no part of one is left standing", () => {
    const lengths = secretForms(["token-1234", "1234"]).map((form) => form.length);
    expect(lengths).toEqual([...lengths].sort((one, other) => other - one));
  });

  it("gives each form once", () => {
    const forms = secretForms(["plain", "plain"]);
    expect(new Set(forms).size).toBe(forms.length);
    expect(forms).toEqual(["cGxhaW4", "plain"]);
  });

  it("leaves out what is too short to search for", () => {
    expect(secretForms(["", "a", "abc"])).toEqual(["YWJj"]);
  });

  it("takes a secret that has no UTF-8 form as it is", () => {
    expect(secretForms(["half \ud800"])).toContain("half \ud800");
  });
});
