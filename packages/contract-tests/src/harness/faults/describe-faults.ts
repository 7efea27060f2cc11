import { inspect } from "node:util";
import { ApiError } from "@clade/runtime";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Contract } from "../describe-contract.ts";
import { openFaultSite, type FaultSite, type Ordeal } from "./fault-site.ts";
import { faults } from "./faults.ts";
import { outcomeOf, situations, type Exceptions } from "./outcomes.ts";

/** What is tried with one vendor's client. */
export interface FaultSuite {
  /** The operationId of one that may be done twice. */
  readonly reads: string;
  /** The operationId of one that must not. */
  readonly creates: string;
  /** Where the vendor differs from all others. */
  readonly exceptions: Exceptions;
}

const consoleMethods = ["debug", "error", "info", "log", "warn"] as const;

/**
 * Declares the fault matrix of one vendor: its client against its sandbox, behind a proxy that does everything wrong that a network
 * and a server can. Each cell says how the call ends and how many requests were sent, and sees to it that no secret comes to light.
 */
export function describeFaults(contract: Contract, { reads, creates, exceptions }: FaultSuite): void {
  const unhandled: unknown[] = [];
  const noteUnhandled = (reason: unknown): void => void unhandled.push(reason);
  let site: FaultSite;

  beforeAll(async () => {
    process.on("unhandledRejection", noteUnhandled);
    site = await openFaultSite(contract);
  });

  afterAll(async () => {
    await site.close();
    process.off("unhandledRejection", noteUnhandled);
  });

  describe.each(faults.map((fault) => [fault.name, fault] as const))("%s", (name, fault) => {
    test.each(situations.map((situation) => [situation, outcomeOf(name, situation, exceptions)] as const))(
      `${contract.vendor}: %s ends as %s`,
      async (situation, outcome) => {
        const printed = consoleMethods.map((method) => vi.spyOn(console, method));
        const times = situation === "read, once" ? 1 : Infinity;

        const ordeal = await site.suffer(fault, situation.startsWith("read") ? reads : creates, times);

        expect(`${kindOf(ordeal)}, ${ordeal.requests}`).toBe(outcome);
        expect(ordeal.strays).toBe(0);
        expect(printed.flatMap(({ mock }) => mock.calls)).toEqual([]);
        const output = outputOf(ordeal);
        expect(site.secrets.filter((secret) => output.includes(secret))).toEqual([]);
        vi.restoreAllMocks();
      },
    );
  });

  test(`${contract.vendor}: no rejection was left unhandled`, async () => {
    await new Promise(setImmediate);

    expect(unhandled).toEqual([]);
  });
}

function kindOf({ result: { error } }: Ordeal): string {
  return error?.kind ?? "data";
}

/** All that a program could print of a call. */
function outputOf({ result: { error, response }, events }: Ordeal): string {
  const headers = response ? [...response.headers] : [];
  const seen = [error?.message, error?.stack, error instanceof ApiError && error.toJSON(), headers, events];
  return `${inspect(error, { depth: 20 })}\n${JSON.stringify(seen)}`;
}
