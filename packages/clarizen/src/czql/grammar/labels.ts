/** How messages call what can stand at a place, beside keywords and signs. */
export const FIELD = "a field";
export const VALUE = "a value";
export const STRING = "a string";
export const END = "the end of the query";
