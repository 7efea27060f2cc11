import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createCliengoClient, parseWebhook, unwrap } from "@clade/cliengo";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { judgedSandbox, type JudgedSandbox } from "../../testing/judged-sandbox.ts";
import { sellerKey } from "./seed.ts";

const start = Date.parse("2026-09-01T12:00:00Z");
const base = "https://api.cliengo.com/1.0";
const site = "5de12d55e4b096a8283b6ed8";
const account = "5de12d55e4b096a8283b6ed6";
const bruno = "65e71b92e4b0c4d5e6f70812";

let sandbox: JudgedSandbox;

beforeEach(async () => {
  sandbox = await judgedSandbox("cliengo", { clock: () => start });
});

afterEach(() => {
  expect(sandbox.faults).toEqual([]);
});

const client = (options: object = {}) => createCliengoClient({ ...sandbox.options, ...options });
const seller = () => createCliengoClient({ apiKey: sellerKey, fetch: sandbox.fetch });

async function door<Answer = unknown>(method: string, path: string, body?: object): Promise<Answer> {
  const init = body ? { method, body: JSON.stringify(body) } : { method };
  const response = await sandbox.fetch(`${new URL(base).origin}/-/cliengo${path}`, init);
  const text = await response.text();
  return (text === "" ? undefined : JSON.parse(text)) as Answer;
}

async function lead(name: string, more: object = {}): Promise<string> {
  const body = { websiteId: site, name, ...more };
  const { created, error } = await client().POST("/contacts", { body });
  if (error) throw error;
  return created.contactId;
}

const at = (contactId: string) => ({ params: { path: { contactId } } });

async function names(query: object = {}, by = client()): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  for await (const { name } of by.items("/contacts", { params: { query } })) found.push(name);
  return found;
}

/** A server that remembers what it was sent, and answers each webhook as told. */
async function receiver(reply: object) {
  const seen: unknown[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => (text += String(chunk)));
    request.on("end", () => {
      seen.push(JSON.parse(text));
      response.end(JSON.stringify(reply));
    });
  });
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  const { port } = server.address() as AddressInfo;
  return { seen, url: `http://127.0.0.1:${String(port)}/hook`, close: () => server.close() };
}

describe("who calls Cliengo", () => {
  test("CG-03 a call without a key, or with one that nobody has, is refused", async () => {
    const bare = await sandbox.fetch(`${base}/account`);
    const strange = await client({ apiKey: "ffffffff-ffff-4fff-8fff-ffffffffffff" }).GET("/account");
    expect(bare.status).toBe(401);
    expect(strange.error).toMatchObject({ kind: "unauthenticated", status: 401 });
  });

  test("CG-03 a key works from when it is made until it is deleted", async () => {
    const { key } = await door<{ key: string }>("POST", "/keys", { userId: bruno });
    const mine = createCliengoClient({ apiKey: key, fetch: sandbox.fetch });
    expect((await unwrap(mine.GET("/users/me"))).id).toBe(bruno);
    await door("DELETE", `/keys/${key}`);
    expect((await mine.GET("/users/me")).error).toMatchObject({ kind: "unauthenticated" });
  });

  test("a key in the query, the same as a bearer token, and a token of it in either place are the same user", async () => {
    const { jwt } = await unwrap(client().GET("/jwt"));
    const cookie = await sandbox.fetch(`${base}/users/me`, { headers: { cookie: `jwt=${jwt}` } });
    const found = [
      await unwrap(client().GET("/users/me")),
      await unwrap(client({ keyIn: "header" }).GET("/users/me")),
      await unwrap(createCliengoClient({ jwt, fetch: sandbox.fetch }).GET("/users/me")),
      await cookie.json(),
    ];
    expect(new Set(found.map((user) => (user as { id: string }).id)).size).toBe(1);
    expect(found[0]).toMatchObject({ name: "Ana Gómez" });
  });

  test("a token says in seconds when it was made, as RFC 7519 has it", async () => {
    const { jwt } = await unwrap(client().GET("/jwt"));
    const payload = JSON.parse(atob(jwt.split(".")[1] ?? "")) as { iat: number };
    expect(payload.iat).toBe(Date.parse("2026-09-01T12:00:00Z") / 1000);
  });

  test("a user without a privilege is refused, and one that he has goes through (assumed)", async () => {
    expect((await seller().GET("/users")).error).toMatchObject({ kind: "forbidden", status: 403 });
    expect((await seller().POST("/contacts", { body: { websiteId: site } })).error).toMatchObject({
      status: 403,
    });
    expect((await seller().GET("/contacts")).error).toBeUndefined();
  });
});

