// As far as the docs use it, this has the shape of `@opentelemetry/api` 1, in whose place it stands there.

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export const SpanKind = { CLIENT: 2 } as const;

export const SpanStatusCode = { UNSET: 0, ERROR: 2 } as const;

type SpanKind = (typeof SpanKind)[keyof typeof SpanKind];

type SpanStatusCode = (typeof SpanStatusCode)[keyof typeof SpanStatusCode];

export interface Span {
  setAttribute(name: string, value: string | number | boolean): this;
  setAttributes(attributes: Attributes): this;
  setStatus(status: { readonly code: SpanStatusCode; readonly message?: string }): this;
  end(): void;
}

/** A span that has ended, as an exporter would get it. */
export interface RecordedSpan {
  readonly tracer: string;
  readonly name: string;
  readonly kind: SpanKind | undefined;
  readonly attributes: Attributes;
  readonly status: SpanStatusCode;
}

/** The spans that have ended, in order. */
export const recordedSpans: RecordedSpan[] = [];

function startSpan(
  tracer: string,
  name: string,
  options: { readonly kind?: SpanKind; readonly attributes?: Attributes } = {},
): Span {
  let attributes: Attributes = { ...options.attributes };
  let status: SpanStatusCode = SpanStatusCode.UNSET;
  return {
    setAttribute(key, value) {
      attributes = { ...attributes, [key]: value };
      return this;
    },
    setAttributes(more) {
      attributes = { ...attributes, ...more };
      return this;
    },
    setStatus({ code }) {
      status = code;
      return this;
    },
    end() {
      recordedSpans.push({ tracer, name, kind: options.kind, attributes, status });
    },
  };
}

/** @public Only samples name it. */
export const trace = {
  getTracer: (tracer: string) => ({
    startSpan: (
      name: string,
      options?: { readonly kind?: SpanKind; readonly attributes?: Attributes },
    ): Span => startSpan(tracer, name, options),
  }),
};
