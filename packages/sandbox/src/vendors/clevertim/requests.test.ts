import { expect, test } from "vitest";
import { accountForTests } from "./testing/account.ts";

const account = await accountForTests();

const resources = ["contact", "company", "case", "opportunity", "task", "note", "customfield", "file"];

test.each(resources.flatMap((name) => [`POST /${name}`, `PUT /${name}/{id}`]))(
  "CT-11 %s: what is no JSON is answered with 500, JSON that is no object with 400",
  async (line) => {
    const [method = "", template = ""] = line.split(" ");
    const { body: all } = await account.send("GET", template.replace("/{id}", ""));
    const path = template.replace("{id}", String(all.content?.[0]?.["id"]));
    for (const body of ['{"name":', "name=x", "{'name': 'x'}", '{"name":"x",}', ""]) {
      expect(await account.send(method, path, body)).toEqual({
        status: 500,
        body: { status: "ERROR", error: "The JSON cannot be parsed." },
      });
    }
    for (const body of ["[]", '"x"', "1", "null"]) {
      expect((await account.send(method, path, body)).status).toBe(400);
    }
  },
);

test.each(["0", "00", "abc", "1.5", "-1", "99999999"])(
  "CT-11 an id that nothing has is not found, whatever its form: %s",
  async (id) => {
    for (const method of ["GET", "PUT", "DELETE"]) {
      const body = method === "PUT" ? "{}" : undefined;
      expect(await account.send(method, `/case/${id}`, body)).toEqual({
        status: 404,
        body: { status: "ERROR", error: "No such case." },
      });
    }
  },
);

test.each(["PUT /contact", "DELETE /contact", "POST /contact/159912", "POST /linkedfile", "DELETE /user"])(
  "CT-11 what a resource does not support is answered with 501: %s (assumed)",
  async (line) => {
    const [method = "", path = ""] = line.split(" ");
    const response = await account.sandbox.fetch(`https://www.clevertim.com/api${path}`, { method });
    expect(response.status).toBe(501);
    expect(await response.json()).toEqual({ status: "ERROR", error: "Operation not supported." });
  },
);

test("a slash at the end of a collection changes nothing", async () => {
  expect((await account.send("POST", "/task/", '{"name":"Call"}')).status).toBe(200);
  expect((await account.send("POST", "/company/", "{}")).status).toBe(400);
  expect((await account.send("GET", "/task/")).body.content).toHaveLength(2);
});

test("parameters of a query are ignored: there is no paging and no filter (assumed)", async () => {
  await account.send("POST", "/contact", '{"fn":"Bo"}');
  const all = await account.send("GET", "/contact");
  expect(await account.send("GET", "/contact?limit=1&page=2&fn=Ada&q=x")).toEqual(all);
  expect(all.body.content).toHaveLength(2);
});

test("CT-10 a deletion goes by its path, whatever its body says", async () => {
  await account.send("POST", "/comment", '{"comment":"Second","nid":300711}');
  expect((await account.send("DELETE", "/comment/51221", '{"id":51220}')).status).toBe(200);
  expect((await account.send("DELETE", "/comment/51220", "no JSON")).status).toBe(200);
  expect((await account.send("GET", "/comment")).body.content).toEqual([]);
});

test("an empty list is a list", async () => {
  await account.send("DELETE", "/contact/159912");
  expect(await account.send("GET", "/contact")).toEqual({ status: 200, body: { status: "OK", content: [] } });
});
