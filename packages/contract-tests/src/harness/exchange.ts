/** One request that left a client, and what came back, as both stood on the wire. */
export interface Exchange {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Headers;
    readonly body: string;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Headers;
    readonly body: string;
  };
}

/** Where exchanges are kept for the judge and for the completeness test. */
export class Recorder {
  readonly exchanges: Exchange[] = [];

  /** The platform's `fetch`, which also keeps what passes through it. Nothing is replaced or simulated. */
  readonly fetch = async (request: Request): Promise<Response> => {
    const body = await request.clone().text();
    const response = await fetch(request);
    this.exchanges.push({
      request: { method: request.method, url: request.url, headers: request.headers, body },
      response: { status: response.status, headers: response.headers, body: await response.clone().text() },
    });
    return response;
  };

  /** The exchange made last. */
  get last(): Exchange {
    const exchange = this.exchanges.at(-1);
    if (!exchange) throw new Error("No request has been made yet.");
    return exchange;
  }
}
