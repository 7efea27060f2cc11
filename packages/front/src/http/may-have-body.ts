/** Whether an answer with this status may have a body, and a length of it. */
export function mayHaveBody(status: number): boolean {
  return status !== 204 && status !== 304;
}
