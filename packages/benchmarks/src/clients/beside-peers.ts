import { rowOf, type Bound, type Row, type Subject } from "../harness/row.ts";
import { peerNames, type ForEach, type PeerName } from "./client-kind.ts";

/** What ours shall be beside each peer, as far as anything is wanted. */
export type BoundsByPeer = Partial<Record<PeerName, Bound>>;

/** A row of ours beside each peer, by a figure of what was measured of all in each round. */
export function besidePeers<Sample>(
  subject: Pick<Subject, "what" | "unit">,
  rounds: readonly ForEach<Sample>[],
  figure: (sample: Sample) => number,
  bounds: BoundsByPeer,
): Row[] {
  return peerNames.map((peer) => {
    const bound = bounds[peer];
    const pairs = rounds.map((round) => ({ ours: figure(round.ours), theirs: figure(round[peer]) }));
    return rowOf({ ...subject, peer, ...(bound && { bound }) }, pairs);
  });
}
