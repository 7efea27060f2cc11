interface Answer<Body> {
  headers: Record<string, unknown>;
  content: { "application/json": Body };
}

interface Failure {
  errorCode: string;
  message: string;
  referenceId?: string;
}

interface Failures {
  500: Answer<Failure>;
}

interface Parameters<Path, Query = never> {
  query?: Query;
  header?: never;
  path: Path;
  cookie?: never;
}

interface NoParameters {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}

interface Entity {
  id?: string | null;
  [field: string]: unknown;
}

interface JsonBody<Body> {
  content: { "application/json": Body };
}

type OfEntity = Parameters<{ typeName: string; id: string }>;

/** The paths of the small behaviour, in the shape that openapi-typescript gives them. */
export interface SmallPaths {
  "/authentication/login": {
    parameters: NoParameters;
    post: {
      parameters: NoParameters;
      requestBody: JsonBody<{ userName: string; password: string }>;
      responses: { 200: Answer<{ sessionId: string }> } & Failures;
    };
  };
  "/authentication/logout": {
    parameters: NoParameters;
    get: {
      parameters: NoParameters;
      requestBody?: never;
      responses: { 200: Answer<Record<string, never>> } & Failures;
    };
  };
  "/data/objects/{typeName}": {
    parameters: Parameters<{ typeName: string }>;
    put: {
      parameters: Parameters<{ typeName: string }>;
      requestBody: JsonBody<Record<string, unknown>>;
      responses: { 200: Answer<{ id: string; warnings?: string[] }> } & Failures;
    };
  };
  "/data/objects/{typeName}/{id}": {
    parameters: OfEntity;
    get: {
      parameters: Parameters<{ typeName: string; id: string }, { fields?: string[] }>;
      requestBody?: never;
      responses: { 200: Answer<Entity> } & Failures;
    };
    post: {
      parameters: OfEntity;
      requestBody: JsonBody<Record<string, unknown>>;
      responses: { 200: Answer<Record<string, never>> } & Failures;
    };
    delete: {
      parameters: OfEntity;
      requestBody?: never;
      responses: { 200: Answer<Record<string, never>> } & Failures;
    };
  };
  "/data/query": {
    parameters: NoParameters;
    get: {
      parameters: { query: { q: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 200: Answer<{ entities: Entity[] }> } & Failures;
    };
  };
  "/bulk/execute": {
    parameters: NoParameters;
    post: {
      parameters: NoParameters;
      requestBody: JsonBody<{
        requests: {
          url: string;
          method: "GET" | "POST" | "PUT" | "DELETE";
          body?: Record<string, unknown> | string;
        }[];
        transactional?: boolean;
        batch?: boolean;
      }>;
      responses: {
        200: Answer<{ responses: { statusCode: number; body: Record<string, unknown> }[] }>;
      } & Failures;
    };
  };
}

/** Its traits, in the shape that the code generator gives them. */
export interface SmallTraits {
  pages: object;
  created: { "PUT /data/objects/{typeName}": { id: string } };
  closes: true;
}
