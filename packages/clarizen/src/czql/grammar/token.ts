/** `unclosed` is a string without an end; `flawed` starts like a name or number and goes on like none. */
export type TokenKind =
  "name" | "string" | "number" | "date" | "duration" | "bind" | "symbol" | "unclosed" | "flawed" | "end";

/** The smallest piece of a query that means something. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** UTF-16 units before it. */
  readonly offset: number;
  /** How what is flawed should look. */
  readonly cure?: string;
}
