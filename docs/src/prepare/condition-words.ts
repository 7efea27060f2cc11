import type { Condition } from "@clade/spec-rules";
import { eitherOf } from "./either-of.ts";

/** What is wrong with a request, in Markdown: `` `url` is missing or not valid ``. */
export function conditionWords(when: Condition): string {
  if ("without" in when) return `\`${nameOf(when.parameter)}\` without \`${nameOf(when.without)}\``;
  if ("parameter" in when) return `\`${nameOf(when.parameter)}\` ${either(when.is, parameterStates)}`;
  if ("body" in when) return `the body ${either(when.body, bodyStates)}`;
  if ("credentials" in when) return either(when.credentials, credentialStates);
  if ("route" in when) return either(when.route, routeStates);
  return "any request";
}

const parameterStates = {
  missing: "is missing",
  "above-maximum": "is above its maximum",
  invalid: "is not valid",
  unknown: "names nothing that exists",
};

const bodyStates = {
  missing: "is missing",
  unparsable: "cannot be parsed",
  invalid: "does not fit its schema",
};

const credentialStates = {
  missing: "no credentials",
  malformed: "credentials in a wrong form",
  unknown: "credentials that the vendor does not know",
  insufficient: "credentials that may not do this",
};

const routeStates = {
  unknown: "a path that does not exist",
  unsupported: "a method that the path does not have",
};

function either<State extends string>(
  states: State | readonly State[],
  words: Readonly<Record<State, string>>,
): string {
  return eitherOf((typeof states === "string" ? [states] : states).map((state) => words[state]));
}

function nameOf(reference: string): string {
  return reference.slice(reference.indexOf(".") + 1);
}
