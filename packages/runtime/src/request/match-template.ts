/**
 * The values, still percent-encoded, that fill the parameters of a template such as `/contact/{id}` to give the path;
 * undefined where the path is no instance of it.
 */
export function matchTemplate(path: string, template: string): Record<string, string> | undefined {
  // Split by a pattern with a group: texts and names by turns.
  const parts = template.split(/\{([^{}]+)\}/u);
  const names = parts.filter((_, index) => index % 2 === 1);
  const pattern = parts.map((part, index) =>
    index % 2 === 1 ? "([^/]+)" : part.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&"),
  );
  const values = new RegExp(`^${pattern.join("")}$`, "u").exec(path)?.slice(1);
  return values && Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""]));
}
