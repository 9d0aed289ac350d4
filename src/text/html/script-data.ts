import moreRubin from '../../layouts/more-rubin.json' with { type: 'json' };

/**
 * Pages whose document is data in one of their scripts: which they are, and the data with its letters instead of their
 * escapes. No script is run; the data is read as JSON later.
 */
export const SCRIPT_DATA = moreRubin.data;

/** Matches "\u00f6" and "\/"; not "\n" and not the escapes of quotes, backslashes and controls. */
const ESCAPE = /\\(?:u(?!00[01]|0022|005[cC])(?<code>[\da-fA-F]{4})|\/)/gu;

/** Where the data begins, -1 in a page that has none. */
export function dataStart(text: string): number {
  const at = text.indexOf(SCRIPT_DATA.begin);
  return at < 0 || !text.includes(`"${SCRIPT_DATA.items}"`) ? -1 : at + SCRIPT_DATA.begin.length;
}

export function withoutEscapes(text: string): string {
  const start = dataStart(text);
  if (start < 0) return text;
  const end = text.indexOf('</script', start);
  const data = text.slice(start, end < 0 ? text.length : end);
  return `${text.slice(0, start)}${data.replace(ESCAPE, (_all, code: string | undefined) => (code === undefined ? '/' : String.fromCharCode(Number.parseInt(code, 16))))}${end < 0 ? '' : text.slice(end)}`;
}
