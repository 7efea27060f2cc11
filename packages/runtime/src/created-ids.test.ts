import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DecodeError } from "./errors/decode-error.ts";
import { createPigeonClient } from "./testing/pigeon-client.ts";
import { startServer, type TestServer } from "./testing/start-server.ts";
import { unwrap } from "./unwrap.ts";

let server: TestServer;
let body = "";
const urls: (string | undefined)[] = [];

beforeAll(async () => {
  server = await startServer((request, response) => {
    urls.push(request.url);
    response.writeHead(201, { "content-type": "application/json" }).end(body);
  });
});

afterAll(() => server.close());

const client = () => createPigeonClient({ baseUrl: server.origin, token: "token-1234" });
const createFlight = () => client().POST("/flights", { body: { pigeon: "Ann" } });

describe("the ids of what a call created", () => {
  it("stand beside the data, ready for the next call", async () => {
    body = '{"meta":{"location":"/flights/a%2Fb%20c","stop":"/flights/a%2Fb%20c/stops/s1"},"ring":7}';
    const { created, data, response } = await createFlight();
    expect(created).toEqual({ flight_id: "a/b c", stop_id: "s1", ring_id: "7" });
    expect(data?.meta.location).toBe("/flights/a%2Fb%20c");
    expect(response?.status).toBe(201);
    await client().GET("/letters/{id}", { params: { path: { id: created?.flight_id ?? "" } } });
    expect(urls.at(-1)).toBe("/letters/a%2Fb%20c");
  });

  it("lack what the answer leaves out and may", async () => {
    body = '{"meta":{"location":"/flights/f1"}}';
    expect((await createFlight()).created).toEqual({ flight_id: "f1" });
  });

  it("are not among what unwrap gives, which is the data alone", async () => {
    body = '{"meta":{"location":"/flights/f1"}}';
    expect(await unwrap(createFlight())).toEqual({ meta: { location: "/flights/f1" } });
  });

  it("are nothing where the operation does not create", async () => {
    body = '{"meta":{"location":"/flights/f1"}}';
    expect(await client().POST("/letters", { body: { to: "Ann" } })).not.toHaveProperty("created");
  });

  it.each([
    ["lacks it", '{"meta":{},"note":"token-1234","password":"open-5678"}'],
    ["has something else in its place", '{"meta":{"location":"/letters/7"},"note":"token-1234"}'],
    ["is empty", ""],
  ])(
    "are an error where the answer %s, which says that the thing exists all the same",
    async (_what, text) => {
      body = text;
      const { created, error, response } = await createFlight();
      expect(DecodeError.isInstance(error)).toBe(true);
      expect(error?.message).toContain(
        "answered 201 and has created what was asked for, so do not just repeat the call, " +
          "but its answer has no /flights/{flight_id} at /meta/location",
      );
      expect(error?.message).not.toMatch(/token-1234|open-5678/u);
      expect(created).toBeUndefined();
      expect(response?.status).toBe(201);
    },
  );
});
