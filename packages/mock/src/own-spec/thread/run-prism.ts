import { parentPort, workerData } from "node:worker_threads";
import { listOperations, type Bundle, type Operation } from "@clade/bundle";
import type { RequestParts } from "@clade/front";
import { loadPrismVendor, type PrismVendor } from "../../prism/prism-vendor.ts";
import type { PrismCall, PrismTask, SentParts, TaskResult, ThreadNews } from "./prism-task.ts";
import { untangle } from "./untangle.ts";

/*
 * The thread in which Prism reads a document that nobody has looked through. It is given one task after the other, so that whoever
 * started it knows which of them it cannot end.
 */
const bundle = workerData as Bundle;
const operations = new Map(listOperations(bundle).map((operation) => [operation.id, operation]));
const prism = await loadPrismVendor(bundle);
/** Of operations that have been asked for, by their ids. */
const readers = new Map<string, Promise<PrismVendor>>();

parentPort?.on("message", ({ id, call }: PrismTask) => {
  void carryOut(id, call);
});
tell({ kind: "ready" });

async function carryOut(id: number, call: PrismCall): Promise<void> {
  try {
    tell({ kind: "done", id, result: await ask(call) });
  } catch (error) {
    tell({ kind: "failed", id, reason: error instanceof Error ? error.message : String(error) });
  }
}

async function ask(call: PrismCall): Promise<TaskResult> {
  if (call.method === "answerWith") return prism.answerWith(call.response, call.choice);
  const parts = receiveParts(call.parts);
  const { diagnose, answer } = await readerOf(parts.operation);
  return call.method === "diagnose" ? diagnose(parts) : answer(parts, call.choice);
}

function readerOf(operation: Operation): Promise<PrismVendor> {
  const reader = readers.get(operation.id) ?? loadReader(operation);
  readers.set(operation.id, reader);
  return reader;
}

async function loadReader(operation: Operation): Promise<PrismVendor> {
  const untangled = untangle(bundle, operation);
  return untangled === bundle ? prism : loadPrismVendor(untangled);
}

function receiveParts({ operationId, query, ...parts }: SentParts): RequestParts {
  const operation = operations.get(operationId);
  if (!operation) throw new Error(`There is no operation ${operationId}.`);
  return { ...parts, operation, query: new URLSearchParams(query) };
}

function tell(news: ThreadNews): void {
  parentPort?.postMessage(news);
}
