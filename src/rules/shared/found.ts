// What is found in the rows of a table. It knows nothing of what is looked for.

/** What `find` gives for each item, where it gives something. For long tables, of whose rows hardly one is found: it makes nothing for the others. */
export const foundIn = <Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found[] => {
  const found: Found[] = [];
  for (const item of items) {
    const one = find(item);
    if (one !== undefined) found.push(one);
  }
  return found;
};
