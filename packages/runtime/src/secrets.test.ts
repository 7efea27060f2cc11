import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { jsonAnswer, observeFetch, textAnswer } from "./testing/observed-fetch.ts";
import { createPigeonClient } from "./testing/pigeon-client.ts";
import { startServer } from "./testing/start-server.ts";
import { unwrap } from "./unwrap.ts";

const token = "tök/en+5f3=9&x";
const key = "k3y with space%";
const query = { to: "Ann" };

/** Every shape of the secrets that may turn up, computed apart from the code under test. */
const forms = [token, key].flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  encodeURIComponent(secret).toLowerCase(),
  encodeURIComponent(secret).replaceAll("%20", "+"),
  Buffer.from(secret).toString("base64").replaceAll("=", ""),
  Buffer.from(secret).toString("base64url"),
]);
const basic = Buffer.from(`${token}:X`).toString("base64");

function everything(value: unknown): string {
  const deep = inspect(value, {
    depth: Infinity,
    showHidden: true,
    maxStringLength: null,
    maxArrayLength: null,
  });
  const error = value instanceof Error ? `${String(value)} ${value.stack ?? ""}` : "";
  return `${deep}\n${JSON.stringify(value)}\n${error}`;
}

function expectNoSecret(value: unknown): void {
  const text = everything(value);
  for (const form of [...forms, basic]) expect(text).not.toContain(form);
}

async function failWith(answer: Response | (() => Response | Promise<Response>)) {
  const client = createPigeonClient({ fetch: observeFetch(answer).fetch, token, key, retryDelay: 0 });
  const result = await client.GET("/send", { params: { query } });
  if (!result.error) throw new Error("expected a failure");
  return { ...result, client };
}

