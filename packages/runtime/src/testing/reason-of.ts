/** What a promise rejects with. */
export async function reasonOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => {
      throw new Error("Nothing was thrown.");
    },
    (reason: unknown) => reason,
  );
}
