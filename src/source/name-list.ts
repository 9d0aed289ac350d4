/** Splits a list of names: by NUL as `find -print0` writes it, else by line ends. Empty names are no names. */
export function splitNames(list: string, byNul: boolean): readonly string[] {
  const names = byNul ? list.split('\0') : list.split('\n').map((name) => (name.endsWith('\r') ? name.slice(0, -1) : name));
  return names.filter((name) => name !== '');
}
