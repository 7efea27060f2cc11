import type { EntitySource } from "../entity-source.ts";

/**
 * The id that a text means, in the right case: a whole id, or the bare value of a pick list, such as `Active`. What nothing is
 * known by stays as it is, and equals nothing.
 * @param referencedEntities the types of which it can be
 */
export function findReference(
  source: EntitySource,
  referencedEntities: readonly string[],
  text: string,
): string {
  if (text.startsWith("/")) return source.get(text)?.id ?? text;
  const pickLists = referencedEntities.filter((typeName) => source.type(typeName)?.isPickList);
  const [found] = pickLists.flatMap((typeName) => source.get(`/${typeName}/${text}`) ?? []);
  return found?.id ?? text;
}