describe("a contact of Cliengo", () => {
  test("is created, read, changed, and gone when it is deleted", async () => {
    const id = await lead("Carla", { email: "carla@correo.example", status: "new" });
    expect(await unwrap(client().GET("/contacts/{contactId}", at(id)))).toMatchObject({
      ...{
        id,
        name: "Carla",
        status: "NEW",
        entryMethod: "API",
        websiteName: "Tienda Demo",
        accountName: "Demo SA",
      },
      creationDate: "2026-09-01T12:00:00.000Z",
    });
    const body = { rating: 4, assignedTo: bruno };
    const changed = await unwrap(client().PATCH("/contacts/{contactId}", { ...at(id), body }));
    expect(changed).toMatchObject({
      rating: 4,
      assignedTo: bruno,
      name: "Carla",
      email: "carla@correo.example",
    });
    expect(await unwrap(client().DELETE("/contacts/{contactId}", at(id)))).toMatchObject({ id });
    expect((await client().GET("/contacts/{contactId}", at(id))).error).toMatchObject({ kind: "missing" });
    expect(await names()).not.toContain("Carla");
  });

  test("needs a site, and one that there is", async () => {
    const bodies = [{ name: "Carla" }, { websiteId: "000000000000000000000000" }];
    for (const body of bodies) {
      const answer = await client().POST("/contacts", { body: body as { websiteId: string } });
      expect(answer.error).toMatchObject({ kind: "invalid", status: 400 });
    }
  });

  test("passes over fields that the vendor does not know, and takes the rest (assumed)", async () => {
    const id = await lead("Carla", { favouriteColour: "green" });
    const contact = await unwrap(client().GET("/contacts/{contactId}", at(id)));
    expect(contact.name).toBe("Carla");
    expect(contact).not.toHaveProperty("favouriteColour");
  });

  test("is marked where its address is known already (assumed)", async () => {
    const first = await lead("Carla", { email: "carla@correo.example" });
    const second = await lead("Carla again", { email: "carla@correo.example" });
    const marks = await Promise.all(
      [first, second].map(
        async (id) => (await unwrap(client().GET("/contacts/{contactId}", at(id)))).duplicatedContact,
      ),
    );
    expect(marks).toEqual([false, true]);
  });

  test("has its first message among its messages, and its notes apart, with ID in capitals", async () => {
    const id = await lead("Carla", { message: "Hola" });
    await unwrap(
      client().POST("/contacts/{contactId}/messages", { ...at(id), body: { message: "¿Precio?" } }),
    );
    const note = await unwrap(
      client().POST("/contacts/{contactId}/notes", { ...at(id), body: { message: "Llamar" } }),
    );
    const messages = await unwrap(client().GET("/contacts/{contactId}/messages", at(id)));
    const notes = await unwrap(client().GET("/contacts/{contactId}/notes", at(id)));
    expect(messages.results.map(({ message }) => message)).toEqual(["Hola", "¿Precio?"]);
    expect(notes).toMatchObject({ results: [{ ID: note.ID, message: "Llamar" }], paging: { total: 1 } });
  });

  test("has a simple note on its log, and a change of status in its history (assumed)", async () => {
    const id = await lead("Carla");
    const noted = await unwrap(
      client().PATCH("/contacts/{contactId}", { ...at(id), body: { note: "Viene el lunes" } }),
    );
    const body = { externalStatus: "active" };
    const changed = await unwrap(client().PUT("/contacts/{contactId}/status", { ...at(id), body }));
    const { results } = await unwrap(client().GET("/contacts/{contactId}/history", at(id)));
    expect(noted.logs).toMatchObject([{ message: "Viene el lunes" }]);
    expect(changed.status).toBe("ACTIVE");
    expect(results.at(-1)).toMatchObject({ type: "STATUS", from: "NEW", to: "ACTIVE" });
  });

  test("takes a planned status when its time has come, and not before", async () => {
    const id = await lead("Carla");
    const body = { scheduleStatusTo: "LONG_TERM", scheduleDate: "2026-09-02T12:00:00-00:00" };
    await unwrap(client().PATCH("/contacts/{contactId}", { ...at(id), body }));
    const status = async () => (await unwrap(client().GET("/contacts/{contactId}", at(id)))).status;
    sandbox.advance(24 * 3_600_000 - 1);
    expect(await status()).toBe("NEW");
    sandbox.advance(1);
    expect(await status()).toBe("LONG_TERM");
  });

  test("has a planned status as of the time that was planned, however late somebody looks (assumed)", async () => {
    const id = await lead("Carla");
    const body = { scheduleStatusTo: "LONG_TERM", scheduleDate: "2026-09-02T09:00:00-03:00" };
    await unwrap(client().PATCH("/contacts/{contactId}", { ...at(id), body }));
    sandbox.advance(5 * 24 * 3_600_000);
    const { lastUpdateDate } = await unwrap(client().GET("/contacts/{contactId}", at(id)));
    const { results } = await unwrap(client().GET("/contacts/{contactId}/history", at(id)));
    const planned = "2026-09-02T12:00:00.000Z";
    expect(lastUpdateDate).toBe(planned);
    expect(results.at(-1)).toMatchObject({ to: "LONG_TERM", creationDate: planned });
  });

  test("CG-04 waits for a time that is written as a leap second, and no longer", async () => {
    const id = await lead("Carla");
    const body = { scheduleStatusTo: "LONG_TERM", scheduleDate: "2026-09-02T23:59:60Z" };
    await unwrap(client().PATCH("/contacts/{contactId}", { ...at(id), body }));
    const status = async () => (await unwrap(client().GET("/contacts/{contactId}", at(id)))).status;
    sandbox.advance(Date.parse("2026-09-02T23:59:59.999Z") - start);
    expect(await status()).toBe("NEW");
    sandbox.advance(1);
    expect(await status()).toBe("LONG_TERM");
  });

  test("is nobody's when it is unassigned, and takes a tag twice as once (assumed)", async () => {
    const id = await lead("Carla", { assignedTo: bruno });
    const freed = await unwrap(
      client().PATCH("/contacts/{contactId}", { ...at(id), body: { assignedTo: "UNASSIGNED" } }),
    );
    for (const tag of ["vip", "vip"]) {
      await unwrap(client().POST("/contacts/{contactId}/tags", { ...at(id), body: { tag } }));
    }
    expect(freed).not.toHaveProperty("assignedTo");
  });
});

