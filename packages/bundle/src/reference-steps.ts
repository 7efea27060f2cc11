/** The keys that lead to what a reference within a document means, as they stand in the document. */
export function referenceSteps(reference: string): string[] {
  return reference
    .replace(/^#\//, "")
    .split("/")
    .map((step) => decode(step).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What is not encoded correctly is taken as it stands. */
function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
