/** The methods that a client offers, as a spec writes them. */
export type HttpMethod = "get" | "put" | "post" | "delete" | "patch" | "head" | "options";

/** The paths of a spec that know a method. */
export type PathsWithMethod<Paths, Method extends HttpMethod> = {
  [Path in keyof Paths]: Paths[Path] extends { [Name in Method]: unknown } ? Path : never;
}[keyof Paths];

/** One operation of a spec. */
export type OperationAt<
  Paths,
  Path extends keyof Paths,
  Method extends HttpMethod,
> = Method extends keyof Paths[Path] ? Paths[Path][Method] : never;
