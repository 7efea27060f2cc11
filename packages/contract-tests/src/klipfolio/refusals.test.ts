import {
  describeWrittenRefusals,
  type WrittenRefusal,
} from "../harness/refusals/describe-written-refusals.ts";

const me = { headers: { "kf-api-key": "0123456789abcdef0123456789abcdef01234567" } };
const viewer = { headers: { "kf-api-key": "2222222222222222222222222222222222222222" } };
const nobody = { headers: { "kf-api-key": "f".repeat(40) } };
const nothing = "0".repeat(32);

const user = "3e4d5c6b7a8901f2e3d4c5b6a7980f1e";
const group = "a0b1c2d3e4f5061728394a5b6c7d8e9f";
const tab = "2b3c4d5e6f708192a3b4c5d6e7f80910";
const klip = "44d5c6b7a8990807f6e5d4c3b2a19081";
const dataSource = "5d8800a1b2c3d4e5f60718293a4b5c6d";
const acme = "c0ffee00112233445566778899aabbcc";
/** A client that is not shared with anybody. */
const bistro = "d1a2b3c4d5e6f708192a3b4c5d6e7f80";

const noAccess = refusal(401, "auth_not_provided", "This operation requires authentication");
const wrongAccess = refusal(401, "auth_fail", "The credentials you provided are invalid");
const notPermitted = refusal(401, "access_denied", "You do not have permission to access this resource");
const limitOutOfRange = refusal(400, "bad_request", "The limit must be from 1 to 100");
const notValid = refusal(400, "bad_request", "The request is not valid");
const noData = refusal(400, "bad_request", "The request has no data");
const missing = refusal(404, "not_found", "The requested resource was not found");
const notSupported = refusal(405, "method_not_allowed", "The requested method is not supported");
const forbidden = (text: string) => refusal(403, "forbidden", text);

