/** One part of a path template between two slashes. */
export type SegmentPattern = LiteralSegment | ParameterSegment;

interface LiteralSegment {
  readonly literal: string;
  readonly isAnyCase: boolean;
}

/** With one parameter at least. */
interface ParameterSegment {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly isWhole: boolean;
}

/**
 * Takes `contact`, `{id}` or something between, such as `{name}.json`.
 *
 * @param isAnyCase Whether the letters that it writes out match in any case.
 */
export function compileSegment(template: string, isAnyCase: boolean): SegmentPattern {
  const parts = template.split(/\{([^}]+)\}/);
  if (parts.length === 1) return { literal: decode(template) ?? template, isAnyCase };
  const names = parts.filter((_, index) => index % 2 === 1);
  const source = parts.map((part, index) => (index % 2 === 1 ? "(.+)" : escapeForPattern(part))).join("");
  return { pattern: new RegExp(`^${source}$`, isAnyCase ? "si" : "s"), names, isWhole: source === "(.+)" };
}

/** Whether a decoded segment matches. */
export function fitsSegment(segment: SegmentPattern, text: string): boolean {
  return "literal" in segment ? isSameText(segment, text) : segment.pattern.test(text);
}

/** The parameters that a decoded segment gives which matches. */
export function parametersOf({ pattern, names }: ParameterSegment, text: string): Record<string, string> {
  const match = pattern.exec(text) ?? [];
  return Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? ""]));
}

function isSameText({ literal, isAnyCase }: LiteralSegment, text: string): boolean {
  return literal === text || (isAnyCase && literal.toLowerCase() === text.toLowerCase());
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
