import { describe, expect, test } from "vitest";
import { Organization } from "./testing/organization.ts";

const UNAUTHORIZED = { status: 500, body: { errorCode: "Unauthorized" } };
const TASK = "/data/objects/Task/e22c3a54-8a0c-4f0e-9d52-1f4f6e7a9b10";

const acme = new Organization();

describe("a license", () => {
  test("of a team member lets its user read and write", async () => {
    const jane = { authorization: await acme.signIn("jane") };
    expect((await acme.send("GET", TASK, undefined, jane)).status).toBe(200);
    expect((await acme.send("POST", TASK, { Priority: 1 }, jane)).status).toBe(200);
  });

  test("that is limited lets its user read, and write not even in a bulk (assumed)", async () => {
    const omar = { authorization: await acme.signIn("omar") };
    expect((await acme.send("GET", `${TASK}?fields=Name`, undefined, omar)).status).toBe(200);
    expect((await acme.send("POST", "/data/query", { q: "SELECT Name FROM Task" }, omar)).status).toBe(200);
    expect(await acme.send("POST", TASK, { Priority: 1 }, omar)).toMatchObject(UNAUTHORIZED);
    expect(await acme.send("DELETE", TASK, undefined, omar)).toMatchObject(UNAUTHORIZED);
    const requests = [
      { url: TASK, method: "POST", body: { Priority: 1 } },
      { url: TASK, method: "GET" },
    ];
    const { body } = await acme.send("POST", "/bulk/execute", { requests }, omar);
    expect(body["responses"]).toMatchObject([{ statusCode: 500 }, { statusCode: 200 }]);
  });

  test("that is none lets its user find out who he is, and nothing else (assumed)", async () => {
    const gus = { authorization: await acme.signIn("gus") };
    expect((await acme.send("GET", "/authentication/getSessionInfo", undefined, gus)).status).toBe(200);
    expect(await acme.send("GET", TASK, undefined, gus)).toMatchObject(UNAUTHORIZED);
    expect(await acme.send("GET", "/metadata/listEntities", undefined, gus)).toMatchObject(UNAUTHORIZED);
  });

  test("does not make an administrator (assumed)", async () => {
    const jane = { authorization: await acme.signIn("jane") };
    const body = { settings: [{ fieldName: "ExampleSwitch", value: false }] };
    const path = "/metadata/setSystemSettingsValues";
    expect(await acme.send("POST", path, body, jane)).toMatchObject(UNAUTHORIZED);
    expect((await acme.send("POST", path, body)).status).toBe(200);
  });
});
