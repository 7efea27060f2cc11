import type { Operation, Parameter } from "./types.ts";

/** A parameter by place and name, as `x-failure` writes it: `query.url`. */
export function parameterKey(parameter: Pick<Parameter, "in" | "name">): string {
  return `${parameter.in}.${parameter.name}`;
}

/** The operation's parameter of that place and name. */
export function findParameter(operation: Operation, key: string): Parameter | undefined {
  return operation.parameters.find((parameter) => parameterKey(parameter) === key);
}
