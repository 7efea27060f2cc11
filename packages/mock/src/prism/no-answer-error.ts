/** Prism has no answer to a request that has nothing wrong with it, or whose answer is chosen: a fault of the spec's, or inside. */
export class NoAnswerError extends Error {
  override readonly name = "NoAnswerError";

  /** @param subject What should have been answered, such as `GET /task/{id}`. */
  constructor(subject: string, cause: unknown) {
    super(
      `Prism has no answer for ${subject}: ${reasonOf(cause)} Mend the examples of its responses in the spec.`,
      {
        cause,
      },
    );
  }
}

/** Prism's errors have a title and a detail, and name their kind by a URL of which a caller has nothing. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return `${String(cause)}.`;
  const detail = "detail" in cause && typeof cause.detail === "string" ? cause.detail : "";
  const texts = [cause.message, detail].filter((text) => text !== "");
  return texts.map((text) => `${withoutKinds(text).replace(/\.$/, "")}.`).join(" ");
}

function withoutKinds(text: string): string {
  return text.replaceAll(/https:\/\/stoplight\.io\/prism\/errors#\w+: /g, "");
}
