import type { Bundle } from "@clade/bundle";
import { type FrontResponse, type FrontVendor, refusal } from "@clade/front";
import { createMockVendor } from "../create-mock-vendor.ts";
import { GivenUpError } from "./thread/given-up-error.ts";
import { startPrismThread } from "./thread/prism-thread.ts";

/** A vendor of somebody's own document. */
export interface OwnVendor extends FrontVendor {
  readonly close: () => Promise<void>;
}

/** Far more than any operation takes of a document that Prism can read at all: GitHub's take a tenth of a second at most. */
const patience = { loading: 60_000, others: 500, itself: 4_000 };

/**
 * A vendor whose document nobody has tried Prism with. An operation that Prism cannot read is refused by itself; the others are
 * answered meanwhile.
 */
export function createOwnVendor(name: string, bundle: Bundle): OwnVendor {
  const thread = startPrismThread(bundle, patience);
  const vendor = createMockVendor(name, bundle, () => Promise.resolve(thread));
  return {
    ...vendor,
    // Not once for all: the next thread may load where one could not.
    prepare: thread.ready,
    answer: (...request) => orRefusal(vendor.answer(...request)),
    answerAsDocumented: (...request) => orRefusal(vendor.answerAsDocumented(...request)),
    close: thread.close,
  };
}

async function orRefusal(answer: Promise<FrontResponse>): Promise<FrontResponse> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof GivenUpError)) throw error;
    const { status, message } = error;
    return refusal(
      status,
      message,
      `${message} The other operations are answered. Make its schemas simpler.`,
    );
  }
}
