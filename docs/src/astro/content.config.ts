// Starlight looks for a file of this name. What imports Starlight's own TypeScript is JavaScript, since that does not keep to the
// compiler options of this repository.
// @ts-expect-error -- has no types
export { collections } from "./collections.js";
