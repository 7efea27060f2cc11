/** `foo-bar` as in the names of types and functions: `FooBar`. */
export function pascalCase(vendor: string): string {
  return vendor
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** `foo-bar` as in the names of environment variables: `FOO_BAR`. */
export function upperSnakeCase(vendor: string): string {
  return vendor.toUpperCase().replaceAll("-", "_");
}

/** The client's package. */
export function clientPackage(vendor: string): string {
  return `@clade/${vendor}`;
}

/** The spec's package. */
export function specPackage(vendor: string): string {
  return `@clade/${vendor}-spec`;
}
