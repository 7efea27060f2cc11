import { describe, expect, expectTypeOf, test } from "vitest";
import {
  parseWebhook,
  UsageError,
  WebhookError,
  type CliengoWebhook,
  type NewLeadEvent,
  type NewMessageEvent,
} from "./index.ts";

/** A new message, with the fields that the vendor's page shows. */
const message = {
  channel: "WEB",
  visitorId: "visitor@tienda.example",
  websiteId: "5de12d55e4b096a8283b6ed8",
  companyId: "5de12d55e4b096a8283b6ed6",
  are_you_there: { index: 0 },
  chat_log: [
    { sender: "chatbot", text: "Hola, ¿en qué te puedo ayudar?" },
    { sender: "visitor", text: "Quiero un presupuesto" },
  ],
  collected_data: {
    intent: [],
    entities: [],
    custom: { step: { value: "1" } },
    name: { value: "lucía" },
    email: { value: "lucia@tienda.example" },
    phone: { national_format: "011 5555-0101", international_format: "+541155550101" },
  },
  fired_triggers: ["5f0cbe62162e0dec1910d199"],
  reactivated: false,
  status: "ACTIVE",
  tags: ["fired_new_lead"],
  visitorData: { utms: "&utm_source=x", url: "https://tienda.example/", visitorIp: "192.0.2.7" },
  visitor_status: "ONLINE",
  conversationId: "5f0cbe62162e0dec1910d197",
  softDisable: false,
  chatbotName: "Martín",
  flow: { last_question_id: 3, retry_count: 0 },
};

/** A new lead, of which the vendor's page shows a site, a message, a city and that there is a key. */
const lead = {
  key: "s3same",
  websiteId: "5de12d55e4b096a8283b6ed8",
  message: "Quiero un presupuesto",
  geoip: { city: "Buenos Aires" },
};

function errorOf(body: unknown, options?: Parameters<typeof parseWebhook>[1]): WebhookError {
  try {
    parseWebhook(body, options);
  } catch (error) {
    if (error instanceof WebhookError) return error;
    throw error;
  }
  throw new Error("The body was taken.");
}

describe("parseWebhook", () => {
  test("tells a new message from a new lead by what only a message has", () => {
    expect(parseWebhook(JSON.stringify(message))).toEqual({ event: "newMessage", payload: message });
    expect(parseWebhook(JSON.stringify(lead))).toEqual({ event: "newLead", payload: lead });
  });

  test("lets fields through that nobody has told of", () => {
    const fresh = { ...lead, score: 7, geoip: { city: "Rosario", planet: "Earth" } };

    expect(parseWebhook(fresh).payload).toEqual(fresh);
  });

  test("takes a lead that has null for what is not known of it, and the id of the conversation that it came from", () => {
    const anonymous = {
      ...lead,
      email: null,
      phone: null,
      geoip: null,
      conversationId: message.conversationId,
    };

    expect(parseWebhook(JSON.stringify(anonymous), { key: "s3same" })).toEqual({
      event: "newLead",
      payload: anonymous,
    });
    expectTypeOf<NewLeadEvent["email"]>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<NewLeadEvent["websiteId"]>().toEqualTypeOf<string>();
  });

  test("narrows the payload by the event", () => {
    const webhook: CliengoWebhook = parseWebhook(message);

    if (webhook.event === "newMessage") expectTypeOf(webhook.payload).toEqualTypeOf<NewMessageEvent>();
    else expectTypeOf(webhook.payload).toEqualTypeOf<NewLeadEvent>();
    expectTypeOf(parseWebhook(lead, { event: "newLead" }).payload).toEqualTypeOf<NewLeadEvent>();
    expect(webhook.event).toBe("newMessage");
  });

  test("takes a lead with the receiver's key, and none with another or without one", () => {
    expect(parseWebhook(lead, { event: "newLead", key: "s3same" }).payload.geoip?.city).toBe("Buenos Aires");

    for (const forged of [
      { ...lead, key: "guessed" },
      { ...lead, key: undefined },
    ]) {
      expect(errorOf(forged, { event: "newLead", key: "s3same" })).toMatchObject({
        event: "newLead",
        pointer: "/key",
      });
    }
  });

  test("does not take a message for a lead where the receiver waits for leads, so that nobody gets past the key", () => {
    expect(errorOf(message, { event: "newLead", key: "s3same" })).toMatchObject({ pointer: "/key" });
  });

  test("refuses a key that was not set, as a fault of the program", () => {
    expect(() => parseWebhook(lead, { key: "" })).toThrow(UsageError);
  });

  test("refuses what is no event, and shows nothing that the body held", () => {
    expect(errorOf("Quiero un presupuesto").message).toBe("Cliengo webhook: the body is not JSON.");
    expect(errorOf({ ...message, chat_log: "lucia@tienda.example" }).message).toBe(
      "Cliengo newMessage: /chat_log must be an array; got a string.",
    );
    expect(errorOf({ key: "s3same" }).message).toBe("Cliengo newLead: /websiteId is missing.");
  });
});
