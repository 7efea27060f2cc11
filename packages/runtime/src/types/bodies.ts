import type { FormMedia, FormOf, IsFile, IsSeveral, JsonMedia } from "./media.ts";

type Values<Table> = Table[keyof Table];

type ReadAs<Media, Schema> = Media extends JsonMedia | `text/${string}` | FormMedia ? Schema : Uint8Array;

/** What an answer brings. */
export type BodyOf<Response> = Response extends { content: infer Content }
  ? Values<{ [Media in keyof Content]: ReadAs<Media, Content[Media]> }>
  : undefined;

/** The answers with certain statuses. */
type AnswersWhere<Responses, Status extends string> = Values<{
  [Code in keyof Responses]: Code extends string | number
    ? `${Code}` extends Status
      ? Responses[Code]
      : never
    : never;
}>;

/** The documented answers of an operation, by status. */
export type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never;

/** `Body`, or `Fallback` where the spec documents none. */
type Documented<Body, Fallback> = [Body] extends [never] ? Fallback : Body;

type Success<Operation> = AnswersWhere<ResponsesOf<Operation>, `2${string}`>;

type MediaOf<Response> = Response extends { content: infer Content } ? keyof Content : never;

/** What a file can be had as. */
interface FileShapes {
  bytes: Uint8Array;
  text: string;
  stream: ReadableStream<Uint8Array>;
}

/** The shapes in which a successful answer that is a file can be had. */
export type FileShape = keyof FileShapes;

/** The shapes that an operation's answer can be had in: those of a file, or none to choose. */
export type ShapesOf<Operation> = [MediaOf<Success<Operation>>] extends [never]
  ? never
  : [FormOf<MediaOf<Success<Operation>>>] extends ["bytes"]
    ? FileShape
    : IsFile<MediaOf<Success<Operation>>> extends true
      ? FileShape
      : never;

/** What a successful call yields: parsed JSON, text, a file, or undefined where the spec has no body. */
export type SuccessData<Operation, As extends FileShape = "bytes"> = [ShapesOf<Operation>] extends [never]
  ? Documented<BodyOf<Success<Operation>>, undefined>
  : FileShapes[As] | (Success<Operation> extends { content: unknown } ? never : undefined);

/** The bodies that the spec documents for failures, or `unknown` where it has none. */
export type FailureData<Operation> = Documented<
  BodyOf<AnswersWhere<ResponsesOf<Operation>, `4${string}` | `5${string}` | "default">>,
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

type JsonSchemas<Content> = Values<{
  [Media in keyof Content]: Media extends JsonMedia ? Content[Media] : never;
}>;

type SentBody<RequestBody> = RequestBody extends { content: infer Content }
  ? IsFile<keyof Content> extends true
    ? string | Bytes | JsonSchemas<Content>
    : Values<{ [Media in keyof Content]: SentAs<Media, Content[Media]> }>
  : never;

type RequestBodyOf<Operation> = Operation extends { requestBody?: infer RequestBody }
  ? NonNullable<RequestBody>
  : never;

/** The JSON that an operation takes, or that a webhook brings. */
export type JsonBody<Operation> =
  RequestBodyOf<Operation> extends { content: infer Content } ? JsonSchemas<Content> : never;

/** The `body` of a call: required, optional or refused, as the spec has it. */
export type BodyOption<Operation> = [RequestBodyOf<Operation>] extends [never]
  ? { readonly body?: never }
  : Operation extends { requestBody: unknown }
    ? { readonly body: SentBody<RequestBodyOf<Operation>> }
    : { readonly body?: SentBody<RequestBodyOf<Operation>> | undefined };

type SentMedia<RequestBody> = RequestBody extends { content: infer Content }
  ? Exclude<keyof Content, `${string}*${string}`>
  : never;

/** The `contentType` of a call, where the spec leaves a choice. */
export type ContentTypeOption<Operation> =
  IsSeveral<SentMedia<RequestBodyOf<Operation>>> extends true
    ? { readonly contentType?: SentMedia<RequestBodyOf<Operation>> | undefined }
    : { readonly contentType?: never };
