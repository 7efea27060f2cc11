import { gzipSync } from "node:zlib";
import { unwrap } from "@clade/clarizen";
import { describe, expect, test } from "vitest";
import { ids } from "./seed/ids.ts";
import { API_KEY, Organization, SESSION } from "./testing/organization.ts";

const MINUTE = 60_000;
const TIMEOUT = { errorCode: "SessionTimeout", message: "Your session has expired" };
const sam = { userName: "sam@acme.example", password: "s3cret" };
const nobody = { authorization: "" };

const acme = new Organization();

const ask = (authorization: string) =>
  acme.send("GET", "/authentication/getSessionInfo", undefined, { authorization });

describe("logging in", () => {
  test("CZ-01 CZ-03 the data centre is the address that was asked, and there a login gives all that the guide lists", async () => {
    const found = await acme.send("POST", "/authentication/getServerDefinition", sam, nobody);
    expect(found.body["serverLocation"]).toBe("https://api.clarizen.com/clarizen/V2.0/services");

    const opened = await acme.send("POST", "/authentication/login", sam, nobody);
    expect(opened).toMatchObject({
      status: 200,
      body: {
        sessionId: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f-]{27}$/) as string,
        userId: "340c6d9a-1bf5-4c4a-baf1-ea42b0417284",
        organizationId: "1234567-09b3-4447-820f-f7102d6835c3",
        serverTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z$/) as string,
        licenseType: "Full",
      },
    });
  });

  test("CZ-03 CZ-06 the client finds the data centre, logs in, calls and logs out", async () => {
    const client = acme.client();
    const { sessionId } = await unwrap(client.GET("/authentication/getSessionInfo"));
    expect((await ask(`Session ${String(sessionId)}`)).status).toBe(200);
    await client.close();
    expect(await ask(`Session ${String(sessionId)}`)).toMatchObject({ status: 500, body: TIMEOUT });
  });

  test.each([
    ["a wrong password", { ...sam, password: "wrong" }],
    ["an unknown user (assumed)", { ...sam, userName: "nobody@acme.example" }],
    ["a suspended user (assumed)", { userName: "sue@acme.example", password: "sue-fake-1" }],
  ])("%s fails with LoginFailure, for a login and for the data centre", async (_what, body) => {
    for (const path of ["/authentication/login", "/authentication/getServerDefinition"]) {
      const answer = await acme.send("POST", path, body, nobody);
      expect(answer).toMatchObject({ status: 500, body: { errorCode: "LoginFailure" } });
    }
  });

  test("CZ-26 the guide's curl lines log in, with bare keys, single quotes and a form's label", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const forms = [
      "{UserName: 'sam@acme.example', Password: 's3cret'}",
      "userName=sam%40acme.example&password=s3cret",
    ];
    for (const form of forms) {
      const answer = await acme.send("POST", "/authentication/login", form, { ...nobody, headers });
      expect(answer.status).toBe(200);
    }
  });

  test("CZ-02 a body may be sent compressed", async () => {
    const response = await acme.sandbox.fetch("https://api.clarizen.com/V2.0/services/authentication/login", {
      method: "POST",
      headers: { "content-type": "application/json", "content-encoding": "gzip" },
      body: new Uint8Array(gzipSync(JSON.stringify(sam))),
    });
    expect(response.status).toBe(200);
  });

  test("CZ-01 CZ-02 on a port too an answer is compressed for who accepts it, and the base URL is told", async () => {
    const { baseUrls, close } = await acme.sandbox.listen();
    const base = baseUrls["clarizen"] ?? "";
    const asJson = { "content-type": "application/json" };
    const init = { method: "POST", headers: asJson, body: JSON.stringify(sam) };
    const found = await fetch(`${base}/authentication/getServerDefinition`, init);
    expect(await found.json()).toMatchObject({ serverLocation: base });
    const headers = { authorization: SESSION, "accept-encoding": "gzip" };
    const types = await fetch(`${base}/metadata/listEntities`, { headers });
    expect(types.headers.get("content-encoding")).toBe("gzip");
    expect(await types.json()).toHaveProperty("typeNames");
    await close();
  });

  test("a user who is let in with an API key asks for the data centre without a name and a password", async () => {
    const found = await acme.send("POST", "/authentication/getServerDefinition", undefined, {
      authorization: API_KEY,
    });
    expect(found.status).toBe(200);
    const refused = await acme.send("POST", "/authentication/getServerDefinition", undefined, nobody);
    expect(refused).toMatchObject({ status: 500, body: { errorCode: "MissingArgument" } });
  });
});

