const parameter = /\{([^{}]+)\}/g;

/** The names of the parameters in a path such as `/contact/{id}`, in order. */
export function parametersOfPath(template: string): string[] {
  return [...template.matchAll(parameter)].map(([, name]) => name ?? "");
}

/** Whether a path is a template with its parameters filled in, none of them empty. */
export function fitsPath(path: string, template: string): boolean {
  const parts = template.split(/\{[^{}]+\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]+")}$`).test(path);
}
