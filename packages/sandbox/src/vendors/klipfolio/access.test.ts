import { createKlipfolioClient } from "@clade/klipfolio";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ids, keys, samplePassword } from "./seed/ids.ts";
import { openAgency, type Agency } from "./testing/agency.ts";

const nobody = "0".repeat(32);

let agency: Agency;

beforeAll(async () => {
  agency = await openAgency();
});

beforeEach(() => {
  agency.restart();
});

afterEach(() => {
  expect(agency.faults).toEqual([]);
});

const status = async (method: string, path: string, key: string = keys.ada, body?: object) =>
  (await agency.send(method, path, { key, ...(body && { body }) })).status;

async function answerTo(url: string, init: RequestInit = {}): Promise<[number, unknown]> {
  const response = await agency.sandbox.fetch(url, init);
  const { meta } = (await response.json()) as { meta: { error_code?: string } };
  return [response.status, meta.error_code];
}

describe("credentials", () => {
  const url = "https://app.klipfolio.com/api/1.0/profile";
  const basic = (user: string) => ({ headers: { authorization: `Basic ${btoa(user)}` } });

  test("KF-03 a key lets its owner in, and so do his address and password", async () => {
    expect(await agency.read("/profile", keys.vera)).toHaveProperty("id", ids.vera);
    const { fetch } = agency.sandbox;
    const userName = "Vera@northwind.example";
    const klipfolio = createKlipfolioClient({ userName, password: samplePassword, fetch });
    expect((await klipfolio.GET("/profile")).data?.data.id).toBe(ids.vera);
  });

  test("KF-03 KF-09 missing credentials and wrong ones get 401, each with its reason", async () => {
    expect(await answerTo(url)).toEqual([401, "auth_not_provided"]);
    for (const init of [
      { headers: { "kf-api-key": "f".repeat(40) } },
      basic("ada@northwind.example:wrong"),
      basic(`nobody@northwind.example:${samplePassword}`),
      basic("ada@northwind.example"),
    ]) {
      expect(await answerTo(url, init)).toEqual([401, "auth_fail"]);
    }
  });

  test("KF-01 both spellings of the version lead to the same company", async () => {
    const short = `https://app.klipfolio.com/api/1/clients/${ids.acme}`;
    const headers = { "kf-api-key": keys.ada, "content-type": "application/json" };
    const init = { method: "PUT", headers, body: '{"name":"Acme Ltd"}' };
    expect(await answerTo(short, init)).toEqual([200, undefined]);
    expect(await agency.read(`/clients/${ids.acme}`)).toHaveProperty("name", "Acme Ltd");
  });
});

describe("permissions", () => {
  test("KF-09 KF-11 an Admin may read what nobody else may, who gets 401 for it and not 403", async () => {
    const allowed = async (key: string) =>
      Promise.all(
        ["/roles", "/clients", "/klips", "/users", `/users/${ids.jane}`].map((path) =>
          status("GET", path, key),
        ),
      );
    expect(await allowed(keys.ada)).toEqual([200, 200, 200, 200, 200]);
    expect(await allowed(keys.jane)).toEqual([401, 200, 200, 200, 401]);
    expect(await allowed(keys.vera)).toEqual([401, 401, 200, 200, 401]);
    expect(await allowed(keys.carl)).toEqual([401, 200, 401, 200, 401]);
    const { body } = await agency.send("GET", "/roles", { key: keys.vera });
    expect(body.meta["error_code"]).toBe("access_denied");
  });

  test("who lacks a permission learns neither what is wrong with his request nor what there is", async () => {
    expect(await status("GET", `/users/${nobody}`, keys.vera)).toBe(401);
    expect(await status("POST", "/groups", keys.vera, {})).toBe(401);
    expect(await status("GET", `/users/${nobody}`)).toBe(404);
    expect(await status("POST", "/groups", keys.ada, {})).toBe(400);
  });

  test.each([
    ["vera", "DELETE", `/users/${ids.vera}`],
    ["vera", "DELETE", `/groups/${ids.managers}`],
    ["vera", "PUT", `/groups/${ids.managers}/users/${ids.vera}`],
    ["jane", "DELETE", `/clients/${ids.acme}`],
    ["jane", "POST", `/clients/${ids.acme}/@/enable_direct_billing`],
  ] as const)(
    "%s may not %s %s, of which no page names a permission, for want of the one that it must be (assumed)",
    async (user, method, path) => {
      expect(await status(method, path, keys[user])).toBe(401);
    },
  );
});

