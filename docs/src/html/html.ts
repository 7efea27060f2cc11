/** Text that is HTML already, so that it is not escaped again. */
export class SafeHtml {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Value = SafeHtml | string | number | false | undefined | readonly Value[];

/**
 * A template for HTML: what is put in is escaped unless it is {@link SafeHtml}. Lists are joined; `undefined` and `false`
 * leave nothing. Indentation and empty lines of the template vanish: in Markdown they would end the HTML.
 */
export function html(strings: TemplateStringsArray, ...values: Value[]): SafeHtml {
  const parts = strings.map((string, index) => {
    const escape = string.endsWith('="') ? escapeAttribute : escapeText;
    return [withoutIndentation(string), toText(values[index], escape)];
  });
  return new SafeHtml(parts.flat().reduce(joinLines, ""));
}

/** A line may begin with the end of a tag, which is how Prettier breaks a line where no space may be. */
function withoutIndentation(template: string): string {
  return template.replaceAll(/\s*\n\s*(?=>)/g, "").replaceAll(/\s*\n\s*/g, "\n");
}

function joinLines(before: string, after: string): string {
  return before.endsWith("\n") && after.startsWith("\n") ? before + after.slice(1) : before + after;
}

/** Marks text from a trusted maker of HTML, such as a Markdown renderer over this repository's own files. */
export function raw(text: string): SafeHtml {
  return new SafeHtml(text);
}

/** Only what HTML demands: Redoc 3.0.1 drops a space that stands alone between two entities, so they are kept rare. */
function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;");
}

function toText(value: Value, escape: (text: string) => string): string {
  if (value === undefined || value === false) return "";
  if (value instanceof SafeHtml) return value.text;
  if (typeof value === "string" || typeof value === "number") return escape(String(value));
  return value.map((item) => toText(item, escape)).join("");
}
