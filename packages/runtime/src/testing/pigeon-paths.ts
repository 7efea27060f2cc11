/** A letter of the made-up vendor. */
export interface Letter {
  id: number;
  to: string;
  text?: string;
}

/** A flight of the made-up vendor's pigeons. */
export interface Flight {
  number: number;
}

/** A ring of the made-up vendor's pigeons. */
export interface Ring {
  id: number;
  colour: string;
}

/** Where the made-up vendor goes on with its rings. */
interface Turn {
  from: number;
  limit: number;
}

/** What the vendor says about every answer of its own. */
interface Meta {
  total: number;
}

interface PigeonError {
  status: "ERROR";
  error: string;
}

interface NoParameters {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}

interface WithId {
  query?: never;
  header?: never;
  path: { id: number | string };
  cookie?: never;
}

interface Answer<Media extends string, Body> {
  headers: Record<string, unknown>;
  content: Record<Media, Body>;
}

interface NoContent {
  headers: Record<string, unknown>;
  content?: never;
}

interface Span {
  offset?: number;
  limit?: number;
}

interface FeatherList<Query> {
  parameters: NoParameters;
  get: {
    parameters: { query?: Query; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { 200: Answer<"application/json", { meta: Meta; feathers: number[] }> };
  };
}

/** The paths of a made-up vendor, in the shape that openapi-typescript gives them. */
export interface PigeonPaths {
  "/flights": {
    parameters: NoParameters;
    get: {
      parameters: {
        query?: { offset?: number; limit?: number; pigeon?: string };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: Answer<"application/json", { meta: Meta; data?: { flights: Flight[] } }>;
        400: Answer<"application/json", PigeonError>;
      };
    };
    post: {
      parameters: NoParameters;
      requestBody: { content: { "application/json": { pigeon: string } } };
      responses: {
        201: Answer<"application/json", { meta: { location: string; stop?: string }; ring?: number }>;
        400: Answer<"application/json", PigeonError>;
      };
    };
  };
  "/flights/{id}/stops": {
    parameters: WithId;
    get: {
      parameters: {
        query?: { from?: number; size?: number };
        header?: never;
        path: { id: number | string };
        cookie?: never;
      };
      requestBody?: never;
      responses: { 200: Answer<"application/json", { meta: Meta; stops: string[] }> };
    };
  };
  "/letters": {
    parameters: NoParameters;
    get: {
      parameters: {
        query?: { limit?: number; tags?: string[]; range?: { from?: number; to?: number }; key?: string };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: { 200: Answer<"application/json", Letter[]>; 500: Answer<"application/json", PigeonError> };
    };
    post: {
      parameters: NoParameters;
      requestBody: { content: { "application/json": { to: string; text?: string } } };
      responses: { 201: Answer<"application/json", Letter>; 400: Answer<"application/json", PigeonError> };
    };
    put?: never;
  };
  "/letters/{id}": {
    parameters: WithId;
    get: {
      parameters: WithId;
      requestBody?: never;
      responses: { 200: Answer<"application/json", Letter>; 404: Answer<"application/json", PigeonError> };
    };
    head: { parameters: WithId; requestBody?: never; responses: { 200: NoContent } };
    delete: {
      parameters: WithId;
      requestBody?: never;
      responses: {
        200: Answer<"application/json", { status: "OK" }>;
        404: Answer<"application/json", PigeonError>;
      };
    };
  };
  "/letters/{id}/note": {
    parameters: WithId;
    put: {
      parameters: WithId;
      requestBody?: { content: { "text/plain": string } };
      responses: { 200: Answer<"text/plain", string> };
    };
  };
  "/letters/{id}/seal": {
    parameters: WithId;
    get: {
      parameters: WithId;
      requestBody?: never;
      responses: { 200: Answer<"application/octet-stream", string> };
    };
    put: {
      parameters: WithId;
      requestBody: { content: { "application/octet-stream": string } };
      responses: { 204: NoContent };
    };
  };
  "/letters/{id}/record": {
    parameters: WithId;
    get: {
      parameters: WithId;
      requestBody?: never;
      responses: {
        200: Answer<"text/csv", string> & Answer<"application/json", unknown>;
        404: Answer<"application/json", PigeonError>;
      };
    };
    put: {
      parameters: WithId;
      requestBody: { content: { "text/csv": string; "application/json": { flights: number[] } } };
      responses: { 204: NoContent };
    };
  };
  "/letters/{id}/photos": {
    parameters: WithId;
    post: {
      parameters: WithId;
      requestBody: { content: { "multipart/form-data": { title: string; photo: string } } };
      responses: { 200: NoContent };
    };
  };
  "/session": {
    parameters: NoParameters;
    post: {
      parameters: NoParameters;
      requestBody: { content: { "application/x-www-form-urlencoded": { user: string; password: string } } };
      responses: {
        200: Answer<"application/json", { session: string }>;
        401: Answer<"application/json", PigeonError>;
      };
    };
  };
  "/feathers": FeatherList<Span & { since?: string; until?: string; colour?: string }>;
  "/feathers/lost": FeatherList<Span>;
  "/rings": {
    parameters: NoParameters;
    get: {
      parameters: {
        query?: { colour?: string };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: { 200: Answer<"application/json", { found: { rings: Ring[] } }> };
    };
    post: {
      parameters: NoParameters;
      requestBody: { content: { "application/json": { colour: string; turn?: { page?: Partial<Turn> } } } };
      responses: {
        200: Answer<"application/json", { found?: { rings: Ring[]; more: boolean }; turn: Turn }>;
        400: Answer<"application/json", PigeonError>;
      };
    };
  };
  "/send": {
    parameters: NoParameters;
    get: {
      parameters: { query: { to: string; key?: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: Answer<"text/plain", string>;
        404: Answer<"text/plain", string>;
        500: Answer<"text/plain", string>;
      };
    };
  };
  "/{code}": {
    parameters: { query?: never; header?: never; path: { code: string }; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { code: string }; cookie?: never };
      requestBody?: never;
      responses: { 301: NoContent; 404: Answer<"text/plain", string> };
    };
  };
}
