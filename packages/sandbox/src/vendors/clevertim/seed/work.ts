import type { Comment } from "@clade/clevertim";
import type { World } from "../../../core/world.ts";
import {
  cases,
  comments,
  notes,
  opportunities,
  tasks,
  type CaseRow,
  type NoteRow,
  type OpportunityRow,
  type TaskRow,
} from "../tables.ts";

const forEveryone = { is_private: false, gid: 0, puser: null };

const tornSail: CaseRow = {
  ...forEveryone,
  id: 48120,
  name: "Torn sail, order 5512",
  description: "Customer sent photos",
  tags: ["warranty", "open"],
  leadUser: 11752,
  cust: 159912,
  cf: { "462": "2026-04-01" },
  files: [],
  lfiles: [],
  ao: "2026-03-02T10:00:00Z",
  lm: "2026-03-02T10:20:00Z",
};

const springStock: OpportunityRow = {
  ...forEveryone,
  id: 61044,
  name: "Spring stock",
  description: "200 kites",
  status: "Open",
  leadUser: 11752,
  value: "4500.00",
  currency: "GBP",
  cust: 159901,
  cf: { "463": "2026-05-30" },
  tags: ["wholesale"],
  files: [],
  lfiles: [],
  userId: 11752,
  ao: "2026-03-01T12:00:00Z",
  lm: "2026-03-02T10:20:00Z",
};

const callAda: TaskRow = {
  ...forEveryone,
  id: 90233,
  name: "Call Ada",
  atype: "Call",
  atypet: "Call",
  location: "Phone",
  cust: 159912,
  case: 48120,
  opp: 61044,
  aUserId: 11752,
  startDate: { y: 2026, mo: 3, d: 9, h: 10, mi: 30 },
  endDate: { y: 2026, mo: 3, d: 9, h: 11, mi: 0 },
  rec: "W",
  recevery: 2,
  recopts: { type: "weekday" },
  is_completed: false,
  is_deleted: false,
  userId: 11752,
  ao: "2026-03-02T10:05:00Z",
  lm: "2026-03-02T10:05:00Z",
};

const redOnes: NoteRow = {
  ...forEveryone,
  id: 300711,
  desc: "Ada asked for red ones.\nCall back on Monday.",
  type: "N",
  fmt: "T",
  delvry: "N",
  cust: [159912, 159901],
  case: 48120,
  opportunity: 61044,
  files: [],
  lfiles: [],
  userId: 11752,
  is_deleted: false,
  ao: "2026-03-02T10:20:00Z",
  lm: "2026-03-02T10:20:00Z",
};

const done: Comment = {
  id: 51220,
  comment: "Done, she is happy.",
  nid: 300711,
  tid: null,
  userId: 11752,
  ao: "2026-03-03T08:00:00Z",
  lm: "2026-03-03T08:00:00Z",
};

/** A case and an opportunity, with a task, a note and a comment. */
export function seedWork(world: World): void {
  cases(world).put(String(tornSail.id), tornSail);
  opportunities(world).put(String(springStock.id), springStock);
  tasks(world).put(String(callAda.id), callAda);
  notes(world).put(String(redOnes.id), redOnes);
  comments(world).put(String(done.id), done);
}