describe("secrets", () => {
  it("stay out of the printed client", () => {
    expectNoSecret(createPigeonClient({ token, key }));
  });

  it("stay out of an error whose vendor repeats them in all their forms", async () => {
    const echo = `Refused: ${[...forms, basic].join(" ")}.`;
    const { error, response } = await failWith(
      new Response(echo, {
        status: 404,
        headers: { "content-type": "text/plain", "x-echo": encodeURIComponent(key) },
      }),
    );
    expect(error.message).toContain("Refused: ***");
    expect(response?.headers.get("x-echo")).toBe("***");
    expectNoSecret(error);
    expectNoSecret(response);
  });

  it("stay out of the URL of an error, whose other parts stay readable", async () => {
    const { error } = await failWith(textAnswer("no", 404));
    expect(error.url).toBe("https://pigeon.example/api/v1/send?key=***&to=Ann");
    expectNoSecret(error);
  });

  it("stay out of the code, the reference, the status line and the content type", async () => {
    const body = { error: "no", code: `E-${key}`, support: { reference: `R-${key}` } };
    const refused = observeFetch(jsonAnswer(body, 400));
    const { error } = await createPigeonClient({ fetch: refused.fetch, key }).GET("/letters");
    expect(error).toMatchObject({ code: "E-***", reference: "R-***" });
    const unreadable = observeFetch(
      new Response("oops", { statusText: "OK plain-key", headers: { "content-type": "text/plain-key" } }),
    );
    const result = await createPigeonClient({ fetch: unreadable.fetch, key: "plain-key" }).GET("/letters");
    expect(result.error?.kind).toBe("decode");
    expect(result.response?.statusText).toBe("OK ***");
    expect(everything(result)).not.toContain("plain-key");
  });

  it("stay out of JSON bodies at any depth, in values, names and numbers", async () => {
    const client = createPigeonClient({
      token: "1234567890",
      fetch: observeFetch(
        jsonAnswer(
          { error: "no", "at 1234567890": [{ deep: { token: "is 1234567890", n: 1234567890 } }] },
          400,
        ),
      ).fetch,
    });
    const { error } = await client.GET("/letters");
    expect(error).toMatchObject({ data: { "at ***": [{ deep: { token: "is ***", n: "***" } }] } });
    expect(everything(error)).not.toContain("1234567890");
  });

  it("stay out of a body that hides them in JSON escapes", async () => {
    const body = '{"error":"token \\u0061bcdefgh"}';
    const { fetch } = observeFetch(
      new Response(body, { status: 400, headers: { "content-type": "application/json" } }),
    );
    const { error } = await createPigeonClient({ fetch, token: "abcdefgh" }).GET("/letters");
    expect(error?.message).toContain("token ***");
    expect(everything(error)).not.toContain("abcdefgh");
  });

  it("stay out of the properties that the spec calls secret, whatever they hold", async () => {
    const answer = jsonAnswer({ error: "no", session: "fresh-session", nested: { password: 12 } }, 400);
    const { error } = await createPigeonClient({ fetch: observeFetch(answer).fetch }).GET("/letters");
    expect(error).toMatchObject({ data: { session: "***", nested: { password: "***" } } });
  });

  it("stay out when the caller gives them in the call itself", async () => {
    const { fetch } = observeFetch(
      jsonAnswer({ error: "hunter22 is wrong, and so is mine-99 or q-key" }, 401),
    );
    const { error } = await createPigeonClient({ fetch }).POST("/session", {
      body: { user: "ann", password: "hunter22" },
      headers: { Authorization: "mine-99" },
    });
    expect(error?.message).toContain("*** is wrong, and so is ***");
    expect(everything(error)).not.toMatch(/hunter22|mine-99/u);
  });

  it("stay out when fetch throws an error that is full of them", async () => {
    const cause = Object.assign(new Error(`connect ${basic}`), { code: "ECONNRESET", request: { token } });
    const thrown = Object.assign(new TypeError(`failed for ${encodeURIComponent(key)}`, { cause }), {
      token,
    });
    const { error } = await failWith(() => {
      throw thrown;
    });
    expect(error.message).toContain("Pigeon sendPigeon (GET /send) got no answer: connect ***. It was not");
    expect(error.cause).toMatchObject({
      name: "TypeError",
      message: "failed for ***",
      cause: { code: "ECONNRESET" },
    });
    expectNoSecret(error);
  });

  it("stay out when fetch throws an error that is its own cause", async () => {
    const thrown: Error & { cause?: unknown } = new Error(token);
    thrown.cause = thrown;
    const { error } = await failWith(() => {
      throw thrown;
    });
    expectNoSecret(error);
  });

  it("stay out when the real fetch cannot connect", async () => {
    const server = await startServer(() => undefined);
    await server.close();
    const client = createPigeonClient({ baseUrl: server.origin, token, key });
    const result = await client.GET("/send", { params: { query } });
    expect(result.error?.kind).toBe("network");
    expectNoSecret(result);
  });

  it("stay out of the excerpt of a body that cannot be read, also where it cuts them in two", async () => {
    const secret = "s".repeat(10) + "e".repeat(20);
    const { fetch } = observeFetch(new Response(`${"-".repeat(190)}${secret}`));
    const { error } = await createPigeonClient({ fetch, token: secret }).GET("/letters");
    expect(error?.kind).toBe("decode");
    expect(everything(error)).not.toContain("ssss");
  });

  it("stay out of what unwrap throws", async () => {
    const { fetch } = observeFetch(textAnswer(`bad ${token}`, 404));
    const client = createPigeonClient({ fetch, token, key });
    const thrown: unknown = await unwrap(client.GET("/send", { params: { query } })).catch(
      (error: unknown) => error,
    );
    expect(thrown).toBeInstanceOf(Error);
    expectNoSecret(thrown);
  });

  it("stay out of a successful response, which has neither URL nor secret headers", async () => {
    const answer = new Response("sent", {
      headers: { authorization: "Basic abc", "x-echo": key, "x-id": "1" },
    });
    const client = createPigeonClient({ fetch: observeFetch(answer).fetch, token, key });
    const result = await client.GET("/send", { params: { query } });
    expect(Object.fromEntries(result.response?.headers ?? [])).toMatchObject({
      authorization: "***",
      "x-echo": "***",
      "x-id": "1",
    });
    expect(result.response?.url).toBe("");
    expectNoSecret(result);
  });

  it("stay out of the refusal of a base URL that holds a password", () => {
    for (const baseUrl of [
      "https://ann:hunter22@pigeon.example",
      "https://pigeon.example?key=hunter22",
      "hunter22",
    ]) {
      expect(() => createPigeonClient({ baseUrl })).toThrow(/"baseUrl" must be/u);
      expect(() => createPigeonClient({ baseUrl })).not.toThrow(/hunter22/u);
    }
  });

  it("of fewer than four characters are hidden by place only, lest every text be blotted out", async () => {
    const { fetch } = observeFetch(textAnswer("An error on our end", 404));
    const { error } = await createPigeonClient({ fetch, key: "e" }).GET("/send", { params: { query } });
    expect(error).toMatchObject({ vendorMessage: "An error on our end" });
    expect(error?.url).toContain("key=***");
  });

  it("cannot make a body so deep that printing the error exhausts the stack", async () => {
    const depth = 20_000;
    const body = `${"[".repeat(depth)}${"]".repeat(depth)}`;
    const { fetch } = observeFetch(
      new Response(body, { status: 400, headers: { "content-type": "application/json" } }),
    );
    const { error } = await createPigeonClient({ fetch, token }).GET("/letters");
    expect(JSON.stringify(error)).toContain("***");
  });
});
