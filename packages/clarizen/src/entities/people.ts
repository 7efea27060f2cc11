/* eslint-disable @typescript-eslint/no-empty-object-type -- a type without fields of its own has the fields that an integrator adds */
import type { Money } from "../types.ts";
import type { NamedEntityFields } from "./any-entity.ts";
import type { EntityOf } from "./entity-types.ts";
import type { DateTime, Reference } from "./values.ts";

/** Fields of a user. */
export interface UserFields extends NamedEntityFields {
  /** The name that others see. (observed: program) */
  DisplayName?: string | null;
  /** The first name. (observed: program) */
  FirstName?: string | null;
  /** The last name. (observed: program) */
  LastName?: string | null;
  /** The name to log in with. (observed: program) */
  UserName?: string | null;
  /** The e-mail address. (observed: program) */
  Email?: string | null;
  /** Whether the account is in use. (observed: program) */
  State?: Reference | null;
  /** What the account may do by its license. (observed: program) */
  LicenseType?: Reference | null;
  /** When the user logged in last. (observed: program) */
  LastLogin?: DateTime | null;
  /** Whether it is an administrator. (observed: program) */
  Admin?: boolean | null;
  /** Whether it may see and change everything. (observed: program) */
  SuperUser?: boolean | null;
  /** Whether it is somebody from outside. (observed: program) */
  ExternalUser?: boolean | null;
  /** Whether it may see money. (observed: program) */
  Financial?: boolean | null;
  /** The user's own manager. (observed: program) */
  DirectManager?: EntityOf<"User"> | null;
  /** The job title. (assumed: older schema) */
  JobTitle?: EntityOf<"JobTitle"> | null;
  /** The number at work. (observed: program) */
  OfficePhone?: string | null;
  /** The number of the mobile phone. (observed: program) */
  MobilePhone?: string | null;
  /** The time zone. (assumed: older schema) */
  TimeZone?: Reference | null;
  /** The language. (assumed: older schema) */
  Language?: Reference | null;
  /** The region. (assumed: older schema) */
  Region?: Reference | null;
  /** How much of the time the user can be planned for. (assumed: older schema) */
  Availability?: number | null;
  /** What an hour costs. (assumed: older schema) */
  CostRegularRate?: Money | null;
  /** What an hour brings in. (assumed: older schema) */
  RevenueRegularRate?: Money | null;
  /** From when on timesheets are expected. (documented: vendor's article) */
  TimesheetsExpectedFrom?: DateTime | null;
  /** Until when the timesheets are complete. (documented: vendor's article) */
  TimesheetsCompleteUntil?: DateTime | null;
}

/** Fields of a customer. */
export interface CustomerFields extends NamedEntityFields {
  /** Whether business is done with it. (assumed: older schema) */
  State?: Reference | null;
  /** The address. (assumed: older schema) */
  BusinessAddress?: string | null;
  /** The address for bills. (assumed: older schema) */
  BillingAddress?: string | null;
}

/** Fields of a person at a customer. */
export interface ContactPersonFields extends NamedEntityFields {
  /** The customer. (assumed: older schema) */
  Customer?: EntityOf<"Customer"> | null;
  /** The first name. (assumed: older schema) */
  FirstName?: string | null;
  /** The last name. (assumed: older schema) */
  LastName?: string | null;
  /** The e-mail address. (assumed: older schema) */
  Email?: string | null;
  /** The number at work. (assumed: older schema) */
  OfficePhone?: string | null;
  /** Whether it is the one to turn to. (assumed: older schema) */
  MainContact?: boolean | null;
}

/** Fields of the organization itself. */
export interface OrganizationFields extends NamedEntityFields {}

/** Fields of a group of users. */
export interface UserGroupFields extends NamedEntityFields {}

/** Fields of a job title. */
export interface JobTitleFields extends NamedEntityFields {}

/** Fields of a skill. */
export interface SkillFields extends NamedEntityFields {}