describe("the list of contacts", () => {
  test("CG-07 is cut by limit and offset, the newest first, with the total of all that match", async () => {
    for (const name of ["Uno", "Dos", "Tres"]) {
      await lead(name);
      sandbox.advance(60_000);
    }
    const query = { limit: 2, offset: 1 };
    const page = await unwrap(client().GET("/contacts", { params: { query } }));
    expect(page.results.map(({ name }) => name)).toEqual(["Dos", "Uno"]);
    expect(page.paging).toMatchObject({ total: 5, limit: 2, offset: 1 });
  });

  test("CG-08 CG-09 is shorter on each page than asked for where the user may not see all, and is read whole all the same", async () => {
    for (let number = 0; number < 60; number += 1) {
      await lead(`Lead ${String(number)}`, number % 3 === 0 ? { assignedTo: bruno } : {});
      sandbox.advance(1000);
    }
    const query = { limit: 10 };
    const lengths: number[] = [];
    const seen: (string | undefined)[] = [];
    for await (const { items, total } of seller().pages("/contacts", { params: { query } })) {
      lengths.push(items.length);
      seen.push(...items.map(({ name }) => name));
      expect(total).toBe(62);
    }
    expect(lengths).toHaveLength(7);
    expect(Math.max(...lengths)).toBeLessThan(10);
    const own = Array.from({ length: 20 }, (_, index) => `Lead ${String(57 - 3 * index)}`);
    expect(seen).toEqual(own);
  });

  test("is refused beyond an offset of 1000, in the vendor's words, and not at 1000", async () => {
    const list = (offset: number) =>
      sandbox.fetch(`${base}/contacts?api_key=${sandbox.options["apiKey"] ?? ""}&offset=${String(offset)}`);
    const refused = await list(1001);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain("Offset cannot be greater than 1000");
    expect((await list(1000)).status).toBe(200);
  });

  test("CG-04 is bounded by times in each form of RFC 3339, the first in, the last out, a date being its midnight", async () => {
    sandbox.advance(12 * 3_600_000);
    await lead("Midnight");
    sandbox.advance(1000);
    await lead("Later");
    expect(await names({ since: "2026-09-02" })).toEqual(["Later", "Midnight"]);
    for (const until of ["2026-09-02T00:00:01-00:00", "2026-09-02T00:00:01Z", "2026-09-01T21:00:01-03:00"]) {
      expect(await names({ since: "2026-09-02", until })).toEqual(["Midnight"]);
    }
    expect(await names({ since: "2026-09-01", until: "2026-09-02" })).toEqual([]);
  });

  test("passes over parameters that it does not know, such as page and sort", async () => {
    const all = await names();
    const response = await sandbox.fetch(
      `${base}/contacts?api_key=${sandbox.options["apiKey"] ?? ""}&page=5&sort=name`,
    );
    const { results } = (await response.json()) as { results: { name: string }[] };
    expect(results.map(({ name }) => name)).toEqual(all);
  });

  test("is filtered by status in any case, site and words (assumed)", async () => {
    await lead("Carla", { status: "client" });
    expect(await names({ status: "CLIENT" })).toEqual(["Carla"]);
    expect(await names({ query: "carl" })).toEqual(["Carla"]);
    expect(await names({ websiteId: "5e2f17ece4b02e8af10aff51" })).toEqual([]);
  });
});

