const isParameter = (segment: string): boolean => segment.startsWith("{");

/** The end of the path that a template describes, if it does. */
function endOf(segments: readonly string[], template: string): string | undefined {
  const wanted = template.split("/").slice(1);
  const end = segments.slice(-wanted.length);
  const fits = wanted.every((segment, index) => isParameter(segment) || segment === end[index]);
  return fits && end.length === wanted.length ? `/${end.join("/")}` : undefined;
}

/**
 * The part of a path that lies below the base URL; undefined where none of the templates describes it. The base differs by
 * data centre and is known to the session only, so it is found by what comes after it.
 */
export function relativePath(pathname: string, templates: readonly string[]): string | undefined {
  const segments = pathname.split("/");
  for (const template of templates) {
    const end = endOf(segments, template);
    if (end !== undefined) return end;
  }
  return undefined;
}
