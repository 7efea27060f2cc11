import { listOperations, type Operation } from "@clade/bundle";
import type { AttemptEvent } from "@clade/runtime";
import { createSandbox } from "@clade/sandbox";
import { callOperation } from "../call-operation.ts";
import type { ContractClient, ContractResult } from "../contract-client.ts";
import type { Contract } from "../describe-contract.ts";
import { matchOperation } from "../match-operation.ts";
import { startServer } from "../start-server.ts";
import { vendorBundle } from "../vendor-bundle.ts";
import { startFaultProxy } from "./fault-proxy.ts";
import type { Fault } from "./faults.ts";
import { hurriedClock } from "./hurried-clock.ts";

/** What came of a call that met a fault. */
export interface Ordeal {
  readonly result: ContractResult;
  /** How many requests were sent for the operation itself, those of a login not counted. */
  readonly requests: number;
  /** How many requests another server got. */
  readonly strays: number;
  /** What the hooks were told, from the first request to the last answer. */
  readonly events: readonly AttemptEvent[];
}

/** A vendor's client, its sandbox, and all that can go wrong between the two. */
export interface FaultSite {
  /** Calls an operation by its example while a fault comes so many times. */
  readonly suffer: (fault: Fault, operationId: string, times: number) => Promise<Ordeal>;
  /** What no output may hold. */
  readonly secrets: readonly string[];
  readonly close: () => Promise<void>;
}

const attemptTimeout = 60_000;

/** More than any answer of a sandbox to one call, and soon poured out. */
const maxResponseSize = 1_048_576;

const namesSecret = /key|password|token|secret/i;

export async function openFaultSite({ vendor, createClient }: Contract): Promise<FaultSite> {
  const operations = listOperations(vendorBundle(vendor));
  const sandbox = await createSandbox({ vendors: [vendor], quotas: false });
  let clock = hurriedClock(attemptTimeout);
  let strays = 0;
  const elsewhere = await startServer((_incoming, outgoing) => {
    strays += 1;
    outgoing.end();
  });
  const pass = (request: Request): Promise<Response> => sandbox.fetch(request);
  const proxy = await startFaultProxy(pass, elsewhere.origin, () => {
    clock.expire();
  });

  const suffer: FaultSite["suffer"] = async (fault, operationId, times) => {
    const operation = operationById(operations, operationId);
    const isMeant = (method: string, url: string): boolean =>
      matchOperation(operations, method, url, `${proxy.origin}/${vendor}`)?.id === operationId;
    const events: AttemptEvent[] = [];
    const note = (event: AttemptEvent): void => void events.push(event);
    let lost = 0;
    sandbox.reset();
    clock = hurriedClock(attemptTimeout);
    strays = 0;
    proxy.arm({ isMeant, answer: fault.answer, times: fault.reroute ? 0 : times });
    const client = createClient({
      baseUrl: sandbox.baseUrlsAt(proxy.origin)[vendor] ?? "",
      fetch: (request) => {
        if (!fault.reroute || !isMeant(request.method, request.url) || lost === times) return fetch(request);
        lost += 1;
        return fetch(rerouted(request, fault.reroute));
      },
      retryDelay: 100,
      requestsPerSecond: Infinity,
      timeout: 10 * attemptTimeout,
      attemptTimeout,
      maxResponseSize,
      hooks: { onRequest: note, onResponse: note, onError: note },
      clock,
    });
    const result = await callOperation(client as ContractClient, operation);
    return { result, requests: lost + proxy.seen(), strays, events };
  };

  return {
    suffer,
    secrets: Object.entries(sandbox.credentials[vendor] ?? {})
      .filter(([name]) => namesSecret.test(name))
      .map(([, value]) => value),
    close: async () => {
      await proxy.close();
      await elsewhere.close();
      sandbox.close();
    },
  };
}

function operationById(operations: readonly Operation[], id: string): Operation {
  const operation = operations.find((candidate) => candidate.id === id);
  if (!operation) throw new Error(`The spec has no operation "${id}".`);
  return operation;
}

function rerouted(request: Request, reroute: (url: URL) => void): Request {
  const url = new URL(request.url);
  reroute(url);
  return new Request(url, request);
}
