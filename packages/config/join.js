#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { buildSync } from "esbuild";

/* Joins the JavaScript of the package in the working folder: into one file for each door of its `exports`. */
const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const doors = Object.values(exports).flatMap((door) => door["@clade/source"] ?? []);

buildSync({
  entryPoints: doors,
  outbase: "src",
  outdir: "dist",
  // What two doors share is there once, in a file that has a name of its own.
  splitting: true,
  chunkNames: "[name]",
  bundle: true,
  packages: "external",
  format: "esm",
  target: "es2022",
  sourcemap: true,
  sourcesContent: false,
  logLevel: "warning",
});
