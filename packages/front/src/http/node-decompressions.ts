import { Duplex } from "node:stream";
import { createBrotliDecompress } from "node:zlib";
import { platformDecompressions, type Decompressions } from "./decompressions.ts";

/** What Node can undo. */
export const nodeDecompressions: Decompressions = new Map([
  ...platformDecompressions,
  ["br", () => Duplex.toWeb(createBrotliDecompress())],
]);
