/** A `fetch` that notes answers that are marked as an example or as undocumented: those with no behaviour behind them. */
export function noteMarkedAnswers(send: typeof fetch, faults: string[]): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const subject = `${request.method} ${request.url}`;
    const response = await send(request);
    for (const mark of ["clade-example", "clade-undocumented"]) {
      if (response.headers.has(mark)) faults.push(`${subject} is answered with ${mark}`);
    }
    return response;
  };
}
