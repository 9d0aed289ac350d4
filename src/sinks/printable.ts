// "\n" and ESC match; a letter or a blank does not.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Text on one line, with control characters escaped, so that no name and no document can steer a terminal. */
export function printable(text: string): string {
  return text.replace(CONTROL, (char) => SHORT[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
