import type { components } from "./generated/schema.ts";

type Schemas = components["schemas"];

/** An entity with the fields that were asked for. */
export type Entity = Schemas["Entity"];
/** Fields of an entity by their names, to be written. */
export type EntityFields = Schemas["EntityFields"];
/** The value of a field. */
export type EntityFieldValue = Schemas["EntityFieldValue"];
/** The id of an entity, `/` and its type, `/` and its own part. */
export type EntityId = Schemas["EntityId"];
/** A length of time. */
export type Duration = Schemas["Duration"];
/** An amount of money. */
export type Money = Schemas["Money"];
/** The entities of a relation that was asked for. */
export type RelatedEntities = Schemas["RelatedEntities"];
/** Where the next page starts. */
export type Paging = Schemas["Paging"];
/** Which page to get. */
export type PagingRequest = Schemas["PagingRequest"];
/** Which entities are wanted. */
export type Condition = Schemas["Condition"];
/** One side of a comparison. */
export type Expression = Schemas["Expression"];
/** How two expressions are compared. */
export type Operator = Schemas["Operator"];
/** A field by which the result is sorted. */
export type OrderBy = Schemas["OrderBy"];
/** A relation whose entities are wanted with each entity that is found. */
export type Relation = Schemas["Relation"];
/** A function over the values that a field has in a group. */
export type FieldAggregation = Schemas["FieldAggregation"];
/** Values by name, for the `:name` in a text of CZQL. */
export type BindParameters = Schemas["BindParameters"];
/** A query of entities of one type. */
export type EntityQuery = Schemas["EntityQuery"];
/** A query whose result is grouped and counted. */
export type AggregateQuery = Schemas["AggregateQuery"];
/** A query of the entities that are related to one entity. */
export type RelationQuery = Schemas["RelationQuery"];
/** A query in CZQL. */
export type CzqlQueryBody = Schemas["CzqlQuery"];
/** A query of any kind, as its own operation takes it, with the kind in `_type`. */
export type Query = Schemas["Query"];
/** A type of entities. */
export type EntityDescription = Schemas["EntityDescription"];
/** A field of a type. */
export type FieldDescription = Schemas["FieldDescription"];
/** What kind of value a field holds. */
export type FieldType = Schemas["FieldType"];
/** How the product shows the value of a field. */
export type PresentationType = Schemas["PresentationType"];
/** A relation of a type to another, such as that of a project to its children. */
export type RelationDescription = Schemas["RelationDescription"];
/** An entry of a pick list. */
export type PickupDescription = Schemas["PickupDescription"];
/** Where an organization is served. */
export type ServerDefinition = Schemas["ServerDefinition"];
/** A session that was opened. */
export type Session = Schemas["Session"];
/** Who is calling, and by which session. */
export type SessionInfo = Schemas["SessionInfo"];
/** The license of a user. */
export type LicenseType = Schemas["LicenseType"];
/** Calls to make in one. */
export type BulkRequest = Schemas["BulkRequest"];
/** One call of a bulk. */
export type BulkCall = Schemas["BulkCall"];
/** The answer to one call of a bulk. */
export type BulkAnswer = Schemas["BulkAnswer"];
/** A file, and where it is kept. */
export type FileInformation = Schemas["FileInformation"];
/** A message of a feed that others can reply to. */
export type PostFeedItem = Schemas["PostFeedItem"];
/** A message of a feed. */
export type ReplyFeedItem = Schemas["ReplyFeedItem"];
/** The working calendar of the organization or of a user. */
export type Calendar = Schemas["Calendar"];
/** The working hours of a day. */
export type DayInformation = Schemas["DayInformation"];
/** A time in which the calendar differs, such as a holiday. */
export type CalendarException = Schemas["CalendarException"];
/** A day for which too few hours were reported. */
export type MissingTimesheet = Schemas["MissingTimesheet"];
/** A role, and who has it. */
export type RoleAssignment = Schemas["RoleAssignment"];
/** What to watch, and what to do then. */
export type WorkflowRule = Schemas["WorkflowRule"];
/** An e-mail to send. */
export type Email = Schemas["Email"];
/** The body of every failure but the limit on calls. */
export type ErrorBody = Schemas["Error"];
/** How a call failed. */
export type ErrorCode = Schemas["ErrorCode"];
/** The body of the refusal beyond the limit on calls in a second. */
export type RateLimitError = Schemas["RateLimitError"];
