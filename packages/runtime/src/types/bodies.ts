type JsonMedia = `${string}/json${string}` | `${string}+json${string}`;
type FormMedia = "application/x-www-form-urlencoded";

type Values<Table> = Table[keyof Table];

type ReadAs<Media, Schema> = Media extends JsonMedia | `text/${string}` | FormMedia ? Schema : Uint8Array;

type BodyOf<Response> = Response extends { content: infer Content }
  ? Values<{ [Media in keyof Content]: ReadAs<Media, Content[Media]> }>
  : undefined;

type BodiesWhere<Responses, Status extends string> = Values<{
  [Code in keyof Responses]: Code extends string | number
    ? `${Code}` extends Status
      ? BodyOf<Responses[Code]>
      : never
    : never;
}>;

type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never;

/** `Body`, or `Fallback` where the spec documents none. */
type Documented<Body, Fallback> = [Body] extends [never] ? Fallback : Body;

/** What a successful call yields: parsed JSON, text, bytes, or undefined where the spec has no body. */
export type SuccessData<Operation> = Documented<BodiesWhere<ResponsesOf<Operation>, `2${string}`>, undefined>;

/** The bodies that the spec documents for failures, or `unknown` where it has none. */
export type FailureData<Operation> = Documented<
  BodiesWhere<ResponsesOf<Operation>, `4${string}` | `5${string}` | "default">,
  unknown
>;

/** Bytes to send. Streams are left out: a repeated request could not send them again. */
export type Bytes = Uint8Array | ArrayBuffer | Blob;

type MultipartFields<Schema> = { [Name in keyof Schema]: Schema[Name] | Bytes | readonly Bytes[] };

type SentAs<Media, Schema> = Media extends JsonMedia | `text/${string}`
  ? Schema
  : Media extends FormMedia
    ? Schema | URLSearchParams
    : Media extends `multipart/${string}`
      ? MultipartFields<Schema> | FormData
      : Bytes;

type SentBody<RequestBody> = RequestBody extends { content: infer Content }
  ? Values<{ [Media in keyof Content]: SentAs<Media, Content[Media]> }>
  : never;

type RequestBodyOf<Operation> = Operation extends { requestBody?: infer RequestBody }
  ? NonNullable<RequestBody>
  : never;

/** The `body` of a call: required, optional or refused, as the spec has it. */
export type BodyOption<Operation> = [RequestBodyOf<Operation>] extends [never]
  ? { readonly body?: never }
  : Operation extends { requestBody: unknown }
    ? { readonly body: SentBody<RequestBodyOf<Operation>> }
    : { readonly body?: SentBody<RequestBodyOf<Operation>> | undefined };
