import { parentPort, workerData } from "node:worker_threads";
import { listOperations, type Bundle } from "@clade/bundle";
import type { RequestParts } from "@clade/front";
import { loadPrismVendor, type PrismVendor } from "../../prism/prism-vendor.ts";
import type { PrismCall, PrismTask, SentParts, ThreadNews } from "./prism-task.ts";

/*
 * The thread in which Prism reads a document that nobody has looked through. It takes one task after the other, so that
 * whoever started it knows which of them it cannot end.
 */
const bundle = workerData as Bundle;
const operations = new Map(listOperations(bundle).map((operation) => [operation.id, operation]));
const prism = await loadPrismVendor(bundle);
let last = Promise.resolve();

parentPort?.on("message", ({ id, call }: PrismTask) => {
  last = last.then(() => carryOut(id, call));
});
tell({ kind: "ready" });

async function carryOut(id: number, call: PrismCall): Promise<void> {
  tell({ kind: "begun", id });
  try {
    tell({ kind: "done", id, result: await ask(prism, call) });
  } catch (error) {
    tell({ kind: "failed", id, reason: error instanceof Error ? error.message : String(error) });
  }
}

function ask(
  { diagnose, answer, answerWith }: PrismVendor,
  call: PrismCall,
): ReturnType<PrismVendor[PrismCall["method"]]> {
  switch (call.method) {
    case "diagnose":
      return diagnose(receiveParts(call.parts));
    case "answer":
      return answer(receiveParts(call.parts), call.choice);
    case "answerWith":
      return answerWith(call.response, call.choice);
  }
}

function receiveParts({ operationId, query, ...parts }: SentParts): RequestParts {
  const operation = operations.get(operationId);
  if (!operation) throw new Error(`There is no operation ${operationId}.`);
  return { ...parts, operation, query: new URLSearchParams(query) };
}

function tell(news: ThreadNews): void {
  parentPort?.postMessage(news);
}
