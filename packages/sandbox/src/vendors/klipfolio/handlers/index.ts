import type { operations } from "@clade/klipfolio";
import type { Handlers } from "../../../core/handlers.ts";
import { clientPartsHandlers } from "./client-parts.ts";
import { clientSharingHandlers } from "./client-sharing.ts";
import { clientsHandlers } from "./clients.ts";
import { dataSourceOperationsHandlers } from "./datasource-operations.ts";
import { dataSourcePartsHandlers } from "./datasource-parts.ts";
import { dataSourceSharingHandlers } from "./datasource-sharing.ts";
import { dataSourcesHandlers } from "./datasources.ts";
import { defaultTabsHandlers } from "./default-tabs.ts";
import { entering } from "./entering.ts";
import { groupsHandlers } from "./groups.ts";
import { instancePartsHandlers } from "./instance-parts.ts";
import { instancesHandlers } from "./instances.ts";
import { klipCopiesHandlers } from "./klip-copies.ts";
import { klipPartsHandlers } from "./klip-parts.ts";
import { klipSharingHandlers } from "./klip-sharing.ts";
import { klipsHandlers } from "./klips.ts";
import { profileHandlers } from "./profile.ts";
import { publishedLinksHandlers } from "./published-links.ts";
import { roleUsersHandlers } from "./role-users.ts";
import { rolesHandlers } from "./roles.ts";
import { tabPartsHandlers } from "./tab-parts.ts";
import { tabSharingHandlers } from "./tab-sharing.ts";
import { tabsHandlers } from "./tabs.ts";
import { tagsHandlers } from "./tags.ts";
import { userTabsHandlers } from "./user-tabs.ts";
import { userPartsHandlers } from "./user-parts.ts";
import { usersHandlers } from "./users.ts";

export const handlers: Handlers<operations> = entering({
  ...profileHandlers,
  ...clientsHandlers,
  ...clientPartsHandlers,
  ...clientSharingHandlers,
  ...usersHandlers,
  ...userPartsHandlers,
  ...userTabsHandlers,
  ...groupsHandlers,
  ...defaultTabsHandlers,
  ...rolesHandlers,
  ...roleUsersHandlers,
  ...tabsHandlers,
  ...tabPartsHandlers,
  ...tabSharingHandlers,
  ...publishedLinksHandlers,
  ...klipsHandlers,
  ...klipCopiesHandlers,
  ...klipPartsHandlers,
  ...klipSharingHandlers,
  ...dataSourcesHandlers,
  ...dataSourceOperationsHandlers,
  ...dataSourcePartsHandlers,
  ...dataSourceSharingHandlers,
  ...instancesHandlers,
  ...instancePartsHandlers,
  ...tagsHandlers,
});