describeWrittenRefusals("klipfolio", [
  { wrong: "KF-03 no credentials", path: "/api/1.0/profile", ...noAccess },
  { wrong: "KF-03 an unknown key", path: "/api/1.0/profile", ...nobody, ...wrongAccess },
  {
    wrong: "KF-03 an unknown user",
    path: "/api/1.0/profile",
    headers: { authorization: `Basic ${btoa("nobody@northwind.example:s3same")}` },
    ...wrongAccess,
  },
  {
    wrong: "KF-03 a header that is not Basic (assumed)",
    path: "/api/1.0/profile",
    headers: { authorization: "nonsense" },
    ...wrongAccess,
  },
  {
    wrong: "KF-09 a user without the permission (text assumed)",
    path: "/api/1.0/clients",
    ...viewer,
    ...notPermitted,
    // The mock knows nobody's permissions.
    at: "sandbox",
  },

  // The guide has the statuses, and none of the texts.
  ...["PATCH", "DELETE", "OPTIONS"].map((method): WrittenRefusal => ({
    wrong: `KF-02 ${method} on a list (text assumed)`,
    method,
    path: "/api/1.0/klips",
    ...me,
    ...notSupported,
  })),
  { wrong: "KF-11 an unknown path (text assumed)", path: "/api/1.0/nowhere", ...me, ...missing },
  {
    wrong: "KF-06 a limit of 101 (text assumed)",
    path: "/api/1.0/klips?limit=101",
    ...me,
    ...limitOutOfRange,
  },
  { wrong: "a limit of 0 (assumed)", path: "/api/1.0/klips?limit=0", ...me, ...limitOutOfRange },
  { wrong: "an offset of -1 (assumed)", path: "/api/1.0/klips?offset=-1", ...me, ...notValid },
  { wrong: "KF-11 no body (text assumed)", method: "POST", path: "/api/1.0/groups", ...me, ...notValid },
  {
    wrong: "KF-11 JSON cut off (text assumed)",
    method: "POST",
    path: "/api/1.0/groups",
    ...me,
    body: '{"name":',
    ...notValid,
  },
  {
    wrong: "KF-11 a group without a name (text assumed)",
    method: "POST",
    path: "/api/1.0/groups",
    ...me,
    body: '{"description":"All managers"}',
    ...notValid,
  },
  ...[
    { thing: "client", path: `/clients/${acme}` },
    { thing: "user", path: `/users/${user}` },
    { thing: "data source", path: `/datasources/${dataSource}` },
    { thing: "instance of a data source", path: `/datasource-instances/${dataSource}` },
  ].map(({ thing, path }): WrittenRefusal => ({
    wrong: `a deletion of a property of a ${thing} without its name (text assumed)`,
    method: "DELETE",
    path: `/api/1.0${path}/properties`,
    ...me,
    ...notValid,
  })),
  {
    wrong: "published links of no dashboard (assumed)",
    path: "/api/1.0/dashboard-published-links",
    ...me,
    ...notValid,
  },
  ...[
    { thing: "a data source", path: `/datasources/${dataSource}/data` },
    { thing: "an instance of one", path: `/datasource-instances/${dataSource}/data` },
  ].map(({ thing, path }): WrittenRefusal => ({
    wrong: `no file for ${thing} (assumed)`,
    method: "PUT",
    path: `/api/1.0${path}`,
    ...me,
    ...noData,
  })),

  ...[
    { thing: "client", path: `/clients/${nothing}` },
    { thing: "user", path: `/users/${nothing}` },
    { thing: "group", path: `/groups/${nothing}` },
    { thing: "role", path: `/roles/${nothing}` },
    { thing: "dashboard", path: `/tabs/${nothing}` },
    { thing: "Klip", path: `/klips/${nothing}` },
    { thing: "data source", path: `/datasources/${nothing}` },
    { thing: "instance of a data source", path: `/datasource-instances/${nothing}` },
    { thing: "data source of instances", path: `/datasource-instances?datasource_id=${nothing}` },
    { thing: "default dashboard", path: `/groups/${group}/default-tabs/${nothing}` },
    { thing: "annotation", path: `/klips/${klip}/annotations/${nothing}` },
    { thing: "published link", path: `/dashboard-published-links/${nothing}` },
  ].map(({ thing, path }): WrittenRefusal => ({
    wrong: `KF-11 an unknown ${thing} (text assumed)`,
    path: `/api/1.0${path}`,
    ...me,
    ...missing,
  })),
  ...[
    { thing: "dashboard of a user", path: `/users/${user}/tab-instances/${nothing}` },
    { thing: "Klip on a dashboard", path: `/tabs/${tab}/klip-instances/${nothing}` },
    { thing: "sharer of a data source", path: `/datasources/${dataSource}/share-rights/${nothing}` },
  ].map(({ thing, path }): WrittenRefusal => ({
    wrong: `KF-11 a deletion of an unknown ${thing} (text assumed)`,
    method: "DELETE",
    path: `/api/1.0${path}`,
    ...me,
    ...missing,
  })),

  // What is not allowed in itself depends on what there is, of which the mock remembers nothing.
  {
    wrong: "KF-09 to take a client from a group that does not have it (text assumed)",
    method: "DELETE",
    path: `/api/1.0/clients/${bistro}/share-rights/${group}`,
    ...me,
    ...forbidden("The client is not shared with this group"),
    at: "sandbox",
  },
  {
    wrong: "KF-09 to give a user the role that he has (text assumed)",
    method: "PUT",
    path: `/api/1.0/roles/7b6a594837261504f3e2d1c0bfae9d8c/users/${user}`,
    ...me,
    ...forbidden("The user already has this role"),
    at: "sandbox",
  },
  {
    wrong: "KF-09 to take from a user a role that he does not have (text assumed)",
    method: "DELETE",
    path: `/api/1.0/roles/8c7b6a594837261504f3e2d1c0bfae9d/users/${user}`,
    ...me,
    ...forbidden("The user does not have this role"),
    at: "sandbox",
  },
  {
    wrong: "KF-09 to take the role Admin from the last who has it (text assumed)",
    method: "DELETE",
    path: "/api/1.0/roles/6a594837261504f3e2d1c0bfae9d8c7b/users/5f0c9d0b6a7e4c11a2b3c4d5e6f70819",
    ...me,
    ...forbidden("The role Admin must have at least one user"),
    at: "sandbox",
  },
  {
    wrong: "KF-09 to share a data source with a group of another company (text assumed)",
    method: "PUT",
    path: `/api/1.0/datasources/${dataSource}/share-rights`,
    ...me,
    body: '{"groups":[{"group_id":"b1c2d3e4f5061728394a5b6c7d8e9fa1","can_edit":false}]}',
    ...forbidden("A data source cannot be shared across companies"),
    at: "sandbox",
  },
  {
    wrong: "KF-09 to refresh a data source that is disabled (text assumed)",
    method: "POST",
    path: `/api/1.0/datasource-instances/${dataSource}/@/refresh`,
    headers: { ...me.headers, prefer: "code=403" },
    ...forbidden("The data source is disabled"),
    // In the sandbox it takes a call before, which disables it.
    at: "mock",
  },
  {
    wrong: "KF-11 a call on which the mock is to fail (text assumed)",
    path: "/api/1.0/profile",
    headers: { ...me.headers, prefer: "code=500" },
    status: 500,
    answer: {
      meta: {
        success: false,
        status: 500,
        error_code: "internal_error",
        error_desc: "An unexpected error occurred",
        error_id: "7f3a90b2",
      },
    },
    // The sandbox does not fail.
    at: "mock",
  },
]);

function refusal(status: number, error_code: string, error_desc: string) {
  return { status, answer: { meta: { success: false, status, error_code, error_desc } } };
}
