import type { ErrorBehaviour } from "@clade/runtime";
import { describe, expect, test } from "vitest";
import { commonErrors, ownErrors } from "./common-errors.ts";

const invalid: ErrorBehaviour = { kind: "invalid", message: "/error" };
const missing: ErrorBehaviour = { kind: "missing", message: "/error" };
const server: ErrorBehaviour = { kind: "server" };
const unsupported: ErrorBehaviour = { kind: "unsupported" };
const retried: ErrorBehaviour = { kind: "server", retry: { times: 1 } };

describe("commonErrors", () => {
  test("What two operations say alike about a status is common.", () => {
    expect(commonErrors([{ "400": invalid }, { "400": invalid, "404": missing }])).toEqual({
      "400": invalid,
    });
  });

  test("What a single operation says is not.", () => {
    expect(commonErrors([{ "400": invalid }, { "404": missing }, {}])).toEqual({});
    expect(commonErrors([])).toEqual({});
  });

  test("Where operations differ, what most of them say is common.", () => {
    expect(commonErrors([{ "404": invalid }, { "404": missing }, { "404": missing }])).toEqual({
      "404": missing,
    });
  });

  test("Where as many say one thing as the other, what is said first is common.", () => {
    const errors = [{ "404": invalid }, { "404": missing }, { "404": missing }, { "404": invalid }];

    expect(commonErrors(errors)).toEqual({ "404": invalid });
  });

  test("Advice on trying again is never common, however many give it.", () => {
    expect(commonErrors([{ "500": retried }, { "500": retried }, { "500": retried }])).toEqual({});
    expect(
      commonErrors([{ "500": retried }, { "500": retried }, { "500": server }, { "500": server }]),
    ).toEqual({
      "500": server,
    });
  });

  test("A meaning that the status does not have is never common: a 5xx that is the caller's fault, or a 4xx that is not.", () => {
    expect(
      commonErrors([{ "500": invalid }, { "500": invalid }, { "404": server }, { "404": server }]),
    ).toEqual({});
    expect(commonErrors([{ "501": unsupported }, { "501": unsupported }])).toEqual({ "501": unsupported });
  });

  test("The statuses are sorted, ranges and the default after them.", () => {
    const errors = { default: invalid, "5XX": server, "404": missing, "400": invalid };

    expect(Object.keys(commonErrors([errors, errors]))).toEqual(["400", "404", "5XX", "default"]);
  });
});

describe("ownErrors", () => {
  test("What is common is left out; what differs or is not common stays.", () => {
    const errors = { "400": invalid, "404": invalid, "500": retried };

    expect(ownErrors(errors, { "400": invalid, "404": missing, "500": server })).toEqual({
      "404": invalid,
      "500": retried,
    });
  });

  test("An operation that says nothing of its own keeps nothing.", () => {
    expect(ownErrors({}, { "400": invalid })).toEqual({});
    expect(ownErrors({ "400": invalid }, { "400": invalid })).toEqual({});
  });

  test.each(["4XX", "default"])(
    "An operation that speaks of %s keeps all of its own, since that would come before a common status.",
    (range) => {
      const errors = { "404": missing, [range]: invalid };

      expect(ownErrors(errors, { "404": missing, [range]: invalid })).toEqual(errors);
    },
  );
});
