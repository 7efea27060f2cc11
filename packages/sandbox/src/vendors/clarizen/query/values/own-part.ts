/** What stands behind the type in an id: `On Hold` of `/State/On Hold`. */
export function ownPart(id: string): string {
  return id.slice(id.indexOf("/", 1) + 1);
}
