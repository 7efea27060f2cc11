import type { operations } from "@clade/clarizen";
import type { Call } from "../../../core/call.ts";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import { parseId } from "../entities/entity-id.ts";
import { requireEntity } from "../entities/find-entity.ts";
import { patchEntity } from "../entities/keep-entity.ts";
import { textIn } from "../entities/text-in.ts";
import { writeTime } from "../entities/times.ts";
import { activeUser, licenseOf, ORGANIZATION } from "../identify.ts";
import { openSession } from "../sessions.ts";
import { accounts, entities, sessions, type EntityRow } from "../tables.ts";
import { callerOf } from "./caller-of.ts";

/** Who he is to the answers of this service: the guide shows ids without a type. */
function identityOf(user: EntityRow) {
  return {
    userId: parseId(user.id)?.own ?? "",
    organizationId: ORGANIZATION,
    licenseType: licenseOf(user),
  };
}

/** @throws Refusal, the same whichever of the two is wrong */
function userBy(world: World, { userName, password }: { userName: string; password: string }): EntityRow {
  const name = userName.toLowerCase();
  const found = entities(world)
    .by("type", "User")
    .find(({ values }) => textIn(values, "UserName").toLowerCase() === name);
  const isRight = found && accounts(world).get(found.id)?.password === password;
  return (isRight ? activeUser(world, found.id) : undefined) ?? refuse(500, "loginFailure");
}

function sessionInfo(call: Call) {
  const { scheme, credential } = call;
  return {
    ...(scheme === "session" && credential !== undefined && { sessionId: credential }),
    ...identityOf(requireEntity(call, callerOf(call))),
    customInfo: [],
  };
}

export const authentication: Handlers<operations> = {
  getServerDefinition: (call) => {
    if (call.body) userBy(call, call.body);
    else if (!call.caller) refuse(500, "missingArgument");
    // The sandbox has no web application; at this address it lists what else can be done to it.
    return { status: 200, body: { serverLocation: call.baseUrl, appLocation: `${call.origin}/-/` } };
  },

  logIn: (call) => {
    const user = userBy(call, call.body);
    const { id: sessionId } = openSession(call, user.id);
    const now = writeTime(call.clock.now());
    patchEntity(call, user.id, { LastLogin: now });
    return { status: 200, body: { sessionId, serverTime: `${now}Z`, ...identityOf(user) } };
  },

  logOut: (call) => {
    if (call.scheme === "session") sessions(call).delete(call.credential ?? "");
    return { status: 200, body: {} };
  },

  getSessionInfo: (call) => ({ status: 200, body: sessionInfo(call) }),
  getSessionInfoByBody: (call) => ({ status: 200, body: sessionInfo(call) }),

  setPassword: (call) => {
    const { userId, newPassword } = call.body;
    const { id } = requireEntity(call, userId);
    const { password, former = [] } = accounts(call).get(id) ?? {};
    const isSimple = newPassword.length < 6 || !/\d/.test(newPassword) || !/\D/.test(newPassword);
    if (isSimple || former.includes(newPassword)) refuse(500, "invalidArgument");
    const used = password === undefined || password === newPassword ? former : [...former, password];
    accounts(call).put(id, { password: newPassword, former: used });
    return { status: 200, body: {} };
  },
};
