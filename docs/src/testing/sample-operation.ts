import { listOperations, type Operation } from "@clade/bundle";
import { sampleBundle } from "./sample-bundle.ts";

/** An operation of the sample vendor. */
export function sampleOperation(id: "createLabel" | "createParcel"): Operation {
  const operation = listOperations(sampleBundle).find((candidate) => candidate.id === id);
  if (!operation) throw new Error(`The sample has no operation ${id}.`);
  return operation;
}
