/** Tells single characters by their code from a table: a set of numbers would hash the code at every look. */
export function signSet(signs: string): (code: number) => boolean {
  const codes = Array.from(signs, (sign) => sign.charCodeAt(0));
  const table = new Uint8Array(Math.max(...codes) + 1);
  for (const code of codes) table[code] = 1;
  return (code) => code < table.length && table[code] === 1;
}
