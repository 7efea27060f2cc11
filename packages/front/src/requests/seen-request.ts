/** A request that came, with its secrets redacted, and how it was answered. */
export interface SeenRequest {
  readonly vendor: string;
  /** Absent where the request led to no operation. */
  readonly operationId: string | undefined;
  /** In capitals. */
  readonly method: string;
  /** As the caller addressed it. */
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON parsed, a form as its values by name, any other text as it came; else how many bytes it had. Absent where there was none. */
  readonly body: unknown;
  /** Absent while the answer is being made. */
  readonly status: number | undefined;
  /** What `clade-violations` said. */
  readonly violations: string | undefined;
  /** What `clade-undocumented` said. */
  readonly undocumented: string | undefined;
}
