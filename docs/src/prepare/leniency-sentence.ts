import type { Leniencies } from "@clade/spec-rules";

type Leniency = Leniencies[number];

const sentences: Readonly<Record<Leniency["accepts"], string>> = {
  "any-case-paths": "The letters of a path may be of any case.",
  "any-case-names": "The letters of a parameter's or a property's name may be of any case.",
  "relaxed-json": "JSON may have keys without quotes, texts in single quotes and commas at the end.",
  "form-bodies":
    "JSON may be sent with the media type of a form or without any, and a form in place of a JSON object.",
  "double-slashes": "Several slashes in a row count as one in a path.",
  "trailing-slash": "A slash at the end of a path is passed over.",
};

/** What the vendor accepts beyond what the spec writes: `Several slashes in a row count as one in a path.` */
export function leniencySentence({ accepts }: Leniency): string {
  return sentences[accepts];
}
