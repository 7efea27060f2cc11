import type { operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import type { World } from "../../../core/world.ts";
import { accountName, callerOf } from "../accounts.ts";
import { answer } from "../answers.ts";
import { permissionsOf } from "../identify.ts";
import type { User } from "../rows/people.ts";
import { groupsOf, tabInstancesOf } from "../people/user-answers.ts";

export const profileHandlers: Handlers<operations> = {
  getProfile: (call) => {
    const user = callerOf(call);
    const { id, account, first_name, last_name, email, date_last_login, date_created, is_locked_out } = user;
    return answer({
      ...{ id, company: { id: account, name: accountName(call, account) }, first_name, last_name, email },
      ...{ date_last_login, date_created, is_locked_out },
      ...(call.query.full === true && associations(call, user)),
    });
  },
};

function associations(world: World, user: User) {
  return {
    tab_instances: tabInstancesOf(world, user).map(({ id, tab_id, name, context }) => ({
      ...{ id, tab_id, name, context },
      layout: { type: "", state: {} },
    })),
    groups: groupsOf(world, user).map(({ id, name, type }) => ({ id, name, type })),
    properties: user.properties,
    permissions: [...permissionsOf(world, user)],
  };
}
