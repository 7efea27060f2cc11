import { listOperations, type Bundle, type Operation, type Parameter } from "@clade/bundle";

type Failure = NonNullable<Bundle["x-failure"]>[number];
type Condition = Failure["when"];

/**
 * A document without `x-failure`, with those that Prism goes by: wrong credentials get 401, whatever else is wrong gets 422 or else
 * 400, as far as the operation documents them or a default.
 */
export function withPrismFailures(bundle: Bundle): Bundle {
  const operations = listOperations(bundle);
  if (bundle["x-failure"] ?? operations.some(({ object }) => object["x-failure"])) return bundle;
  const paths = { ...bundle.paths };
  for (const operation of operations) {
    const { path, method, object } = operation;
    paths[path] = { ...paths[path], [method]: { ...object, "x-failure": failuresOf(operation) } };
  }
  return { ...bundle, paths };
}

function failuresOf({ parameters, responses }: Operation): Failure[] {
  const documented = (...statuses: readonly [string, ...string[]]): readonly string[] => {
    const status =
      statuses.find((candidate) => responses[candidate]) ?? (responses["default"] && statuses[0]);
    return status === undefined ? [] : [status];
  };
  const ofCaller: Condition = { credentials: ["missing", "malformed"] };
  const ofRequest: Condition[] = [
    ...parameters.map(parameterCondition),
    { body: ["missing", "unparsable", "invalid"] },
  ];
  return [
    ...documented("401").map((gets) => ({ when: ofCaller, gets })),
    ...documented("422", "400").flatMap((gets) => ofRequest.map((when) => ({ when, gets }))),
  ];
}

function parameterCondition({ in: place, name, required }: Parameter): Condition {
  return { parameter: `${place}.${name}`, is: required ? ["missing", "invalid"] : "invalid" };
}
