/** The page on what a package exports, by the package's folder. */
export function apiPath(folder: string): string {
  return `api/${folder}`;
}
