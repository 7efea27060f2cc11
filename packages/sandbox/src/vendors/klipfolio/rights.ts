/** Rights with some more, each in the place of one for the same group or user. */
export function mergeRights<Right extends { readonly group_id: string } | { readonly user_id: string }>(
  rights: readonly Right[],
  more: readonly Right[],
): Right[] {
  const merged = new Map([...rights, ...more].map((right) => [holderOf(right), right]));
  return [...merged.values()];
}

function holderOf(right: { readonly group_id: string } | { readonly user_id: string }): string {
  return "group_id" in right ? right.group_id : right.user_id;
}
