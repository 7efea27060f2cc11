import type { Hooks } from "./hooks.ts";

/** Hooks of which each is there and none can fail. */
export type SafeHooks = {
  readonly [Name in keyof Hooks]-?: (event: Parameters<NonNullable<Hooks[Name]>>[0]) => void;
};

/** Keeps what goes wrong in the caller's hooks away from the calls. A hook that fails once fails often, so it is told once. */
export function safeHooks(title: string, hooks: Hooks): SafeHooks {
  let isTold = false;
  const tell = (reason: unknown): void => {
    if (isTold) return;
    isTold = true;
    // eslint-disable-next-line no-console -- the call must not fail, and in silence the caller would look for it in vain
    console.error(`A hook of the ${title} client has failed. Further failures are not told.`, reason);
  };
  const call = (hook: () => unknown): void => {
    try {
      Promise.resolve(hook()).catch(tell);
    } catch (reason) {
      tell(reason);
    }
  };
  return {
    onRequest: (event) => {
      call(() => hooks.onRequest?.(event));
    },
    onResponse: (event) => {
      call(() => hooks.onResponse?.(event));
    },
    onError: (event) => {
      call(() => hooks.onError?.(event));
    },
  };
}
