/** An answer, or what makes one out of the request. */
export type ObservedAnswer = Response | ((request: Request) => Response | Promise<Response>);

/** A fetch that answers from memory and keeps the requests that it was given. */
export interface ObservedFetch {
  readonly fetch: (request: Request) => Promise<Response>;
  /** The requests in order, their bodies unread. */
  readonly requests: Request[];
  /** The only request, or the first. Throws if there was none. */
  readonly request: () => Request;
}

/**
 * Watches what a client sends. Nothing of the client is replaced: it gets real responses and gives real requests.
 * @param answers one for each request in turn; the last one goes on answering
 */
export function observeFetch(...answers: ObservedAnswer[]): ObservedFetch {
  const requests: Request[] = [];
  return {
    requests,
    request: () => {
      const [first] = requests;
      if (!first) throw new Error("No request was sent.");
      return first;
    },
    fetch: async (request) => {
      const answer = answers[Math.min(requests.length, answers.length - 1)];
      if (!answer) throw new Error("The observed fetch was given no answer.");
      requests.push(request.clone());
      return typeof answer === "function" ? answer(request) : answer.clone();
    },
  };
}

/** A JSON answer. */
export function jsonAnswer(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
}

/** A plain text answer. */
export function textAnswer(body: string, status = 200): Response {
  return new Response(body, { status, headers: { "content-type": "text/plain; charset=utf-8" } });
}
