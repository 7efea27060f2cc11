import type { operations } from "@clade/clarizen";
import type { Handlers } from "../../../core/handlers.ts";
import type { World } from "../../../core/world.ts";
import { requireEntity } from "../entities/find-entity.ts";
import { patchEntity } from "../entities/keep-entity.ts";
import { createEntity } from "../entities/write-entity.ts";
import { applications as table, signIns } from "../tables.ts";
import { callerOf, writerOf } from "./caller-of.ts";

function statusOf(world: World, applicationId: string) {
  const { version } = table(world).get(applicationId) ?? {};
  return { installed: version !== undefined, ...(version !== undefined && { version }) };
}

export const applications: Handlers<operations> = {
  getApplicationStatus: (call) => ({ status: 200, body: statusOf(call, call.query.applicationId) }),
  getApplicationStatusByBody: (call) => ({ status: 200, body: statusOf(call, call.body.applicationId) }),

  installApplication: (call) => {
    table(call).put(call.body.applicationId, { version: "1.0" });
    return { status: 200, body: {} };
  },

  getAppLoginUrl: (call) => {
    const token = call.random.hex(24);
    signIns(call).put(token, { user: callerOf(call) });
    return { status: 200, body: { url: `${call.origin}/-/clarizen/app/${token}` } };
  },

  sendEmail: (call) => {
    const { recipients = [], subject, body, relatedEntity, accessType } = call.body;
    for (const { user } of recipients) if (user !== undefined) requireEntity(call, user);
    const email = createEntity(writerOf(call), "Email", {
      ...(subject !== undefined && { Name: subject }),
      ...(body !== undefined && { Body: body }),
      ...(relatedEntity !== undefined && { Container: relatedEntity }),
      ...(accessType !== undefined && { AccessType: accessType }),
    });
    const names = recipients.map(({ user, eMail }) => eMail ?? user ?? "");
    patchEntity(call, email.id, { Recipients: names.join("; ") });
    return { status: 200, body: {} };
  },
};
