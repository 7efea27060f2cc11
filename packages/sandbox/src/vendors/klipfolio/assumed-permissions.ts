import type { operations } from "@clade/klipfolio";

/**
 * The permissions of operations of which no readable page names one. They are assumed, from the names of the permissions and from
 * those of neighbouring operations. What is missing here, and names none itself, anybody may do.
 */
export const assumedPermissions: Readonly<Record<string, string | undefined>> = {
  createClient: "client.build",
  updateClient: "client.edit",
  deleteClient: "client.delete",
  getClientSettings: "client.access",
  updateClientSettings: "client.edit",
  extendClientTrial: "client.edit",
  enableClientDirectBilling: "client.edit",

  createUser: "user.manage",
  updateUser: "user.manage",
  deleteUser: "user.manage",
  deleteGroup: "user.manage",
  addGroupUser: "user.manage",
  removeGroupUser: "user.manage",
  createGroupDefaultTab: "user.manage",
  updateGroupDefaultTab: "user.manage",
  deleteGroupDefaultTab: "user.manage",
  deleteRole: "user.manage",
  replaceRolePermissions: "user.manage",
  removeRolePermissions: "user.manage",

  createTab: "tab.build",
  updateTab: "tab.edit",
  deleteTab: "tab.delete",
  importTab: "tab.import",
  updateTabShareRights: "tab.share",
  deleteTabShareRight: "tab.share",

  createKlip: "klip.build",
  updateKlip: "klip.edit",
  deleteKlip: "klip.delete",
  updateKlipFromParent: "klip.edit",
  updateKlipAnnotation: "dashboard.annotation.edit",
  deleteKlipAnnotation: "dashboard.annotation.edit",
  deleteKlipShareRight: "klip.share",

  updateDataSource: "datasource.edit",
  deleteDataSource: "datasource.delete",
  refreshDataSource: "datasource.edit",
  downloadDataSourceData: "datasource.download",
  uploadDataSourceData: "datasource.edit",
  createDataSourceInstance: "datasource.create",
  deleteDataSourceInstance: "datasource.delete",
  downloadDataSourceInstanceData: "datasource.download",
  uploadDataSourceInstanceData: "datasource.edit",
} satisfies Partial<Record<keyof operations, string>>;
