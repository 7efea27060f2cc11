/** One part of a path template between two slashes. */
export type SegmentPattern =
  | { readonly literal: string }
  | { readonly pattern: RegExp; readonly names: readonly string[]; readonly isWhole: boolean };

/** Takes `contact`, `{id}` or something between, such as `{name}.json`. */
export function compileSegment(template: string): SegmentPattern {
  const parts = template.split(/\{([^}]+)\}/);
  if (parts.length === 1) return { literal: decode(template) ?? template };
  const names = parts.filter((_, index) => index % 2 === 1);
  const source = parts.map((part, index) => (index % 2 === 1 ? "(.+)" : escapeForPattern(part))).join("");
  return { pattern: new RegExp(`^${source}$`, "s"), names, isWhole: source === "(.+)" };
}

/** The parameters that a decoded segment gives, none for a literal one; nothing where it does not match. */
export function matchSegment(segment: SegmentPattern, text: string): Record<string, string> | undefined {
  if ("literal" in segment) return segment.literal === text ? {} : undefined;
  const match = segment.pattern.exec(text);
  return match
    ? Object.fromEntries(segment.names.map((name, index) => [name, match[index + 1] ?? ""]))
    : undefined;
}

export function specificity(segment: SegmentPattern): number {
  if ("literal" in segment) return 2;
  return segment.isWhole ? 0 : 1;
}

/** Undoes percent-encoding; nothing where it is malformed. */
export function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function escapeForPattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
