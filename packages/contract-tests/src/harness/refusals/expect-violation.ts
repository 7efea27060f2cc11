import { expect } from "vitest";

const statesOfForm = ["missing", "malformed", "unparsable", "invalid", "above-maximum"];

/**
 * Asserts that the header `clade-violations` names the one fault of a request, or is absent where the request is right by the spec: that
 * nobody has a key or an id is no fault of its form.
 *
 * @param wrong What is wrong, as `wrongRequests` of `@clade/bundle` writes it: `query.url missing`.
 */
export function expectViolation(wrong: string, violations: string | null): void {
  const [what = "", ...state] = wrong.split(" ");
  if (!statesOfForm.includes(state.join(" "))) {
    expect(violations).toBeNull();
    return;
  }
  // A body may be wrong in some of its properties.
  const place = what.replace(".", "/");
  const isNamed = (sentence: string): boolean =>
    sentence === wrong || /^[ /]/.test(sentence.slice(place.length));
  const sentences = violations?.split("; ").filter((sentence) => sentence.startsWith(place));
  expect(sentences?.filter(isNamed)).not.toEqual([]);
  expect(sentences).toBeDefined();
}
