/** `list.flatMap(each)`, of which the engine makes a slow call for each element: for lists of lines, cells and the like. */
export function gathered<Item, Found>(list: readonly Item[], each: (item: Item, at: number) => readonly Found[]): Found[] {
  const found: Found[] = [];
  let at = 0;
  for (const item of list) {
    for (const one of each(item, at)) found.push(one);
    at += 1;
  }
  return found;
}
