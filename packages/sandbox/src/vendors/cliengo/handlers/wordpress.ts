import type { operations } from "@clade/cliengo";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import { newId } from "../new-id.ts";
import { allPrivileges } from "../privileges.ts";
import { accounts, sites, users } from "../tables.ts";
import { timestamp } from "../timestamp.ts";

/** What the plugin is told of an account: its id and its sites. */
function inShort(world: World, companyId: string) {
  const websites = sites(world)
    .by("company", companyId)
    .map(({ id, title, url }) => ({
      id,
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
    }));
  return { companyId, websites };
}

/** The calls of the vendor's plugin for WordPress. */
export const wordPress: Handlers<operations> = {
  logInFromWordPress: (call) => {
    const { username, password } = call.body;
    const row = users(call).find(
      ({ user, ...secret }) => user.email === username && secret.password === password,
    );
    return { status: 200, body: inShort(call, row?.companyId ?? refuse(403)) };
  },

  /** That whoever signs up may do everything in his account is assumed. */
  signUpFromWordPress: (call) => {
    const { username: name, email, password, accountName = name, language, originUrl } = call.body;
    const creationDate = timestamp(call);
    const companyId = newId(call);
    const id = newId(call);
    const siteId = newId(call);
    accounts(call).put(companyId, {
      id: companyId,
      name: accountName,
      email,
      contactName: name,
      creationDate,
    });
    const user = {
      id,
      companyId,
      name,
      email,
      privileges: allPrivileges,
      creationDate,
      ...(language !== undefined && { language }),
    };
    users(call).put(id, { id, companyId, user, password });
    sites(call).put(siteId, {
      id: siteId,
      companyId,
      title: accountName,
      creationDate,
      ...(originUrl !== undefined && { url: originUrl }),
    });
    return { status: 200, body: inShort(call, companyId) };
  },
};
