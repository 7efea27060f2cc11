import type { Bundle } from "@clade/bundle";

/** A small vendor that has one of everything that the transforms show. */
export const sampleBundle: Bundle = {
  openapi: "3.1.0",
  info: {
    title: "Parcels API",
    version: "1",
    description: "Sends parcels.",
    "x-lifecycle": {
      status: "superseded",
      since: "2015-03",
      successor: { name: "Parcels 2", url: "https://parcels.example/2" },
      note: "A second version took its place.",
      sources: ["page"],
    },
    "x-origin": {
      page: {
        title: "The vendor's page",
        kind: "vendor",
        url: "https://parcels.example/api",
        dated: "2012-11-08",
      },
      script: { title: "A script <for> shells", kind: "client", note: "Seen in `bin` only, in 2013." },
    },
    "x-contradiction": [
      {
        readings: [
          { says: "There is one version.", sources: ["page"] },
          { says: "There are two versions.", sources: ["script"] },
        ],
        choice: "The first version is described.",
      },
    ],
  },
  servers: [{ url: "https://parcels.example/api" }],
  tags: [{ name: "Parcels" }],
  paths: {
    "/label": {
      get: {
        operationId: "createLabel",
        summary: "Print a label",
        description: "Prints a label and answers with its number.",
        externalDocs: { url: "https://parcels.example/api#label", description: "The vendor's page" },
        tags: ["Parcels"],
        "x-evidence": { grade: "observed", sources: ["script"], note: "The `script` is *old*." },
        "x-effect": { does: "creates", repeatable: false },
        "x-pagination": { style: "byOffset" },
        "x-failure": [
          { when: { parameter: "query.to", is: ["missing", "invalid"] }, gets: "404", example: "noAddress" },
          { when: { parameter: "query.from", without: "query.to" }, gets: "409" },
        ],
        "x-contradiction": [
          {
            readings: [
              { says: "The label is free.", sources: ["page"] },
              { says: "The label costs a cent.", sources: ["script"] },
            ],
            choice: "The label is free of charge.",
          },
        ],
        parameters: [
          {
            name: "to",
            in: "query",
            required: true,
            description: "The address.",
            schema: { $ref: "#/components/schemas/Address" },
            examples: { home: { value: "Quay" } },
          },
          { name: "from", in: "query", examples: { depot: { value: "depot" } } },
        ],
        responses: {
          "200": {
            description: "The label was printed.",
            content: {
              "text/plain": {
                "x-evidence": { grade: "assumed", note: "Nobody recorded the header." },
                examples: {
                  printed: { value: "17", "x-evidence": { grade: "observed", sources: ["script"] } },
                },
              },
            },
          },
          "404": {
            description: "The address is wrong.",
            "x-error": { kind: "missing" },
            content: {
              "text/plain": {
                examples: { noAddress: { value: "No <address>.", "x-error": { kind: "invalid" } } },
              },
            },
          },
          "409": { description: "Both are needed.", "x-error": { kind: "conflict" } },
          "500": {
            description: "The printer burns.",
            "x-error": { kind: "server" },
            "x-retry": { times: 1, then: "back-off" },
          },
        },
      },
    },
    "/parcel/{id}": {
      post: {
        operationId: "createParcel",
        summary: "Send a parcel",
        tags: ["Parcels"],
        "x-evidence": { grade: "documented", sources: ["page"] },
        "x-failure": { noneKnown: "No source shows a failure of this call." },
        parameters: [{ name: "id", in: "path", required: true, examples: { one: { value: 7 } } }],
        requestBody: {
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Parcel" },
              examples: { small: { value: { weight: 2, "for-whom": "Ada" } } },
            },
          },
        },
        responses: { "200": { description: "Sent." } },
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: "apiKey", in: "query", name: "key", "x-secret": { sample: "abc" } },
    },
    schemas: {
      Address: {
        type: "string",
        description: "An address.",
        "x-evidence": { grade: "assumed", note: "No source says what an address is." },
      },
      Parcel: {
        type: "object",
        properties: {
          weight: { type: "integer" },
          content: {
            type: "string",
            "x-evidence": { grade: "observed", sources: ["script"], note: "A field named content." },
          },
          to: {
            $ref: "#/components/schemas/Address",
            "x-evidence": { grade: "documented", sources: ["page"] },
          },
        },
      },
    },
    responses: { NoSuchMethod: { description: "The method is not supported." } },
  },
  "x-failure": [{ when: { route: "unsupported" }, gets: "501", response: "NoSuchMethod" }],
  "x-pagination": {
    byOffset: { by: "offset", start: "query.start", limit: { at: "query.limit", maximum: 50 } },
  },
  "x-quota": [{ requests: 25, per: "second", scope: "key", beyond: "429", sources: ["page"] }],
  "x-leniency": [{ accepts: "double-slashes", note: "One `script` sends them.", sources: ["script"] }],
};
