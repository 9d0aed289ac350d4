/** The package has no types of its own; the tests only ask it whether it can read a date. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly type: string };
}