describe("client accounts", () => {
  test("what is made in a client by client_id is there, and not in the company", async () => {
    const body = { name: "Buyers", client_id: ids.acme };
    const { created } = await agency.client().POST("/groups", { body });
    const path = `/groups/${created?.group_id ?? ""}`;
    expect(await agency.read(`${path}?client_id=${ids.acme}`)).toMatchObject({ company: "Acme" });
    expect(await agency.read(`/groups?client_id=${ids.acme}`)).toMatchObject({
      groups: [{ name: "All Users" }, { name: "Buyers" }],
    });
    expect(JSON.stringify(await agency.read("/groups"))).not.toContain("Buyers");
  });

  test("a thing of another account than the one that is entered gets 401 (assumed)", async () => {
    expect(await status("GET", `/users/${ids.bea}?client_id=${ids.bistro}`)).toBe(200);
    expect(await status("GET", `/users/${ids.bea}`)).toBe(401);
    expect(await status("GET", `/users/${ids.bea}?client_id=${ids.acme}`)).toBe(401);
    expect(await status("GET", `/users/${ids.ada}?client_id=${ids.bistro}`)).toBe(401);
    expect(await status("GET", `/users/${ids.ada}`, keys.bea)).toBe(401);
  });

  test("an operation without client_id finds the things of clients that may be entered (assumed)", async () => {
    expect(await status("GET", `/users/${ids.bea}/roles`)).toBe(200);
    expect(await status("GET", `/users/${ids.ada}/roles`, keys.bea)).toBe(401);
  });

  test("a client that there is not is not found, or gets 401 where 404 is not documented (assumed)", async () => {
    expect(await status("GET", `/users/${ids.jane}?client_id=${nobody}`)).toBe(404);
    expect(await status("GET", `/groups?client_id=${nobody}`)).toBe(401);
    expect(await status("POST", "/groups", keys.ada, { name: "Buyers", client_id: nobody })).toBe(401);
  });

  test("a client is entered by those who have access to it, with the permission for it (assumed)", async () => {
    const enter = (client: string, key: string) => status("GET", `/users?client_id=${client}`, key);
    expect(await enter(ids.acme, keys.jane)).toBe(200);
    expect(await enter(ids.bistro, keys.jane)).toBe(401);
    await agency.send("PUT", `/groups/${ids.managers}/users/${ids.vera}`);
    expect(await enter(ids.acme, keys.vera)).toBe(401);
    expect(await enter(ids.acme, keys.bea)).toBe(401);
    expect(await enter(ids.bistro, keys.bea)).toBe(200);
  });
});

describe("shared things of the company", () => {
  test("a tab is seen by those with whom it is shared, and changed by those who may edit it (assumed)", async () => {
    const path = `/tabs/${ids.tab}`;
    const shareWith = async (can_edit: boolean) =>
      agency.send("PUT", `${path}/share-rights`, {
        body: { groups: [{ group_id: ids.allUsers, can_edit }] },
      });
    const { created } = await agency
      .client()
      .POST("/roles", { body: { name: "Maker", permissions: ["tab.edit"] } });
    await agency.send("PUT", `/users/${ids.vera}/roles/${created?.role_id ?? ""}`);
    const rename = () => status("PUT", path, keys.vera, { name: "Sales EMEA" });

    expect([await status("GET", path, keys.vera), await rename()]).toEqual([401, 401]);
    await shareWith(false);
    expect([await status("GET", path, keys.vera), await rename()]).toEqual([200, 401]);
    await shareWith(true);
    expect([await status("GET", path, keys.vera), await rename()]).toEqual([200, 200]);
    await agency.send("DELETE", `/users/${ids.vera}/roles/${created?.role_id ?? ""}`);
    expect([await status("GET", path, keys.vera), await rename()]).toEqual([200, 401]);
  });
});

describe("routes and bodies", () => {
  test.each([
    ["PATCH", `/users/${ids.jane}`],
    ["POST", "/profile"],
    ["PUT", "/clients"],
  ])("KF-02 KF-11 %s %s is not supported", async (method, path) => {
    expect((await agency.send(method, path)).body.meta).toMatchObject({ success: false, status: 405 });
  });

  test("KF-11 an address that there is not is not found, in the usual envelope", async () => {
    expect((await agency.send("GET", "/usage")).body.meta).toMatchObject({ success: false, status: 404 });
  });

  test("a slash at the end does no harm", async () => {
    const body = {
      ...{ first_name: "Ivo", last_name: "Stern", email: "ivo@northwind.example" },
      roles: [ids.editor],
    };
    expect(await status("POST", "/users/?send_email=true", keys.ada, body)).toBe(201);
  });

  test.each(["limit=101", "limit=0", "limit=ten", "offset=-1", "offset=1.5"])(
    "KF-06 KF-11 a list with %s gets 400",
    async (query) => {
      for (const path of ["/clients", "/users", "/groups", "/roles", `/groups/${ids.managers}/users`]) {
        expect(await status("GET", `${path}?${query}`)).toBe(400);
      }
    },
  );

  test("KF-11 a body that is no JSON, or lacks what it must have, gets 400 and changes nothing", async () => {
    const before = await agency.read("/groups");
    for (const body of ["{'name':'x'}", "", "[]", '{"description":"nameless"}', '{"name":7}']) {
      const { body: answer } = await agency.send("POST", "/groups", { body });
      expect(answer.meta).toMatchObject({ success: false, status: 400, error_code: "bad_request" });
    }
    expect(await agency.read("/groups")).toEqual(before);
  });
});
