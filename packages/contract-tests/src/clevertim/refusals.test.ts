import {
  describeWrittenRefusals,
  type WrittenRefusal,
} from "../harness/refusals/describe-written-refusals.ts";

const me = basic("AKJHjjsdBNhkdjfdnbsdjfDJKHZ123:X");

const noAccess = { status: 401, answer: failure("The API token is missing or not valid.") };
const notAllowed = { status: 403, answer: failure("You are not allowed to do this.") };
const notValid = { status: 400, answer: failure("The data is not valid.") };
const unparsable = { status: 500, answer: failure("The JSON cannot be parsed.") };
const notSupported = { status: 501, answer: failure("Operation not supported.") };

describeWrittenRefusals("clevertim", [
  // The vendor's list of statuses has neither 401 nor 403.
  { wrong: "CT-03 no token (status and text assumed)", path: "/api/contact", ...noAccess },
  {
    wrong: "CT-03 a header that is not Basic (status and text assumed)",
    path: "/api/contact",
    ...as("nonsense"),
    ...noAccess,
  },
  {
    wrong: "CT-03 an unknown token (status and text assumed)",
    path: "/api/contact",
    ...basic("UNKNOWNTOKEN0Z0:X"),
    ...noAccess,
  },
  {
    wrong: "CT-02 a write by a user who may only read (status and text assumed)",
    method: "POST",
    path: "/api/case",
    ...basic("MAYONLYREADZ11754:X"),
    body: '{"name":"New case"}',
    ...notAllowed,
    // The mock knows nobody's rights.
    at: "sandbox",
  },

  // The texts on contacts and companies are the vendor's; the others follow them.
  { wrong: "CT-07 CT-11 an unknown contact", path: "/api/contact/0", ...me, ...missing("contact") },
  { wrong: "CT-07 CT-11 an unknown company", path: "/api/company/0", ...me, ...missing("company") },
  ...[
    { thing: "case", path: "/api/case/0" },
    { thing: "opportunity", path: "/api/opportunity/0" },
    { thing: "task", path: "/api/task/0" },
    { thing: "note", path: "/api/note/0" },
    { thing: "comment", path: "/api/comment/0" },
    { thing: "custom field", path: "/api/customfield/0" },
    { thing: "file", path: "/api/file/0" },
    { thing: "folder", path: "/api/folder/f0" },
    { thing: "linked file", path: "/api/linkedfile/0" },
  ].map(({ thing, path }): WrittenRefusal => ({
    wrong: `CT-11 an unknown ${thing} (text assumed)`,
    path,
    ...me,
    ...missing(thing),
  })),
  { wrong: "letters for an id (assumed)", path: "/api/case/letters", ...me, ...missing("case") },
  {
    wrong: "CT-11 a change of an unknown contact (text assumed)",
    method: "PUT",
    path: "/api/contact/0",
    ...me,
    body: '{"fn":"Ada"}',
    ...missing("contact"),
  },
  {
    wrong: "CT-11 a deletion of an unknown contact (text assumed)",
    method: "DELETE",
    path: "/api/contact/0",
    ...me,
    ...missing("contact"),
  },

  // Of the rest the vendor has the statuses only.
  {
    wrong: "CT-11 a case without a name (text assumed)",
    method: "POST",
    path: "/api/case",
    ...me,
    body: "{}",
    ...notValid,
  },
  {
    wrong: "a list for a case (assumed)",
    method: "POST",
    path: "/api/case",
    ...me,
    body: "[]",
    ...notValid,
  },
  {
    wrong: "CT-11 JSON cut off (text assumed)",
    method: "POST",
    path: "/api/case",
    ...me,
    body: '{"name":',
    ...unparsable,
  },
  { wrong: "no body (assumed)", method: "POST", path: "/api/case", ...me, ...unparsable },
  {
    wrong: "CT-11 a change of a comment (text assumed)",
    method: "PUT",
    path: "/api/comment/51220",
    ...me,
    body: '{"comment":"x"}',
    ...notSupported,
  },
  {
    wrong: "CT-11 a method that a resource lacks (text assumed)",
    method: "DELETE",
    path: "/api/case",
    ...me,
    ...notSupported,
  },
]);

function failure(error: string): object {
  return { status: "ERROR", error };
}

function missing(thing: string): Pick<WrittenRefusal, "status" | "answer"> {
  return { status: 404, answer: failure(`No such ${thing}.`) };
}

function basic(credentials: string): Pick<WrittenRefusal, "headers"> {
  return as(`Basic ${Buffer.from(credentials).toString("base64")}`);
}

function as(authorization: string): Pick<WrittenRefusal, "headers"> {
  return { headers: { authorization } };
}
