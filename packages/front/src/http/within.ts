const LATER = Symbol("later");

/** The promise's result, or that of `otherwise` when it takes longer. The promise itself goes on unheard. */
export async function within<Result>(
  milliseconds: number,
  promise: Promise<Result>,
  otherwise: () => Result,
): Promise<Result> {
  // Most answers are there at once, and a timer would take as long as the rest of them.
  const early = await Promise.race([promise, Promise.resolve<typeof LATER>(LATER)]);
  if (early !== LATER) return early;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<Result>((settle) => {
    timer = setTimeout(() => {
      settle(otherwise());
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
