import { expect } from "vitest";
import {
  describeWrittenRefusals,
  type WrittenRefusal,
} from "../harness/refusals/describe-written-refusals.ts";

const services = "/V2.0/services";
const me = as("Session 1234567-0106-42c8-9b85-cfb76971c0ff");
const issue = `${services}/data/objects/Issue/56bdfa2b-f737-4b50-9de6-62933e5284ca`;
const nothing = "00000000-0000-0000-0000-000000000000";

// The text on the session is the guide's. The other codes are those of a program of the vendor's; their texts are assumed.
const noSession = failure("SessionTimeout", "Your session has expired");
const missing = failure("EntityNotFound", "Entity not found");
const invalidArgument = failure("InvalidArgument", "Invalid argument");
const missingArgument = failure("MissingArgument", "Missing argument");

describeWrittenRefusals("clarizen", [
  { wrong: "CZ-04 CZ-24 no session (assumed)", path: `${services}/metadata/listEntities`, ...noSession },
  {
    wrong: "CZ-04 a header with neither session nor key (assumed)",
    path: `${services}/metadata/listEntities`,
    ...as("nonsense"),
    ...noSession,
  },
  {
    wrong: "CZ-06 an unknown session",
    path: `${services}/metadata/listEntities`,
    ...as("Session 7654321-0106-42c8-9b85-cfb76971c0ff"),
    ...noSession,
  },
  {
    wrong: "an unknown key (assumed)",
    path: `${services}/metadata/listEntities`,
    ...as("ApiKey eyJhbGciOiJIUzI1NiJ9.e30.unknown"),
    ...noSession,
  },
  {
    wrong: "CZ-24 a login with a wrong password (text assumed)",
    method: "POST",
    path: `${services}/authentication/login`,
    body: '{"userName":"sam@acme.example","password":"a-guess"}',
    ...failure("LoginFailure", "Login failure"),
    // The mock knows no passwords.
    at: "sandbox",
  },

  {
    wrong: "CZ-24 no body (assumed)",
    method: "POST",
    path: `${services}/data/query`,
    ...me,
    ...invalidArgument,
  },
  {
    wrong: "CZ-24 JSON cut off (assumed)",
    method: "POST",
    path: `${services}/data/query`,
    ...me,
    body: '{"q":',
    ...invalidArgument,
  },
  {
    wrong: "CZ-12 a query without a type (text assumed)",
    method: "POST",
    path: `${services}/data/entityQuery`,
    ...me,
    body: '{"fields":["Name"]}',
    ...missingArgument,
  },
  ...[
    { name: "typeNames", path: "/metadata/describeEntities" },
    { name: "typeNames", path: "/metadata/describeEntityRelations" },
    { name: "settings", path: "/metadata/getSystemSettingsValues" },
    { name: "typeName", path: "/data/getTemplateDescriptions" },
    { name: "typeName", path: "/data/entityQuery" },
    { name: "typeName", path: "/data/aggregateQuery" },
    { name: "typeName", path: "/data/workItemRecursiveQuery" },
    { name: "q", path: "/data/query" },
    { name: "q", path: "/data/search" },
    { name: "fromDate", path: "/data/getCalendarExceptions?toDate=2014-04-30" },
    { name: "toDate", path: "/data/getCalendarExceptions?fromDate=2014-04-01" },
    { name: "user", path: "/data/missingTimesheets?startDate=2014-04-01&endDate=2014-04-30" },
    { name: "startDate", path: "/data/missingTimesheets?user=/User/1&endDate=2014-04-30" },
    { name: "endDate", path: "/data/missingTimesheets?user=/User/1&startDate=2014-04-01" },
    { name: "documentId", path: "/files/download" },
    { name: "applicationId", path: "/applications/getApplicationStatus" },
  ].map(({ name, path }): WrittenRefusal => ({
    wrong: `${path} without ${name} (text assumed)`,
    path: services + path,
    ...me,
    ...missingArgument,
  })),

  {
    wrong: "CZ-24 an unknown entity (text assumed)",
    path: `${services}/data/objects/Issue/${nothing}`,
    ...me,
    ...missing,
  },
  {
    wrong: "CZ-24 a change of an unknown entity (text assumed)",
    method: "POST",
    path: `${services}/data/objects/Issue/${nothing}`,
    ...me,
    body: '{"priority":5}',
    ...missing,
  },
  {
    wrong: "CZ-24 a deletion of an unknown entity (text assumed)",
    method: "DELETE",
    path: `${services}/data/objects/Issue/${nothing}`,
    ...me,
    ...missing,
  },
  {
    wrong: "a deletion of an unknown workflow rule (assumed)",
    method: "DELETE",
    path: `${services}/metadata/objects/Workflow/${nothing}`,
    ...me,
    ...missing,
  },
  // The mock knows neither the types and their fields nor the language of queries.
  {
    wrong: "an unknown type (text assumed)",
    path: `${services}/data/objects/Nonsense/1`,
    ...me,
    ...failure("InvalidType", "Invalid type"),
    at: "sandbox",
  },
  {
    wrong: "an unknown field (text assumed)",
    path: `${issue}?fields=Nonsense`,
    ...me,
    ...failure("InvalidField", "Invalid field"),
    at: "sandbox",
  },
  {
    wrong: "a query that is none (text assumed)",
    path: `${services}/data/query?q=nonsense`,
    ...me,
    ...failure("InvalidQuery", "Invalid query"),
    at: "sandbox",
  },

  // The others take a user without rights, a virus and the like: the mock gives each to whoever asks for it.
  ...[
    { example: "unauthorized", ...failure("Unauthorized", "Unauthorized") },
    { example: "invalidOperation", ...failure("InvalidOperation", "Invalid operation") },
    { example: "duplicateKey", ...failure("DuplicateKey", "Duplicate key") },
    { example: "fileNotFound", ...failure("FileNotFound", "File not found") },
    { example: "virusCheckFailed", ...failure("VirusCheckFailed", "Virus check failed") },
    { example: "unsupportedClient", ...failure("UnsupportedClient", "Unsupported client") },
    { example: "general", ...failure("General", "An error occurred") },
    { example: "internal", ...failure("Internal", "Internal error") },
    {
      example: "validationRuleError",
      ...failure("ValidationRuleError", "A validation rule refused the change"),
    },
    { example: "redirect", ...failure("Redirect", "The organization is served elsewhere") },
  ].map(({ example, ...refusal }): WrittenRefusal => ({
    wrong: `a call that asks for ${example} (text assumed)`,
    path: issue,
    headers: { ...me.headers, prefer: `code=500, example=${example}` },
    ...refusal,
    at: "mock",
  })),
]);

/** Each failure has a reference of its own, of the form that the guide shows. */
function failure(errorCode: string, message: string) {
  const referenceId = expect.stringMatching(/^[\w-]{22}$/) as string;
  return { status: 500, answer: { errorCode, message, referenceId } };
}

function as(authorization: string) {
  return { headers: { authorization } };
}
