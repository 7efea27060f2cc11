import {
  exampleRequest,
  exampleValue,
  resolve,
  type Bundle,
  type Operation,
  type Parameter,
  type Schema,
} from "@clade/bundle";
import { names, type RequestFault } from "./request-fault.ts";

type ParameterState = "invalid" | "above-maximum";

/** Numbers just outside their bounds, and parameters that are there twice. */
export function parameterFaults(bundle: Bundle, operation: Operation): RequestFault[] {
  const inQuery = operation.parameters.filter((parameter) => parameter.in === "query");
  return inQuery.flatMap((parameter) => {
    const schema = schemaOf(bundle, parameter);
    return [
      ...numberFaults(bundle, operation, parameter, schema),
      ...twice(bundle, operation, parameter, schema),
    ];
  });
}

function numberFaults(
  bundle: Bundle,
  operation: Operation,
  { name }: Parameter,
  { type, maximum, minimum }: Exclude<Schema, boolean>,
): RequestFault[] {
  const key = `query.${name}`;
  const fault = (value: number, ...states: readonly ParameterState[]): RequestFault => ({
    wrong: `${name}=${value}`,
    request: exampleRequest(bundle, operation, { parameters: { [key]: String(value) } }),
    isMeant: isAbout(key, states),
  });
  return [
    ...(typeof maximum === "number" ? [fault(maximum + 1, "above-maximum", "invalid")] : []),
    ...(typeof minimum === "number" ? [fault(minimum - 1, "invalid")] : []),
    ...(type === "integer" ? [fault(1.5, "invalid")] : []),
  ];
}

/** A list may be written so. */
function twice(
  bundle: Bundle,
  operation: Operation,
  parameter: Parameter,
  { type }: Exclude<Schema, boolean>,
): RequestFault[] {
  if (type === "array" || parameter.examples === undefined) return [];
  const key = `query.${parameter.name}`;
  const pair = new URLSearchParams({ [parameter.name]: exampleValue(parameter) }).toString();
  return [
    {
      wrong: `${parameter.name} twice`,
      request: exampleRequest(bundle, operation, { parameters: { [key]: undefined } }),
      moreQuery: `${pair}&${pair}`,
      isMeant: isAbout(key, ["invalid"]),
    },
  ];
}

function isAbout(key: string, states: readonly ParameterState[]): RequestFault["isMeant"] {
  return (when) => "is" in when && when.parameter === key && states.some((state) => names(when.is, state));
}

function schemaOf(bundle: Bundle, { schema = {} }: Parameter): Exclude<Schema, boolean> {
  return typeof schema === "boolean" ? {} : resolve<Exclude<Schema, boolean>>(bundle, schema);
}
