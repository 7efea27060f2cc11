/** A `package.json` with further dependencies on packages of this repository, each in its place by the alphabet. */
export function addDependencies(manifestText: string, names: readonly string[]): string {
  const manifest = JSON.parse(manifestText) as { dependencies?: Record<string, string> };
  const dependencies = names.reduce(insert, Object.entries(manifest.dependencies ?? {}));
  return `${JSON.stringify({ ...manifest, dependencies: Object.fromEntries(dependencies) }, undefined, 2)}\n`;
}

function insert(entries: [string, string][], name: string): [string, string][] {
  const others = entries.filter(([existing]) => existing !== name);
  const next = others.findIndex(([existing]) => existing > name);
  return others.toSpliced(next === -1 ? others.length : next, 0, [name, "*"]);
}
