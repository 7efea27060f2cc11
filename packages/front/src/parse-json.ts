/**
 * The value of a JSON text; nothing where it is none.
 *
 * @param parse Reads another form of JSON; throws where the text is not of that.
 */
export function parseJson(text: string, parse: (text: string) => unknown = JSON.parse): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
