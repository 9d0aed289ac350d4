/**
 * `find` with its answers kept as long as what they were found in: many ask the same of a document, a line or a list of
 * lines. Whatever else is given is the same whenever it is asked.
 */
export function remembered<Key extends object, Others extends readonly unknown[], Value>(find: (key: Key, ...others: Others) => Value): (key: Key, ...others: Others) => Value {
  const answers = new WeakMap<Key, { readonly value: Value }>();
  return (key, ...others) => {
    const known = answers.get(key);
    if (known !== undefined) return known.value;
    const value = find(key, ...others);
    answers.set(key, { value });
    return value;
  };
}
