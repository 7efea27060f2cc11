import type { VendorBehaviour } from "../behaviour.ts";

/** The behaviour of a made-up vendor that has every oddity which the table can tell. */
export const pigeonBehaviour: VendorBehaviour = {
  vendor: "pigeon",
  title: "Pigeon",
  servers: ["https://pigeon.example/api/v1"],
  secrets: { query: ["key"], headers: ["authorization"], properties: ["password", "session"] },
  errors: {
    "400": {
      kind: "invalid",
      message: "/error",
      code: "/code",
      reference: "/support/reference",
      kindOfCode: { TAKEN: "conflict", "404": "missing" },
    },
    "404": { kind: "missing", message: "/error" },
    "4XX": { kind: "conflict", message: "/error" },
  },
  pagination: {
    byItems: {
      by: "offset",
      start: "offset",
      limit: { parameter: "limit", usual: 100, maximum: 100 },
      total: "/meta/total",
      advance: "items",
    },
    byLimit: {
      by: "offset",
      start: "from",
      limit: { parameter: "size", usual: 10 },
      total: "/meta/total",
      advance: "limit",
    },
    byLimitToCeiling: {
      by: "offset",
      start: "offset",
      limit: { parameter: "limit", usual: 50 },
      total: "/meta/total",
      advance: "limit",
      ceiling: 1001,
    },
    byTurn: { by: "pass-back", start: "/turn/page", more: "/found/more", next: "/turn" },
  },
  operations: {
    "GET /flights": { id: "listFlights", pages: { style: "byItems", items: "/data/flights" } },
    "GET /flights/{id}/stops": { id: "listStops", pages: { style: "byLimit", items: "/stops" } },
    "POST /flights": {
      id: "createFlight",
      created: {
        flight_id: { at: "/meta/location", path: "/flights/{flight_id}" },
        stop_id: { at: "/meta/stop", path: "/flights/{flight_id}/stops/{stop_id}", optional: true },
        ring_id: { at: "/ring", optional: true },
      },
    },
    "GET /letters": { id: "listLetters" },
    "POST /letters": {
      id: "createLetter",
      errors: { "503": { kind: "server", retry: { times: 1 } } },
    },
    "GET /letters/{id}": { id: "getLetter" },
    "HEAD /letters/{id}": { id: "checkLetter", reads: "empty" },
    "DELETE /letters/{id}": { id: "deleteLetter" },
    "PUT /letters/{id}/note": {
      id: "writeNote",
      sends: "text",
      reads: "text",
      errors: { "503": { kind: "server", retry: { times: 1 } } },
    },
    "GET /letters/{id}/seal": { id: "getSeal", reads: "bytes" },
    "PUT /letters/{id}/seal": { id: "setSeal", sends: "bytes", reads: "empty" },
    "GET /letters/{id}/record": { id: "getRecord", reads: "bytes" },
    "PUT /letters/{id}/record": {
      id: "setRecord",
      sends: "bytes",
      mediaTypes: { "text/csv": "text", "application/json": "json" },
      reads: "empty",
    },
    "POST /letters/{id}/photos": { id: "addPhoto", sends: "multipart", reads: "empty" },
    "GET /feathers": {
      id: "listFeathers",
      pages: { style: "byLimitToCeiling", items: "/feathers", narrow: ["since", "until", "colour"] },
    },
    "GET /feathers/lost": {
      id: "listLostFeathers",
      pages: { style: "byLimitToCeiling", items: "/feathers" },
    },
    "GET /rings": { id: "listRings" },
    "POST /rings": {
      id: "findRings",
      effect: { does: "reads", repeatable: true },
      pages: { style: "byTurn", items: "/found/rings" },
    },
    "POST /session": {
      id: "login",
      sends: "form",
      errors: { "401": { kind: "unauthenticated", message: "/error" } },
    },
    "GET /send": {
      id: "sendPigeon",
      effect: { does: "creates", repeatable: false },
      reads: "text",
      errors: {
        "404": { kind: "invalid", message: "body", kindOfMessage: { "Unknown key.": "unauthenticated" } },
        "500": { kind: "server", message: "body", retry: { times: 1, then: "back-off" } },
        "503": { kind: "server", message: "body", retry: { times: 2 } },
      },
    },
    "GET /{code}": {
      id: "followPigeon",
      server: "../..",
      anonymous: true,
      redirects: true,
      errors: { "404": { kind: "missing", message: "body" } },
    },
  },
};
