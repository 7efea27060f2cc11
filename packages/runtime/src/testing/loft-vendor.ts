import type { IncomingMessage, ServerResponse } from "node:http";
import { startServer } from "./start-server.ts";

/** One request as the made-up vendor saw it. */
export interface Visit {
  /** Method and path, such as `GET /pigeons/7`. */
  readonly key: string;
  readonly authorization: string | undefined;
  readonly body: string;
  /** Undefined until it is answered. */
  status?: number;
}

/** What the made-up vendor does differently; to be changed at will while it runs. */
export interface LoftHabits {
  /** How many calls a session lasts, the first session first; the rest last for good. */
  lasting: number[];
  /** Refuses so many logins. */
  refusals: number;
  /** Answers a login no sooner than this is settled. */
  beforeDoor: Promise<unknown>;
  /** Answers a login with this in place of a token. */
  doorAnswer: string | undefined;
  /** Says this of where the loft is. */
  location: string | undefined;
  /** Answers a logout with this status. */
  leaveStatus: number;
}

/** The made-up vendor with sessions, as two real servers: the gate, and the loft that the gate leads to. */
export interface LoftVendor {
  readonly gate: string;
  readonly loft: string;
  readonly habits: LoftHabits;
  readonly visits: readonly Visit[];
  /** The tokens of the sessions that are open. */
  readonly open: ReadonlySet<string>;
  /** How many requests of a method and path there were. */
  count(key: string): number;
  endSessions(): void;
  close(): Promise<void>;
}

type Reply = readonly [status: number, body: unknown];

const refusal = (code: string, text: string): Reply => [500, { code, text, ticket: "T-17" }];

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** The sessions of the made-up vendor. */
function createDoors(habits: LoftHabits) {
  const left = new Map<string, number>();
  let opened = 0;
  return {
    left,
    open: async (): Promise<Reply> => {
      await habits.beforeDoor;
      if (habits.refusals > 0) {
        habits.refusals -= 1;
        return refusal("Stranger", "Nobody knows you.");
      }
      opened += 1;
      const token = `door-token-${opened}`;
      left.set(token, habits.lasting.shift() ?? Infinity);
      return [200, { door: { token } }];
    },
    pass: (token: string, isLast: boolean): Reply => {
      const calls = left.get(token) ?? 0;
      if (calls === 0) return refusal("DoorShut", `The door ${token} is shut.`);
      if (isLast) left.delete(token);
      else left.set(token, calls - 1);
      return isLast ? [habits.leaveStatus, {}] : [200, { id: 7 }];
    },
  };
}

/** Starts the made-up vendor. */
export async function startLoftVendor(): Promise<LoftVendor> {
  const visits: Visit[] = [];
  const habits: LoftHabits = {
    lasting: [],
    refusals: 0,
    beforeDoor: Promise.resolve(),
    doorAnswer: undefined,
    location: undefined,
    leaveStatus: 200,
  };
  const doors = createDoors(habits);

  const replyTo = async (folder: string, key: string, authorization = ""): Promise<Reply> => {
    if ((key === "POST /where") !== (folder === "/v1")) return refusal("Lost", "This is the wrong door.");
    if (folder === "/v1") return [200, { loft: habits.location ?? `${loft.origin}/v2/` }];
    if (key === "POST /doors") return doors.open();
    if (key === "GET /weather" || authorization.startsWith("Key ")) return [200, {}];
    return doors.pass(authorization.replace(/^Door /u, ""), key === "GET /doors/leave");
  };

  const serve = async (folder: string, request: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const body = await readText(request);
    const { url = "", method = "", headers } = request;
    const key = `${method} ${url.replace(folder, "")}`;
    const visit: Visit = { key, authorization: headers.authorization, body };
    visits.push(visit);
    const [status, reply] = await replyTo(folder, key, headers.authorization);
    visit.status = status;
    answer.writeHead(status, { "content-type": "application/json" });
    const isStrange = key === "POST /doors" && habits.doorAnswer !== undefined;
    answer.end(isStrange ? habits.doorAnswer : JSON.stringify(reply));
  };

  const gate = await startServer((request, answer) => void serve("/v1", request, answer));
  const loft = await startServer((request, answer) => void serve("/v2", request, answer));
  return {
    gate: `${gate.origin}/v1`,
    loft: `${loft.origin}/v2`,
    habits,
    visits,
    get open() {
      return new Set([...doors.left].flatMap(([token, calls]) => (calls > 0 ? [token] : [])));
    },
    count: (key) => visits.filter((visit) => visit.key === key).length,
    endSessions: () => {
      doors.left.clear();
    },
    close: async () => {
      await Promise.all([gate.close(), loft.close()]);
    },
  };
}
