/** What a bind parameter of a query can be. */
export type CzqlParameter = string | number | boolean | null;

/** A piece of a query: text that stands in it, or a value that a bind name stands for. */
export type Part = { readonly text: string } | { readonly value: CzqlParameter };
