import { CommandUsageError, type Wanted } from "@clade/front/node";
import type { MockOptions } from "../start-mock.ts";

/**
 * Tells documents from vendors on a command line: what looks like a path is one.
 *
 * @throws CommandUsageError for names without files, and for no files though only they are wanted
 */
export function readWanted({
  vendors: words,
  options,
}: Pick<Wanted, "vendors" | "options">): Pick<MockOptions, "vendors" | "specs"> {
  const paths = words.filter(isPath);
  const vendors = words.filter((word) => !isPath(word));
  const names = (options["name"] ?? []) as readonly string[];
  if (names.length > paths.length) {
    throw new CommandUsageError(
      `--name ${names[paths.length] ?? ""} is for no file. Give the path of an OpenAPI document.`,
    );
  }
  const isOnlyOwn = options["only-own"] === true;
  if (isOnlyOwn && paths.length === 0) {
    throw new CommandUsageError("--only-own leaves nothing to serve. Give the path of an OpenAPI document.");
  }
  if (isOnlyOwn && vendors.length > 0) {
    throw new CommandUsageError(
      `--only-own serves no vendors, so not ${vendors.join(" and ")}. Leave out one or the other.`,
    );
  }
  const specs = paths.map((path, place) => {
    const name = names[place];
    return name === undefined ? path : { path, name };
  });
  return { specs, ...((isOnlyOwn || vendors.length > 0) && { vendors }) };
}

function isPath(word: string): boolean {
  return /[\\/]|\.(ya?ml|json)$/i.test(word);
}
