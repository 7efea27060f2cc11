import type { operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import { acknowledged, answer } from "../answers.ts";
import { checkHolders, shareRights } from "../content/sharing.ts";
import { foundDataSource } from "../found.ts";
import { picked } from "../../../core/picked.ts";
import { mergeRights } from "../rights.ts";
import { dataSources, groups, users } from "../tables.ts";

export const dataSourceSharingHandlers: Handlers<operations> = {
  listDataSourceShareRights: (call) => answer(shareRights(call, foundDataSource(call))),

  updateDataSourceShareRights: (call) => {
    const source = foundDataSource(call);
    const { groups: newGroups, users: newUsers = [] } = call.body;
    const groupRights = newGroups.map((right) => picked(right, ["group_id", "can_edit"]));
    const userRights = newUsers.map((right) => picked(right, ["user_id", "can_edit"]));
    const holders = [
      ...groupRights.map(({ group_id }) => groups(call).get(group_id)),
      ...userRights.map(({ user_id }) => users(call).get(user_id)),
    ];
    checkHolders(source, holders, () => refuse(403, "otherCompany"));
    dataSources(call).update(source.id, {
      share_rights: mergeRights(source.share_rights, groupRights),
      user_share_rights: mergeRights(source.user_share_rights, userRights),
    });
    return acknowledged;
  },

  deleteDataSourceShareRight: (call) => {
    const { datasource_id, group_or_user_id } = call.path;
    const source = foundDataSource(call);
    const share_rights = source.share_rights.filter(({ group_id }) => group_id !== group_or_user_id);
    const user_share_rights = source.user_share_rights.filter(({ user_id }) => user_id !== group_or_user_id);
    const isNone =
      share_rights.length === source.share_rights.length &&
      user_share_rights.length === source.user_share_rights.length;
    if (isNone) refuse(404, "notFound");
    dataSources(call).update(datasource_id, { share_rights, user_share_rights });
    return acknowledged;
  },
};