describe("users and sites of Cliengo", () => {
  test("a user is created by JSON and by a form, and never shows a password", async () => {
    const body = { email: "eva@tienda.example", name: "Eva", password: "s3same", privileges: "clients_read" };
    const contentType = "application/x-www-form-urlencoded";
    const first = await client().POST("/users", { body });
    const second = await client().POST("/users", { body, contentType });
    expect(first.data).toMatchObject({ name: "Eva", privileges: "clients_read" });
    expect(second.error).toBeUndefined();
    const users = await unwrap(client().GET("/users"));
    expect(users.paging.total).toBe(4);
    expect(JSON.stringify([first.data, users])).not.toContain("s3same");
  });

  test("a part of a user is changed and the rest stays (assumed)", async () => {
    const params = { path: { userId: bruno } };
    const changed = await unwrap(client().PUT("/users/{userId}", { params, body: { name: "Bruno D." } }));
    expect(changed).toMatchObject({ id: bruno, name: "Bruno D.", email: "bruno@tienda.example" });
  });

  test("a site gets its chatbot by the first PUT, and keeps the fields that the next one leaves out", async () => {
    const made = await client().POST("/sites", { body: { title: "Nueva", url: "https://nueva.example" } });
    const params = { path: { id: made.created?.id ?? "" } };
    expect((await client().GET("/sites/{id}/chatbot", { params })).error).toMatchObject({ kind: "missing" });
    await unwrap(client().PUT("/sites/{id}/chatbot", { params, body: { name: "Genia", language: "es" } }));
    await unwrap(client().PUT("/sites/{id}/chatbot", { params, body: { color: "#112233" } }));
    const chatbot = await unwrap(client().GET("/sites/{id}/chatbot", { params }));
    expect(chatbot).toMatchObject({ name: "Genia", language: "es", color: "#112233" });
    expect((await unwrap(client().GET("/sites/chatbots"))).paging.total).toBe(2);
    expect((await unwrap(client().GET("/websites"))).paging.total).toBe(3);
  });

  test("the plugin for WordPress logs in with a password, and is refused with 403 without", async () => {
    const log = (password: string) =>
      client().POST("/wordpress/login", { body: { username: "ana@tienda.example", password } });
    expect(await unwrap(log("s3same"))).toMatchObject({ companyId: account });
    expect((await log("wrong1")).error).toMatchObject({ status: 403 });
  });

  test("who signs up has an account of his own, and sees nothing of another", async () => {
    const body = {
      username: "Eva",
      email: "eva@nueva.example",
      password: "s3same-s3same",
      accountName: "Nueva",
    };
    const signed = await unwrap(client().POST("/wordpress/signup", { body }));
    const login = { username: body.email, password: body.password };
    expect(await unwrap(client().POST("/wordpress/login", { body: login }))).toEqual(signed);
    expect(signed.companyId).not.toBe(account);
    const params = { path: { id: signed.websites[0]?.id ?? "" } };
    expect((await client().GET("/sites/{id}", { params })).error).toMatchObject({ kind: "missing" });
  });

  test("who signs up may do everything in his account with a key (assumed)", async () => {
    const body = { username: "Eva", email: "eva@nueva.example", password: "s3same-s3same" };
    const { websites } = await unwrap(client().POST("/wordpress/signup", { body }));
    const { key } = await door<{ key: string }>("POST", "/keys", { email: body.email });
    const own = createCliengoClient({ apiKey: key, fetch: sandbox.fetch });
    await unwrap(own.POST("/contacts", { body: { websiteId: websites[0]?.id ?? "", name: "Carla" } }));
    expect(await names({}, own)).toEqual(["Carla"]);
  });
});

