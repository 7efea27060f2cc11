/** An operation as openapi-typescript writes it. */
export interface OperationType {
  readonly parameters: { readonly query?: unknown; readonly path?: unknown; readonly header?: unknown };
  readonly requestBody?: { readonly content: object } | undefined;
  readonly responses: object;
}

type ValueOf<Container> = Container[keyof Container];

/** The parameters of one place, such as `query`; an object without any where the operation has none. */
export type ParametersOf<Operation extends OperationType, Place extends "query" | "path" | "header"> =
  Operation["parameters"] extends Readonly<Partial<Record<Place, infer Values>>>
    ? [Values] extends [never]
      ? Readonly<Record<string, never>>
      : Exclude<Values, undefined>
    : never;

/** The request body, of whichever of its media types; undefined where the operation takes none. */
export type BodyOf<Operation extends OperationType> =
  NonNullable<Operation["requestBody"]> extends { content: infer Content }
    ? ValueOf<Content> | (undefined extends Operation["requestBody"] ? undefined : never)
    : undefined;

type ContentOf<Response> = Response extends { content: infer Content }
  ? [Content] extends [never]
    ? undefined
    : ValueOf<Content>
  : undefined;

/** What an operation may answer: each documented status with its body. */
export type AnswerOf<Operation extends OperationType> = {
  [Status in keyof Operation["responses"] & number]: {
    readonly status: Status;
    readonly headers?: Readonly<Record<string, string>>;
    /** Where the response has several media types: which one this is. Default: the first. */
    readonly mediaType?: string;
  } & (ContentOf<Operation["responses"][Status]> extends undefined
    ? { readonly body?: undefined }
    : { readonly body: ContentOf<Operation["responses"][Status]> | Uint8Array });
}[keyof Operation["responses"] & number];
