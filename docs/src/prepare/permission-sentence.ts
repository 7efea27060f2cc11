import type { Operation } from "@clade/bundle";

/**
 * Which permissions an operation takes: OpenAPI 3.1 lists them as the roles of a security requirement. Nothing where none
 * is named.
 */
export function permissionSentence({ security }: Pick<Operation, "security">): string | undefined {
  const alternatives = security.map((alternative) => [...new Set(Object.values(alternative).flat())]);
  const distinct = new Set(alternatives.map((roles) => roles.map((role) => `\`${role}\``).join(" and ")));
  const named = [...distinct].filter((roles) => roles !== "");
  return named.length === 0 ? undefined : `The caller's role must have ${named.join(", or ")}.`;
}