describe("a session", () => {
  test("CZ-05 CZ-06 ends after ten minutes without a call, and each call starts them anew", async () => {
    acme.sandbox.advance(10 * MINUTE - 1);
    expect((await ask(SESSION)).status).toBe(200);
    acme.sandbox.advance(10 * MINUTE - 1);
    expect((await ask(SESSION)).status).toBe(200);
    acme.sandbox.advance(10 * MINUTE);
    expect(await ask(SESSION)).toMatchObject({ status: 500, body: TIMEOUT });
    acme.sandbox.advance(MINUTE);
    expect((await ask(SESSION)).status).toBe(500);
  });

  test("CZ-05 a call that fails starts the ten minutes anew too (assumed)", async () => {
    acme.sandbox.advance(9 * MINUTE);
    expect((await acme.send("GET", "/data/objects/Task/none")).status).toBe(500);
    acme.sandbox.advance(9 * MINUTE);
    expect((await ask(SESSION)).status).toBe(200);
  });

  test("CZ-06 ends by a logout at once, and no other does", async () => {
    const second = await acme.signIn("sam");
    const left = await acme.send("GET", "/authentication/logout", undefined, { authorization: second });
    expect(left).toEqual({ status: 200, body: {} });
    expect(await ask(second)).toMatchObject({ status: 500, body: TIMEOUT });
    expect((await ask(SESSION)).status).toBe(200);
  });

  test("CZ-06 the client logs in again by itself once the ten minutes are over", async () => {
    const client = acme.client();
    const first = await unwrap(client.GET("/authentication/getSessionInfo"));
    acme.sandbox.advance(11 * MINUTE);
    const second = await unwrap(client.GET("/authentication/getSessionInfo"));
    expect(second.sessionId).not.toBe(first.sessionId);
  });

  test("CZ-07 a third session of a user ends the oldest, and nobody else's (assumed)", async () => {
    const jane = await acme.signIn("jane");
    const second = await acme.signIn("sam");
    expect((await ask(SESSION)).status).toBe(200);
    const third = await acme.signIn("sam");
    expect(await ask(SESSION)).toMatchObject({ status: 500, body: TIMEOUT });
    for (const open of [second, third, jane]) expect((await ask(open)).status).toBe(200);
  });

  test("CZ-07 a session that has run out does not count for the two", async () => {
    acme.sandbox.advance(10 * MINUTE);
    const second = await acme.signIn("sam");
    const third = await acme.signIn("sam");
    for (const open of [second, third]) expect((await ask(open)).status).toBe(200);
  });

  test("CZ-04 a session in a cookie is not taken, nor without the word Session", async () => {
    const id = SESSION.slice("Session ".length);
    const path = "/authentication/getSessionInfo";
    const cookie = await acme.send("GET", path, undefined, {
      ...nobody,
      headers: { cookie: `session=${id}` },
    });
    expect(cookie).toMatchObject({ status: 500, body: TIMEOUT });
    expect(await ask(id)).toMatchObject({ status: 500, body: TIMEOUT });
  });

  test("has an id that nobody had before, and the same where all begins anew", async () => {
    const opened = [await acme.signIn("sam"), await acme.signIn("sam")];
    expect(new Set([SESSION, ...opened]).size).toBe(3);
    acme.sandbox.reset();
    expect([await acme.signIn("sam"), await acme.signIn("sam")]).toEqual(opened);
  });

  test("ends with the suspension of its user, and stays ended", async () => {
    const jane = await acme.signIn("jane");
    await acme.post(ids.jane, { State: "Suspended" });
    expect(await ask(jane)).toMatchObject({ status: 500, body: TIMEOUT });
    await acme.post(ids.jane, { State: "Active" });
    expect(await ask(jane)).toMatchObject({ status: 500, body: TIMEOUT });
  });
});
