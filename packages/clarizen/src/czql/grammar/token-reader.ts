import { isReserved } from "./keywords.ts";
import { FIELD } from "./labels.ts";
import { pathOf } from "./path-of.ts";
import { QueryFault, unexpected } from "./query-fault.ts";
import type { Token } from "./token.ts";
import type { CzqlPath } from "./tree.ts";

/** Far beyond any query that means something, and far from the end of the stack. */
const DEEPEST = 100;

/** What is assumed to belong to the language, and where it stands. */
export interface Assumption {
  readonly what: string;
  readonly offset: number;
}

/**
 * Goes through the tokens of a query. What was tried in vain since the last token was taken is what a fault says was
 * expected.
 */
export class TokenReader {
  readonly assumptions: Assumption[] = [];
  readonly #tokens: readonly Token[];
  #index = 0;
  #depth = 0;
  #expected = new Set<string>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get #current(): Token {
    const token = this.#tokens[this.#index];
    if (!token) throw new Error("The end of a query was taken, which only its last step may do.");
    return token;
  }

  /** Takes the next token if it fits. */
  accept(label: string, fits: (token: Token) => boolean): Token | undefined {
    const token = this.#current;
    if (!fits(token)) {
      this.#expected.add(label);
      return undefined;
    }
    this.#index++;
    this.#expected = new Set();
    return token;
  }

  /** Takes the next token. */
  demand(label: string, fits: (token: Token) => boolean): Token {
    return this.accept(label, fits) ?? this.fail();
  }

  keyword(word: string, label: string = word): Token | undefined {
    return this.accept(label, ({ kind, text }) => kind === "name" && text.toUpperCase() === word);
  }

  demandKeyword(word: string): Token {
    return this.keyword(word) ?? this.fail();
  }

  symbol(sign: string): Token | undefined {
    return this.accept(sign, ({ text }) => text === sign);
  }

  /** Takes a field or a path of fields. */
  demandField(): Token {
    return this.demand(FIELD, ({ kind, text }) => kind === "name" && !isReserved(text));
  }

  /** Takes a field or a path of fields, and cuts it into its names. */
  demandPath(): CzqlPath {
    return pathOf(this.demandField());
  }

  /** Takes a name that has neither dots nor an @. */
  demandName(label: string): Token {
    return this.demand(
      label,
      ({ kind, text }) => kind === "name" && /^\w+$/u.test(text) && !isReserved(text),
    );
  }

  /** Whether a parenthesis opens next. */
  opens(): boolean {
    return this.#current.text === "(";
  }

  /** Whether a parenthesis closes next. */
  closes(): boolean {
    return this.#current.text === ")";
  }

  open(): Token | undefined {
    const open = this.symbol("(");
    if (open && ++this.#depth > DEEPEST) {
      throw new QueryFault(`a parenthesis inside ${DEEPEST} others`, open, ["fewer of them"]);
    }
    return open;
  }

  /** Takes the parenthesis that closes another one. */
  close(open: Token): void {
    if (!this.symbol(")")) {
      if (this.#isClosed(open)) this.fail();
      throw new QueryFault("a parenthesis that is never closed", open, [")"]);
    }
    this.#depth--;
  }

  assume(what: string, { offset }: Token): void {
    this.assumptions.push({ what, offset });
  }

  fail(): never {
    throw unexpected(this.#current, [...this.#expected]);
  }

  /** Also true where nobody can tell, since a string without an end swallows what follows. */
  #isClosed(open: Token): boolean {
    let depth = 0;
    for (const { kind, text } of this.#tokens.slice(this.#tokens.indexOf(open))) {
      if (kind === "unclosed") return true;
      if (text === "(") depth++;
      if (text === ")" && --depth === 0) return true;
    }
    return false;
  }
}
