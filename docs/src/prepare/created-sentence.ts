import type { Created } from "@clade/spec-rules";

/** Where the answer tells the ids of what was created: ``The answer tells `client_id` in `/meta/location`.`` */
export function createdSentence(created: Created): string {
  const ids = Object.entries(created).map(([name, { at, path, optional = false }]) => {
    const place = path === undefined ? `\`${at}\`` : `\`${at}\`, as part of \`${path}\``;
    return `\`${name}\` in ${place}${optional ? ", where the answer has it" : ""}`;
  });
  return `The answer tells ${ids.join(", and ")}.`;
}
