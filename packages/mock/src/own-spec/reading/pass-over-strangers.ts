import { vocabularyFault } from "@clade/spec-rules/vocabulary-fault";
import { listObjects } from "./list-objects.ts";
import { errorAt, type OwnDocument } from "./own-document.ts";

/**
 * Takes keys of the vocabulary out of a document whose values are not as the vocabulary has them: others may use the same key in a
 * sense of their own.
 *
 * @returns a line about each
 */
export function passOverStrangers(document: OwnDocument): string[] {
  return listObjects(document.content).flatMap(({ object, steps }) =>
    Object.keys(object).flatMap((key) => {
      const fault = key.startsWith("x-") ? vocabularyFault(key, object[key]) : undefined;
      if (fault === undefined) return [];
      const { message } = errorAt(document, [...steps(), key], `${key} is passed over. ${fault}`, true);
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- which key it is depends on the document
      delete object[key];
      return [message];
    }),
  );
}
