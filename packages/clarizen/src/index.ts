export { createClarizenClient } from "./client.ts";
export type { ClarizenClient, ClarizenExtras } from "./client.ts";
export type { ClarizenClientOptions } from "./client-options.ts";
export type { QueryAll, QueryAllSettings } from "./query-all.ts";
export type { Batch, Bulk, BulkResults, BulkSettings } from "./bulk/index.ts";
export { czql, identifier, lintCzql } from "./czql/index.ts";
export type {
  CzqlIdentifier,
  CzqlInsert,
  CzqlParameter,
  CzqlPosition,
  CzqlProblem,
  CzqlQuery,
  CzqlValue,
} from "./czql/index.ts";
export type * from "./entities/index.ts";
export type { components, operations, paths } from "./generated/schema.ts";
export type {
  AggregateQuery,
  BindParameters,
  BulkAnswer,
  BulkCall,
  BulkRequest,
  Calendar,
  CalendarException,
  Condition,
  CzqlQueryBody,
  DayInformation,
  Duration,
  Email,
  Entity,
  EntityDescription,
  EntityFieldValue,
  EntityFields,
  EntityId,
  EntityQuery,
  ErrorBody,
  ErrorCode,
  Expression,
  FieldAggregation,
  FieldDescription,
  FieldType,
  FileInformation,
  LicenseType,
  MissingTimesheet,
  Money,
  Operator,
  OrderBy,
  Paging,
  PagingRequest,
  PickupDescription,
  PostFeedItem,
  PresentationType,
  Query,
  RateLimitError,
  RelatedEntities,
  Relation,
  RelationDescription,
  RelationQuery,
  ReplyFeedItem,
  RoleAssignment,
  ServerDefinition,
  Session,
  SessionInfo,
  WorkflowRule,
} from "./types.ts";

export {
  ApiError,
  DecodeError,
  HttpError,
  isApiError,
  NetworkError,
  TimeoutError,
  unwrap,
  UsageError,
} from "@clade/runtime";
export type { CallError, CallResult, ClientOptions, CreationResult, Page } from "@clade/runtime";
