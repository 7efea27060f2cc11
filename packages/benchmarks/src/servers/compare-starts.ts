import { findVendors } from "@clade/bundle";
import { inRounds } from "../harness/in-rounds.ts";
import { rowOf, type Bound, type Row, type Subject } from "../harness/row.ts";
import { measureStart, type Start } from "./measure-start.ts";
import { serveClade } from "./serve-clade.ts";
import { servePrism } from "./serve-prism.ts";
import { firstGet } from "./spec-request.ts";

/** What is wanted of the time and of the memory. */
export type StartBounds = Partial<Record<keyof Start, Bound>>;

/** One process of ours with all vendors beside as many of Prism's command line, which are started at the same time. */
export async function compareStarts(
  kind: Parameters<typeof serveClade>[0],
  bounds: StartBounds,
  rounds: number,
): Promise<Row[]> {
  const vendors = findVendors().map(({ name }) => name);
  const requests = vendors.map(firstGet);
  const measured = await inRounds(
    rounds,
    () => measureStart(() => serveClade(kind), requests),
    () => measureStart(() => servePrism(vendors), requests),
  );
  const peer = `${String(vendors.length)} Prism CLIs`;
  const row = (figure: keyof Start, subject: Pick<Subject, "what" | "unit">): Row =>
    rowOf(
      { ...subject, peer, ...(bounds[figure] && { bound: bounds[figure] }) },
      measured.map(({ ours, theirs }) => ({ ours: ours[figure], theirs: theirs[figure] })),
    );
  return [
    row("milliseconds", { what: "all vendors, to the last one's first answer", unit: "ms" }),
    row("megabytes", { what: "all vendors, memory after it", unit: "MB" }),
  ];
}
