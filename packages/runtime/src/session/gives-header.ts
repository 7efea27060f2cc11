import type { UntypedInit } from "../request/check-init.ts";

const namesOf = (headers: object | null | undefined): string[] =>
  headers instanceof Headers ? [...headers.keys()] : Object.keys(headers ?? {});

/** Whether a call gives a header of its own, if only to leave it out. */
export function givesHeader({ headers, params }: UntypedInit, name: string): boolean {
  return [...namesOf(headers), ...namesOf(params?.header)].some((given) => given.toLowerCase() === name);
}
