import type { operations, Task, TaskChanges } from "@clade/clevertim";
import type { Handlers } from "../../../core/handlers.ts";
import { liveReference } from "../deletion.ts";
import { pointingAt } from "../pointing-at.ts";
import { create, get, list, remove, update, type Resource } from "../resource.ts";
import { changedNow, newObject, writtenVisibility } from "../stored-object.ts";
import { comments, tasks, type TaskRow } from "../tables.ts";
import { sees, userIdOf } from "../visibility.ts";
import { writtenFields, writtenReferences } from "../written-fields.ts";

export const task: Resource<TaskRow, Task> = {
  name: "task",
  space: "task",
  table: tasks,
  isVisible: sees,
  touch: changedNow,
  show: (viewer, row) => ({
    ...row,
    cust: liveReference(viewer, "customer", row.cust),
    case: liveReference(viewer, "case", row.case),
    opp: liveReference(viewer, "opportunity", row.opp),
    comments: pointingAt(viewer, comments(viewer), "tid", row.id),
  }),
};

/** An empty type is none. */
function typeOf({ atype = null }: TaskChanges) {
  return atype === "" ? null : atype;
}

const emptyTask = {
  atype: null,
  location: "",
  startDate: null,
  endDate: null,
  cust: null,
  case: null,
  opp: null,
  aUserId: null,
  rec: "N",
  recevery: 1,
  recopts: {},
  is_completed: false,
  is_deleted: false,
} satisfies Partial<TaskRow>;

function written(body: TaskChanges) {
  return {
    ...writtenVisibility(body),
    ...writtenFields(body, ["name", "location", "startDate", "endDate", "is_completed", "is_deleted"]),
    ...writtenFields(body, ["rec", "recevery", "recopts"]),
    ...writtenReferences(body, ["cust", "case", "opp", "aUserId"]),
    ...(body.atype !== undefined && { atype: typeOf(body) }),
  };
}

export const taskHandlers: Handlers<operations> = {
  listTasks: list(task),
  getTask: get(task),
  createTask: create(task, (call, body: TaskChanges): TaskRow => ({
    ...newObject(call, "task"),
    ...emptyTask,
    atypet: typeOf(body),
    userId: userIdOf(call),
    ...written(body),
  })),
  updateTask: update(task, written),
  deleteTask: remove(task),
};
