import type { VendorBehaviour } from "@clade/runtime";

/** A behaviour in which there is one operation of each kind that a bulk has to tell apart. */
export const smallBehaviour: VendorBehaviour = {
  vendor: "clarizen",
  title: "Clarizen",
  servers: ["https://api.clarizen.example/V2.0/services"],
  quotas: [{ requests: 25, per: "second", scope: "company", beyond: "429" }],
  session: {
    open: { operation: "POST /authentication/login", token: "/sessionId" },
    close: "GET /authentication/logout",
    header: { name: "authorization", value: "Session {token}" },
    endedBy: "SessionTimeout",
  },
  secrets: { headers: ["authorization"], properties: ["password", "sessionId"] },
  errors: {
    "429": { kind: "rate-limited", message: "/message" },
    "500": {
      kind: "server",
      message: "/message",
      code: "/errorCode",
      reference: "/referenceId",
      kindOfCode: { EntityNotFound: "missing", SessionTimeout: "session-ended" },
    },
  },
  operations: {
    "POST /authentication/login": { id: "logIn", anonymous: true },
    "GET /authentication/logout": { id: "logOut" },
    "PUT /data/objects/{typeName}": {
      id: "createEntity",
      created: { id: { at: "/id", path: "/{typeName}/{id}" } },
    },
    "GET /data/objects/{typeName}/{id}": { id: "getEntity" },
    "POST /data/objects/{typeName}/{id}": {
      id: "updateEntity",
      effect: { does: "updates", repeatable: true },
    },
    "DELETE /data/objects/{typeName}/{id}": { id: "deleteEntity" },
    "GET /data/query": { id: "runQueryByUrl" },
    "GET /files/content": { id: "getContent", reads: "bytes" },
    "PUT /files/content": { id: "setContent", sends: "bytes", reads: "empty" },
    "PUT /files/form": { id: "setForm", mediaTypes: { "application/json": "json", "text/plain": "text" } },
    "POST /bulk/execute": { id: "executeBulk", effect: { does: "acts", repeatable: false } },
  },
};
