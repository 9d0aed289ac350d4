/** Characters for each line that holds any; texts with lines of their own have fewer. */
const MIN_LENGTH_OF_LINES = 400;

/** Whether a text has hardly a line end, so that its lines were lost. */
export function isOneStream(text: string): boolean {
  const most = Math.max(1, text.length / MIN_LENGTH_OF_LINES);
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  let lines = 1;
  for (let at = text.indexOf(lineEnd); at >= 0 && lines <= most; at = text.indexOf(lineEnd, at + 1)) {
    if (text.slice(at + 1, at + 3).trim() !== '') lines += 1;
  }
  return lines <= most;
}
