import { listOperations } from "@clade/bundle";
import fc from "fast-check";
import { anyBytes } from "./any-bytes.ts";
import { anyChange } from "./any-change.ts";
import { fuzzedBundles } from "./fuzzed-bundles.ts";
import type { FuzzedServer } from "./fuzzed-server.ts";
import { answerJudge } from "./judge-answers.ts";
import { bytesOf, plainRequest } from "./plain-request.ts";
import { sendBytes } from "./send-bytes.ts";

/** How much is sent, and what. */
export interface FuzzSettings {
  readonly requests: number;
  readonly seed: number;
}

const vendors = fuzzedBundles();
const known = vendors.flatMap(({ name, bundle }) =>
  listOperations(bundle).map((operation) => plainRequest(name, bundle, operation)),
);
const judge = answerJudge(vendors.map(({ bundle }) => bundle));

const anyRequest = fc
  .tuple(fc.constantFrom(...known), fc.array(anyChange, { maxLength: 3 }))
  .map(([request, changes]) => bytesOf(changes.reduce((changed, { apply }) => apply(changed), request)));

const anyPieces = fc.oneof(
  { weight: 2, arbitrary: anyRequest.map((bytes) => [bytes]) },
  { weight: 1, arbitrary: anyBytes(anyRequest) },
);

/** Asks for every operation once, as it is documented. */
export async function askEverything({ origin }: FuzzedServer): Promise<void> {
  for (const request of known) await sendBytes(origin, [bytesOf(request)]);
}

/**
 * Sends requests, right and wrong ones, and bytes that are none, each on a connection of its own.
 *
 * @throws Error with the smallest bytes found that the server does not end well, or by which something in it goes wrong
 */
export async function fuzz(server: FuzzedServer, { requests, seed }: FuzzSettings): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      anyPieces.map((pieces) => new Pieces(pieces)),
      async ({ pieces }) => {
        const faults = judge(await sendBytes(server.origin, pieces));
        if (faults.length > 0) throw new Error(faults.join("\n"));
      },
    ),
    { numRuns: requests, seed },
  );
}

/** Bytes that a report shows as text. */
class Pieces {
  readonly pieces: readonly Uint8Array[];

  constructor(pieces: readonly Uint8Array[]) {
    this.pieces = pieces;
  }

  toString(): string {
    const text = Buffer.concat(this.pieces).toString("latin1");
    return JSON.stringify(text.length > 2_000 ? `${text.slice(0, 2_000)}... ${String(text.length)}` : text);
  }
}
