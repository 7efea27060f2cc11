import type { components } from "./generated/schema.ts";

type Schemas = components["schemas"];

/** The user to whom the credentials belong. */
export type Profile = Schemas["Profile"];
/** An account of its own that belongs to the requesting company. */
export type Client = Schemas["Client"];
/** A client to create. */
export type NewClient = Schemas["NewClient"];
/** Any fields of a client, to change them. */
export type ClientChanges = Schemas["ClientChanges"];
/** The status of a client account, as requests spell it. */
export type ClientStatus = Schemas["ClientStatus"];
/** A feature of the application, and whether a client has it. */
export type ClientFeature = Schemas["ClientFeature"];
/** A feature to switch on or off. */
export type ClientFeatureSwitch = Schemas["ClientFeatureSwitch"];
/** How much of a resource a client has, as an answer says it. */
export type ClientResource = Schemas["ClientResource"];
/** How much of a resource a client shall have. */
export type ClientResourceAllocation = Schemas["ClientResourceAllocation"];
/** Settings of a client by their names. */
export type ClientSettings = Schemas["ClientSettings"];
/** The settings to change. */
export type ClientSettingsChanges = Schemas["ClientSettingsChanges"];
/** What a group of the company may do with a client. */
export type ClientShareRight = Schemas["ClientShareRight"];
/** What a group shall be allowed to do with a client. */
export type NewClientShareRight = Schemas["NewClientShareRight"];
/** A user in a list. */
export type UserSummary = Schemas["UserSummary"];
/** A person who signs in. */
export type User = Schemas["User"];
/** A user to create. */
export type NewUser = Schemas["NewUser"];
/** Any fields of a user, to change them. */
export type UserChanges = Schemas["UserChanges"];
/** A tab as one user sees it. */
export type TabInstance = Schemas["TabInstance"];
/** A group in a list. */
export type GroupSummary = Schemas["GroupSummary"];
/** A set of users with whom things are shared. */
export type Group = Schemas["Group"];
/** A group to create. */
export type NewGroup = Schemas["NewGroup"];
/** Any fields of a group, to change them. */
export type GroupChanges = Schemas["GroupChanges"];
/** A user as a member of a group. */
export type GroupMember = Schemas["GroupMember"];
/** A tab that new members of a group see. */
export type DefaultTab = Schemas["DefaultTab"];
/** A default tab to add. */
export type NewDefaultTab = Schemas["NewDefaultTab"];
/** Any fields of a default tab, to change them. */
export type DefaultTabChanges = Schemas["DefaultTabChanges"];
/** A role in a list. */
export type RoleSummary = Schemas["RoleSummary"];
/** A set of permissions that users have. */
export type Role = Schemas["Role"];
/** A role to create. */
export type NewRole = Schemas["NewRole"];
/** Any fields of a role, to change them. */
export type RoleChanges = Schemas["RoleChanges"];
/** A user who has a role, in a list. */
export type RoleUser = Schemas["RoleUser"];
/** One thing that a role allows. */
export type Permission = Schemas["Permission"];
/** A dashboard in a list. */
export type TabSummary = Schemas["TabSummary"];
/** A dashboard. */
export type Tab = Schemas["Tab"];
/** A dashboard to create. */
export type NewTab = Schemas["NewTab"];
/** Any fields of a dashboard, to change them. */
export type TabChanges = Schemas["TabChanges"];
/** A Klip on a dashboard. */
export type KlipInstance = Schemas["KlipInstance"];
/** A Klip to put on a dashboard, and where. */
export type NewKlipInstance = Schemas["NewKlipInstance"];
/** Where each Klip stands on a dashboard. */
export type Layout = Schemas["Layout"];
/** A layout in which each Klip has its own place and size on a grid. */
export type GridLayout = Schemas["GridLayout"];
/** A layout of regions, each of which holds its Klips in an order. */
export type RegionLayout = Schemas["RegionLayout"];
/** What a group may do with a dashboard that is shared with it. */
export type TabShareRight = Schemas["TabShareRight"];
/** What a group shall be allowed to do with a dashboard. */
export type NewTabShareRight = Schemas["NewTabShareRight"];
/** How a group sees a dashboard that is shared with it. */
export type TabVisibility = Schemas["TabVisibility"];
/** An address under which a dashboard shows without signing in. */
export type PublishedLink = Schemas["PublishedLink"];
/** A published link to create. */
export type NewPublishedLink = Schemas["NewPublishedLink"];
/** Any fields of a published link, to change them. */
export type PublishedLinkChanges = Schemas["PublishedLinkChanges"];
/** A Klip in a list. */
export type KlipSummary = Schemas["KlipSummary"];
/** A visualisation of data. */
export type Klip = Schemas["Klip"];
/** A Klip to create. */
export type NewKlip = Schemas["NewKlip"];
/** Any fields of a Klip, to change them. */
export type KlipChanges = Schemas["KlipChanges"];
/** The tree of the components that a Klip is made of, and the data sources that they draw from. */
export type KlipSchema = Schemas["KlipSchema"];
/** The component schema that a Klip shall have: the one that was read, with changes, or a new one. */
export type NewKlipSchema = Schemas["NewKlipSchema"];
/** One component of a Klip, with the components inside it. */
export type KlipComponent = Schemas["KlipComponent"];
/** The copy of a Klip in a client account. */
export type KlipClientInstance = Schemas["KlipClientInstance"];
/** A comment on a Klip. */
export type Annotation = Schemas["Annotation"];
/** What a group may do with something that is shared with it. */
export type GroupShareRight = Schemas["GroupShareRight"];
/** What a group shall be allowed to do. */
export type NewGroupShareRight = Schemas["NewGroupShareRight"];
/** What a user may do with something that is shared with him alone. */
export type UserShareRight = Schemas["UserShareRight"];
/** What a user shall be allowed to do. */
export type NewUserShareRight = Schemas["NewUserShareRight"];
/** What a list shows of a data source. */
export type DataSourceSummary = Schemas["DataSourceSummary"];
/** A connector and its properties, from which data is fetched into one or several instances. */
export type DataSource = Schemas["DataSource"];
/** A data source to create. */
export type NewDataSource = Schemas["NewDataSource"];
/** Any fields of a data source that can be changed, to change them. */
export type DataSourceChanges = Schemas["DataSourceChanges"];
/** How to connect to where the data comes from. */
export type DataSourceProperties = Schemas["DataSourceProperties"];
/** What was queued for refresh, in numbers. */
export type RefreshResult = Schemas["RefreshResult"];
/** What a list shows of a data source instance. */
export type DataSourceInstanceSummary = Schemas["DataSourceInstanceSummary"];
/** The stored data of a data source, and when it is refreshed. */
export type DataSourceInstance = Schemas["DataSourceInstance"];
/** A data source instance to create. */
export type NewDataSourceInstance = Schemas["NewDataSourceInstance"];
/** A label of an account. */
export type Tag = Schemas["Tag"];
/** Values by their names. */
export type Properties = Schemas["Properties"];
/** The body of every failure. */
export type ErrorEnvelope = Schemas["ErrorEnvelope"];
