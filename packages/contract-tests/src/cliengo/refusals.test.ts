import {
  describeWrittenRefusals,
  type WrittenRefusal,
} from "../harness/refusals/describe-written-refusals.ts";

const me = "api_key=0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";
const nobody = "api_key=00000000-0000-0000-0000-000000000000";
const seller = "api_key=11111111-1111-4111-8111-111111111111";
const nothing = "000000000000000000000000";

const noAccess = { status: 401, answer: { detail: "You are not authenticated" } };
const notAllowed = { status: 403, answer: { detail: "You lack the privilege for this" } };
const notValid = { status: 400, answer: { detail: "The request is not valid" } };
const missing = { status: 404, answer: { detail: "There is nothing with this id" } };

// No document has a status or a text, but for the text on the offset: a program that reads the contacts recorded it.
describeWrittenRefusals("cliengo", [
  { wrong: "CG-03 no key (status and text assumed)", path: "/1.0/contacts", ...noAccess },
  { wrong: "CG-03 a blank key (status and text assumed)", path: "/1.0/contacts?api_key=", ...noAccess },
  {
    wrong: "CG-03 a header of no known scheme (status and text assumed)",
    path: "/1.0/contacts",
    headers: { authorization: 'Digest username="ana"' },
    ...noAccess,
  },
  { wrong: "CG-03 an unknown key (status and text assumed)", path: `/1.0/contacts?${nobody}`, ...noAccess },
  {
    wrong: "a list for which the user lacks the privilege (status and text assumed)",
    path: `/1.0/users?${seller}`,
    ...notAllowed,
    // The mock knows nobody's privileges.
    at: "sandbox",
  },

  ...[
    { name: "limit", value: "0" },
    { name: "limit", value: "some" },
    { name: "offset", value: "-1" },
    { name: "offset", value: "some" },
    { name: "since", value: "yesterday" },
    { name: "until", value: "tomorrow" },
  ].map(({ name, value }): WrittenRefusal => ({
    wrong: `${name}=${value} (assumed)`,
    path: `/1.0/contacts?${me}&${name}=${value}`,
    ...notValid,
  })),
  {
    wrong: "an offset above 1000 (status assumed)",
    path: `/1.0/contacts?${me}&offset=1001`,
    status: 400,
    answer: { detail: "Offset cannot be greater than 1000" },
  },

  { wrong: "no body (assumed)", method: "POST", path: `/1.0/contacts?${me}`, ...notValid },
  {
    wrong: "JSON cut off (assumed)",
    method: "POST",
    path: `/1.0/contacts?${me}`,
    body: '{"websiteId":',
    ...notValid,
  },
  {
    wrong: "a contact without a website (assumed)",
    method: "POST",
    path: `/1.0/contacts?${me}`,
    body: '{"name":"Lucía"}',
    ...notValid,
  },

  ...[
    { thing: "user", path: `/1.0/users/${nothing}?${me}` },
    { thing: "site", path: `/1.0/sites/${nothing}?${me}` },
    { thing: "website", path: `/1.0/conversations/${nothing}/count?${me}` },
    { thing: "contact", path: `/1.0/contacts/${nothing}?${me}` },
    { thing: "conversation", path: `/1.0/conversations/${nothing}?${me}` },
  ].map(({ thing, path }): WrittenRefusal => ({
    wrong: `an unknown ${thing} (status and text assumed)`,
    path,
    ...missing,
  })),

  {
    // The status is the one that the vendor's plugin for WordPress looks for.
    wrong: "a login with a wrong password (text assumed)",
    method: "POST",
    path: "/1.0/wordpress/login",
    body: '{"username":"ana@tienda.example","password":"a-guess"}',
    status: 403,
    answer: { detail: "Wrong e-mail address or password" },
    // The mock knows no passwords.
    at: "sandbox",
  },
  {
    wrong: "a login without a password (assumed)",
    method: "POST",
    path: "/1.0/wordpress/login",
    body: '{"username":"ana@tienda.example"}',
    status: 403,
    answer: { detail: "Wrong e-mail address or password" },
  },
  {
    wrong: "a sign-up without an address (assumed)",
    method: "POST",
    path: "/1.0/wordpress/signup",
    body: '{"username":"Ana","password":"s3same"}',
    ...notValid,
  },
]);
