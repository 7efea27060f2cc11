/** The traits of a made-up vendor, in the shape that the code generator gives them. */
export interface PigeonTraits {
  pages: {
    "/flights": { method: "get"; by: "offset"; items: ["data", "flights"] };
    "/flights/{id}/stops": { method: "get"; by: "offset"; items: ["stops"] };
    "/feathers": { method: "get"; by: "offset"; items: ["feathers"] };
    "/feathers/lost": { method: "get"; by: "offset"; items: ["feathers"] };
    "/rings": { method: "post"; by: "pass-back"; items: ["found", "rings"] };
  };
  created: {
    "POST /flights": { flight_id: string; stop_id?: string; ring_id?: string };
  };
}
