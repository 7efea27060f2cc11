import type { Effect } from "@clade/spec-rules";

/** What a call does where its method would mislead: `A GET that creates: it must not be retried when its outcome is unknown.` */
export function effectSentence(method: string, { does, repeatable }: Effect): string {
  const article = method === "options" ? "An" : "A";
  const repeat = repeatable ? "it may be retried" : "it must not be retried when its outcome is unknown";
  return `${article} ${method.toUpperCase()} that ${effectVerbs[does]}: ${repeat}.`;
}

/** The label beside the operation's title, short enough for Redoc's menu. */
export function effectLabel({ does }: Effect): string {
  return effectVerbs[does];
}

const effectVerbs: Readonly<Record<Effect["does"], string>> = {
  reads: "only reads",
  creates: "creates",
  updates: "updates",
  deletes: "deletes",
  acts: "acts",
};
