import { basename, dirname, resolve } from "node:path";
import { isObject } from "@clade/front";
import type { OwnDocument } from "./own-document.ts";

/** The name below which a document is served where none is given: by its title, or else by its folder. */
export function specName({ source, content }: OwnDocument): string {
  const { info } = content;
  const title = isObject(info) && typeof info["title"] === "string" ? info["title"] : "";
  const names = [title, basename(dirname(resolve(source.absoluteRef))), "own"].map(slug);
  return names.find((name) => name !== "") ?? "";
}

/** In small letters, digits and hyphens: "Swagger Petstore" is swagger-petstore. */
function slug(text: string): string {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z\d]+/g);
  return (words ?? []).join("-");
}
