import { describe, expect, test } from "vitest";
import { API_KEY, Organization, SESSION } from "./testing/organization.ts";

const MINUTE = 60_000;
const TIMEOUT = { errorCode: "SessionTimeout", message: "Your session has expired" };
const nobody = { authorization: "" };

const acme = new Organization();

const ask = (authorization: string) =>
  acme.send("GET", "/authentication/getSessionInfo", undefined, { authorization });

describe("an API key", () => {
  test("needs no login, has no session, and is valid for a year", async () => {
    const { body } = await ask(API_KEY);
    expect(body).toMatchObject({ userId: "4dxj4hbs5pqvmp2utn4q3ggib3" });
    expect(body).not.toHaveProperty("sessionId");
    acme.sandbox.advance(364 * 24 * 60 * MINUTE);
    expect((await ask(API_KEY)).status).toBe(200);
    acme.sandbox.advance(24 * 60 * MINUTE);
    expect(await ask(API_KEY)).toMatchObject({ status: 500, body: TIMEOUT });
  });

  test("is made on the web pages, and works until it is revoked", async () => {
    const made = await acme.door("POST", "/api-keys", { user: "/User/9bcd7df3-4f6b-4272-944c-219b65b7862a" });
    const key = String(made.body["key"]);
    expect((await ask(`ApiKey ${key}`)).body).toMatchObject({ licenseType: "TeamMember" });
    expect((await acme.door("DELETE", `/api-keys/${key}`)).status).toBe(204);
    expect((await ask(`ApiKey ${key}`)).status).toBe(500);
  });
});

describe("a password", () => {
  const set = (newPassword: string, authorization = SESSION) =>
    acme.send(
      "POST",
      "/authentication/setPassword",
      {
        userId: "/Organization/1234567-09b3-4447-820f-f7102d6835c3/User/9bcd7df3-4f6b-4272-944c-219b65b7862a",
        newPassword,
      },
      { authorization },
    );

  test("is set by an administrator, and takes the place of the old one", async () => {
    expect(await set("new-fake-2")).toEqual({ status: 200, body: {} });
    const jane = { userName: "jane@acme.example", password: "new-fake-2" };
    expect((await acme.send("POST", "/authentication/login", jane, nobody)).status).toBe(200);
    const old = { ...jane, password: "jane-fake-1" };
    expect((await acme.send("POST", "/authentication/login", old, nobody)).status).toBe(500);
  });

  test("is refused where it is too simple, and where the user had it before (assumed)", async () => {
    const refused = { status: 500, body: { errorCode: "InvalidArgument" } };
    expect(await set("short")).toMatchObject(refused);
    expect((await set("new-fake-2")).status).toBe(200);
    expect(await set("jane-fake-1")).toMatchObject(refused);
  });

  test("is not for others to set (assumed)", async () => {
    const answer = await set("new-fake-2", await acme.signIn("jane"));
    expect(answer).toMatchObject({ status: 500, body: { errorCode: "Unauthorized" } });
  });
});
