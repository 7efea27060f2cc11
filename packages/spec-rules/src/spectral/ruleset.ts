import type { RulesetDefinition } from "@stoplight/spectral-core";
import { oas3_1 } from "@stoplight/spectral-formats";
import { oas } from "@stoplight/spectral-rulesets";
// Spectral's command line bundles this file and leaves what it imports by name to the spec's folder, where another major
// version of Ajv lies. By this package's own name, Node loads the functions from here, with their own dependencies.
import * as functions from "@clade/spec-rules/spectral-functions";

/** A rule that reads the whole bundle as it is written and words its own messages. */
function onDocument(description: string, check: unknown, functionOptions?: object): object {
  return {
    description,
    message: "{{error}}",
    severity: "error",
    given: "$",
    resolved: false,
    then: { function: check, ...(functionOptions && { functionOptions }) },
  };
}

const ownRules = {
  "created-exists": onDocument("An x-created finds the ids it speaks of.", functions.createdExists),
  "error-pointer": onDocument("What x-error points to is in every example.", functions.errorPointer),
  "event-recognised": onDocument(
    "By its body a receiver knows each event and its sender.",
    functions.eventRecognised,
  ),
  "example-valid": onDocument("Every example fits its schema.", functions.exampleValid),
  "failure-answer-exists": onDocument(
    "Every x-failure names a possible request and a described answer.",
    functions.failureAnswerExists,
  ),
  "failure-complete": onDocument(
    "Every refusal has an x-failure that leads to it.",
    functions.failureComplete,
  ),
  "inclusive-bounds": onDocument("Numbers have inclusive bounds.", functions.forbiddenSchemaKeyword, {
    keywords: ["exclusiveMinimum", "exclusiveMaximum"],
    instead: "Prism's generator ignores exclusive bounds. Write an inclusive one.",
  }),
  "named-example": onDocument(
    "Every content and required parameter has a named example.",
    functions.namedExample,
  ),
  "no-content-encoding-header": onDocument(
    "No response declares Content-Encoding.",
    functions.noContentEncodingHeader,
  ),
  "no-discriminator": onDocument("No schema has a discriminator.", functions.forbiddenSchemaKeyword, {
    keywords: ["discriminator"],
    instead: "openapi-typescript mistypes it. Write a const in each variant.",
  }),
  "no-pattern-properties-in-response": onDocument(
    "No schema of a response has patternProperties.",
    functions.forbiddenSchemaKeyword,
    {
      keywords: ["patternProperties"],
      inResponses: true,
      instead: "Prism's generator never returns from it in a response. Write additionalProperties.",
    },
  ),
  "no-unused-component": onDocument("Every component is used.", functions.noUnusedComponent),
  "operation-has-responses": onDocument("Every operation has responses.", functions.operationHasResponses),
  "pagination-exists": onDocument("An x-pagination finds what it speaks of.", functions.paginationExists),
  "quota-status": onDocument("The status of an exhausted quota is described.", functions.quotaStatus),
  "session-exists": onDocument("An x-session finds what it speaks of.", functions.sessionExists),
};

/** Of Spectral's own rules those that find what Redocly, on the sources, does not. */
const builtInRules = {
  // An invalid regular expression, among others.
  "oas3-schema": "error",
  "oas3-examples-value-or-externalValue": "error",
  "oas3_1-servers-in-webhook": "error",
  "oas3_1-callbacks-in-webhook": "error",
  // Redocly looks for scripts in descriptions only, not in titles, and not for eval.
  "no-script-tags-in-markdown": "error",
  "no-eval-in-markdown": "error",
};

/** Lint rules over the bundle of a spec, for Spectral. */
const ruleset = {
  extends: [[oas, "off"]],
  formats: [oas3_1],
  rules: { ...builtInRules, ...ownRules },
} as unknown as RulesetDefinition;

export default ruleset;
