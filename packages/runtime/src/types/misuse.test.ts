import { beforeAll, describe, expect, it } from "vitest";
import { complaintsAbout, type Complaint } from "../testing/complaints-about.ts";

const head = `
import { createPigeonClient } from "./testing/pigeon-client.ts";
const client = createPigeonClient();
const params = { path: { id: 7 } };
const result = await client.GET("/letters");
export { client, params, result };
`;

/** What a caller may write by mistake, and what the compiler must say to it in the first line of its message. */
const mistakes: [mistake: string, code: number, message: string | RegExp][] = [
  [
    `client.GET("/leters");`,
    2345,
    `Argument of type '"/leters"' is not assignable to parameter of type 'PathsWithMethod<PigeonPaths, "get">'.`,
  ],
  [
    `client.POST("/leters");`,
    2345,
    `Argument of type '"/leters"' is not assignable to parameter of type 'PathsWithMethod<PigeonPaths, "post">'.`,
  ],
  [
    `client.GET("/letters/7");`,
    2345,
    `Argument of type '"/letters/7"' is not assignable to parameter of type 'PathsWithMethod<PigeonPaths, "get">'.`,
  ],
  [
    `client.POST("/letters/{id}", { params });`,
    2345,
    `Argument of type '"/letters/{id}"' is not assignable to parameter of type 'PathsWithMethod<PigeonPaths, "post">'.`,
  ],
  [`client.PATCH("/letters");`, 2339, /^Property 'PATCH' does not exist on type '.*'\.$/],
  [`client.get("/letters");`, 2551, /^Property 'get' does not exist on type '.*'\. Did you mean 'GET'\?$/],
  [`client.GET("/letters/{id}");`, 2554, "Expected 2 arguments, but got 1."],
  [
    `client.GET("/letters/{id}", {});`,
    2345,
    `Argument of type '{}' is not assignable to parameter of type 'CallInitAt<PigeonPaths, "get", "/letters/{id}", "bytes">'.`,
  ],
  [
    `client.GET("/letters/{id}", { params: { path: {} } });`,
    2741,
    "Property 'id' is missing in type '{}' but required in type '{ id: string | number; }'.",
  ],
  [
    `client.GET("/letters", { params: { query: { limti: 5 } } });`,
    2561,
    /^Object literal may only specify known properties, but 'limti' does not exist in type .* Did you mean to write 'limit'\?$/,
  ],
  [
    `client.GET("/letters", { query: { limit: 5 } });`,
    2353,
    `Object literal may only specify known properties, and 'query' does not exist in type 'CallInitAt<PigeonPaths, "get", "/letters", "bytes">'.`,
  ],
  [
    `client.GET("/letters", { params: { query: { limit: "5" } } });`,
    2322,
    "Type 'string' is not assignable to type 'number'.",
  ],
  [`client.POST("/letters");`, 2554, "Expected 2 arguments, but got 1."],
  [
    `client.POST("/letters", {});`,
    2345,
    `Argument of type '{}' is not assignable to parameter of type 'CallInitAt<PigeonPaths, "post", "/letters", "bytes">'.`,
  ],
  [
    `client.POST("/letters", { body: {} });`,
    2741,
    /^Property 'to' is missing in type '\{\}' but required in type /,
  ],
  [
    `client.POST("/letters", { body: { to: "Ann", texts: "" } });`,
    2561,
    /^Object literal may only specify known properties, but 'texts' does not exist in type .* Did you mean to write 'text'\?$/,
  ],
  [`client.GET("/letters", { body: {} });`, 2322, "Type '{}' is not assignable to type 'undefined'."],
  [
    `client.GET("/letters", { parseAs: "text" });`,
    2353,
    `Object literal may only specify known properties, and 'parseAs' does not exist in type 'CallInitAt<PigeonPaths, "get", "/letters", "bytes">'.`,
  ],
  [
    `client.GET("/letters", { timeuot: 5 });`,
    2561,
    /^Object literal may only specify known properties, but 'timeuot' does not exist in type 'CallInitAt<.*>'\. Did you mean to write 'timeout'\?$/,
  ],
  [
    `createPigeonClient({ tokn: "t" });`,
    2561,
    "Object literal may only specify known properties, but 'tokn' does not exist in type 'PigeonOptions'. Did you mean to write 'token'?",
  ],
  [`createPigeonClient("t");`, 2559, `Type '"t"' has no properties in common with type 'PigeonOptions'.`],
  [`client.GET("/letters").data;`, 2339, /^Property 'data' does not exist on type 'Promise<CallResult</],
  [`result.data.length;`, 18048, "'result.data' is possibly 'undefined'."],
  [
    `result.error?.kind === "mising";`,
    2367,
    /^This comparison appears to be unintentional because the types '.*' and '"mising"' have no overlap\.$/,
  ],
  [
    `client.items("/letters");`,
    2345,
    /^Argument of type '"\/letters"' is not assignable to parameter of type '"\/flights" \| .*'\.$/,
  ],
  [
    `client.items("/flights", { params: { query: { pigoen: "Ann" } } });`,
    2561,
    /^Object literal may only specify known properties, but 'pigoen' does not exist in type .* Did you mean to write 'pigeon'\?$/,
  ],
];

const offset = head.split("\n").length;

let complaints: ReadonlyMap<number, Complaint>;

beforeAll(() => {
  complaints = complaintsAbout(head + mistakes.map(([mistake]) => mistake).join("\n"));
});

function complaintOf(mistake: string) {
  return complaints.get(offset + mistakes.findIndex(([line]) => line === mistake));
}

describe("a mistake fails to compile, with a message that a person can read", () => {
  it.each(mistakes)("%s", (mistake, code, message) => {
    const complaint = complaintOf(mistake);
    expect(complaint?.message).toEqual(
      typeof message === "string" ? message : expect.stringMatching(message),
    );
    expect(complaint?.code).toBe(code);
  });

  it("and what is no mistake compiles", () => {
    expect(complaints.size).toBe(mistakes.length);
  });

  it.each([
    [`client.GET("/letters").data;`, "Did you forget to use 'await'?"],
    [`client.GET("/letters/{id}");`, "Arguments for the rest parameter 'init' were not provided."],
  ])("and what is forgotten is pointed out: %s", (mistake, hint) => {
    expect(complaintOf(mistake)?.hints).toEqual([hint]);
  });
});
