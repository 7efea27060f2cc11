import type { Plugin } from "@redocly/openapi-core";
import { componentFileName } from "./rules/component-file-name.ts";
import { effectSaysMore } from "./rules/effect-says-more.ts";
import { errorKind } from "./rules/error-kind.ts";
import { evidenceExplained } from "./rules/evidence-explained.ts";
import { evidenceOnOperation } from "./rules/evidence-on-operation.ts";
import { failureKnown } from "./rules/failure-known.ts";
import { knownExtensions } from "./rules/known-extensions.ts";
import { noOpenapi30 } from "./rules/no-openapi-30.ts";
import { oneDeclaredTag } from "./rules/one-declared-tag.ts";
import { operationId } from "./rules/operation-id.ts";
import { operationKeyOrder } from "./rules/operation-key-order.ts";
import { originPresent } from "./rules/origin-present.ts";
import { pathFileName } from "./rules/path-file-name.ts";
import { secretScheme } from "./rules/secret-scheme.ts";
import { securityExplicit } from "./rules/security-explicit.ts";
import { sourcesExist } from "./rules/sources-exist.ts";

/** The rules by their ids; in `redocly.yaml` each has `clade/` before it. */
export const rules = {
  "component-file-name": componentFileName,
  "effect-says-more": effectSaysMore,
  "error-kind": errorKind,
  "evidence-explained": evidenceExplained,
  "evidence-on-operation": evidenceOnOperation,
  "failure-known": failureKnown,
  "known-extensions": knownExtensions,
  "no-openapi-30": noOpenapi30,
  "one-declared-tag": oneDeclaredTag,
  "operation-id": operationId,
  "operation-key-order": operationKeyOrder,
  "origin-present": originPresent,
  "path-file-name": pathFileName,
  "secret-scheme": secretScheme,
  "security-explicit": securityExplicit,
  "sources-exist": sourcesExist,
};

/** Lint rules over the split sources of a spec, for Redocly. */
export default function cladePlugin(): Plugin {
  return { id: "clade", rules: { oas3: rules } };
}
