export { behaviourTable } from "./behaviour-table.ts";
export { compare } from "./compare.ts";
export { generate, generateCommand, type GeneratedFiles } from "./generate.ts";