describe("webhooks of Cliengo", () => {
  test("a new lead is sent to a local address with the key that the user was told", async () => {
    const { seen, url, close } = await receiver({});
    const { key } = await door<{ key: string }>("PUT", "/lead-webhook", { url });
    await lead("Carla", { message: "Hola" });
    await sandbox.settled();
    close();
    const { event, payload } = parseWebhook(seen[0], { key });
    expect([event, payload]).toEqual([
      "newLead",
      expect.objectContaining({ name: "Carla", message: "Hola" }),
    ]);
  });

  test("a visitor's message is sent with all that was said, and the receiver's texts are said by the chatbot", async () => {
    const reply = {
      response: { text: ["¿Qué modelo?", "Tenemos dos."] },
      custom: { step: "2" },
      name: { value: "Eva" },
    };
    const { seen, url, close } = await receiver(reply);
    const { jwt } = await unwrap(client().GET("/jwt"));
    const byToken = createCliengoClient({ jwt, fetch: sandbox.fetch });
    const params = { path: { websiteId: site } };
    const body = { global_fulfillment_url: url };
    await unwrap(byToken.PATCH("/projects/{websiteId}/chatbots/chatId", { params, body }));
    const opened = await client().POST("/conversations", {
      body: { companyId: account, websiteId: site, channel: "WEB", from: "eva@correo.example" },
    });
    const id = opened.created?.conversationId ?? "";
    for (const text of ["Hola", "El rojo"]) {
      await door("POST", `/conversations/${id}/messages`, { text });
      await sandbox.settled();
    }
    close();
    expect(parseWebhook(seen[1])).toMatchObject({
      event: "newMessage",
      payload: {
        conversationId: id,
        chat_log: [
          { sender: "visitor", text: "Hola" },
          { sender: "chatbot", text: "¿Qué modelo?" },
          { sender: "chatbot", text: "Tenemos dos." },
          { sender: "visitor", text: "El rojo" },
        ],
        collected_data: { custom: { step: "2" }, name: { value: "Eva" } },
      },
    });
    const path = { conversationId: id };
    const list = await unwrap(client().GET("/conversations/{conversationId}/messages", { params: { path } }));
    expect(list.paging.total).toBe(6);
  });

  test("nothing is said for the chatbot once an operator has taken over, although the webhook still comes", async () => {
    const { seen, url, close } = await receiver({ response: { text: ["No"] } });
    const { jwt } = await unwrap(client().GET("/jwt"));
    const params = { path: { websiteId: site } };
    const body = { global_fulfillment_url: url };
    await unwrap(
      createCliengoClient({ jwt, fetch: sandbox.fetch }).PATCH("/projects/{websiteId}/chatbots/chatId", {
        params,
        body,
      }),
    );
    const id = "5f0cbe62162e0dec1910d197";
    await door("PUT", `/conversations/${id}/operator`);
    await door("POST", `/conversations/${id}/messages`, { text: "¿Hay alguien?" });
    await sandbox.settled();
    close();
    const path = { conversationId: id };
    const { results } = await unwrap(
      client().GET("/conversations/{conversationId}/messages", { params: { path } }),
    );
    expect(seen).toHaveLength(1);
    expect(results.at(-1)?.body).toBe("¿Hay alguien?");
  });

  test("nothing is sent to an address of another machine", async () => {
    await door("PUT", "/lead-webhook", { url: "https://tienda.example/leads" });
    await lead("Carla");
    await sandbox.settled();
    expect(await door("GET", "/webhooks")).toMatchObject([{ event: "newLead", state: "kept" }]);
  });
});
