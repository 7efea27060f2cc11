import type { SessionBehaviour } from "../behaviour.ts";
import type { ClientParts } from "../call.ts";
import type { Admit } from "../credentials/admission.ts";
import { credentialsOf } from "../credentials/credentials-of.ts";
import { UsageError } from "../errors/usage-error.ts";
import { checkCloseSettings, closeSession, type CloseSettings } from "./close-session.ts";
import { givesHeader } from "./gives-header.ts";
import { openSession } from "./open-session.ts";
import { createServerFinder, type FindServer } from "./server-finder.ts";
import { createSessionKeeper, type SessionKeeper } from "./session-keeper.ts";

/** How calls are let in where the vendor knows sessions, and the end of that. */
export interface SessionAccess {
  readonly admit: Admit;
  /** Lets no further call in, and closes the session. */
  readonly close: (settings?: CloseSettings) => Promise<void>;
}

/** The keeper of a client's session; none where its credentials need no session. */
function keeperOf(
  parts: ClientParts,
  session: SessionBehaviour,
  findServer: FindServer,
): SessionKeeper | undefined {
  const { authentication, options } = parts;
  if (!("sessionBody" in authentication)) return undefined;
  const { sessionBody } = authentication;
  return createSessionKeeper(options.clock, session.idleMinutes, async () => {
    const baseUrl = await findServer();
    return typeof baseUrl === "string" ? openSession(parts, session, sessionBody, baseUrl) : baseUrl;
  });
}

/** Makes the access of one client. */
export function createSessionAccess(parts: ClientParts, session: SessionBehaviour): SessionAccess {
  const { authentication, behaviour, options } = parts;
  const { find, open, header } = session;
  const findServer = createServerFinder(parts, find);
  const keeper = keeperOf(parts, session, findServer);
  let closing: Promise<void> | undefined;

  const refuseIfClosed = (): void => {
    if (closing) throw new UsageError(`The ${behaviour.title} client is closed and takes no further calls.`);
  };

  const admit: Admit = async ({ operation, method, path, init }) => {
    refuseIfClosed();
    const key = `${method} ${path}`;
    const credentials = await credentialsOf(authentication, operation);
    if (key === find?.operation) return { baseUrl: options.baseUrl, credentials };
    const baseUrl = await findServer();
    if (typeof baseUrl !== "string") return baseUrl;
    // Who logs in by himself, or brings a session of his own, needs none of the client's.
    const needsNone = operation.anonymous || key === open.operation || givesHeader(init, header.name);
    if (!keeper || needsNone) return { baseUrl, credentials };
    refuseIfClosed();
    const admission = await keeper.admit();
    refuseIfClosed();
    return admission;
  };

  return {
    admit,
    close: async (settings = {}) => {
      checkCloseSettings(settings);
      await (closing ??= closeSession(parts, session.close, keeper, settings));
    },
  };
}
