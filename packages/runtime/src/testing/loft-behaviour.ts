import type { VendorBehaviour } from "../behaviour.ts";

/** The behaviour of a made-up vendor that lets calls in by a session, which is opened at a loft that is to be found first. */
export function loftBehaviour(gate = "https://gate.loft.example/v1"): VendorBehaviour {
  return {
    vendor: "loft",
    title: "Loft",
    servers: [gate, "https://spare.loft.example/v1"],
    session: {
      find: { operation: "POST /where", location: "/loft" },
      open: { operation: "POST /doors", token: "/door/token" },
      close: "GET /doors/leave",
      header: { name: "authorization", value: "Door {token}" },
      idleMinutes: 10,
      endedBy: "DoorShut",
    },
    secrets: { headers: ["authorization"], properties: ["password", "token"] },
    errors: {
      "500": {
        kind: "server",
        message: "/text",
        code: "/code",
        reference: "/ticket",
        kindOfCode: { DoorShut: "session-ended", Stranger: "unauthenticated" },
      },
    },
    operations: {
      "POST /where": { id: "findLoft", anonymous: true },
      "POST /doors": { id: "openDoor" },
      "GET /doors/leave": { id: "leave" },
      "GET /pigeons/{id}": { id: "getPigeon", errors: { "503": { kind: "server", retry: { times: 1 } } } },
      "PUT /pigeons/{id}": { id: "setPigeon" },
      "DELETE /pigeons/{id}": { id: "freePigeon", effect: { does: "acts", repeatable: false } },
      "POST /pigeons": { id: "createPigeon" },
      "POST /pigeons/search": { id: "searchPigeons", effect: { does: "reads", repeatable: true } },
      "GET /weather": { id: "getWeather", anonymous: true },
    },
  };
}
