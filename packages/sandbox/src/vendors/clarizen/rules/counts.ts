import { findEntity } from "../entities/find-entity.ts";
import { patchEntity } from "../entities/keep-entity.ts";
import { referringTo } from "../entities/referring-to.ts";
import type { Change, EntityRule } from "./entity-rule.ts";

interface Count {
  /** What is counted. */
  readonly type: string;
  /** Its field that refers to what it counts for. */
  readonly field: string;
  /** The field there that has the number. */
  readonly as: string;
}

const counted: readonly Count[] = [
  { type: "AttachmentLink", field: "Entity", as: "AttachmentsCount" },
  { type: "Email", field: "Container", as: "EmailsCount" },
  { type: "Like", field: "Entity", as: "likesCount" },
];

/** An entity knows how many documents, e-mails and likes it has. */
export const counts: readonly EntityRule[] = counted.map((count) => ({
  type: count.type,
  follow: (change) => {
    countAgain(change, count);
  },
}));

function countAgain({ world, before, after }: Change, { type, field, as }: Count): void {
  for (const target of new Set([before?.values[field], after?.values[field]])) {
    if (typeof target !== "string" || !findEntity(world, target)) continue;
    patchEntity(world, target, { [as]: referringTo(world, type, field, target).length });
  }
}
