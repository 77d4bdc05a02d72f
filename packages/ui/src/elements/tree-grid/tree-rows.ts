/** One row of a tree laid out as a list: `parent` is the key of the row above it in the tree. */
export interface TreeRow<Item> {
  readonly key: string;
  readonly parent: string | null;
  readonly item: Item;
  /** From 1. */
  readonly level: number;
  readonly position: number;
  readonly size: number;
  readonly hasChildren: boolean;
  readonly isExpanded: boolean;
}

/** The visible rows of a forest, parents before children. `isExpanded` is asked once per item with children. */
export function treeRows<Item>(
  roots: readonly Item[],
  keyOf: (item: Item) => string,
  childrenOf: (item: Item) => readonly Item[],
  isExpanded: (key: string) => boolean,
): readonly TreeRow<Item>[] {
  const rows: TreeRow<Item>[] = [];
  const visit = (items: readonly Item[], parent: string | null, level: number) => {
    items.forEach((item, index) => {
      const key = keyOf(item);
      const children = childrenOf(item);
      const open = children.length > 0 && isExpanded(key);
      rows.push({
        key,
        parent,
        item,
        level,
        position: index + 1,
        size: items.length,
        hasChildren: children.length > 0,
        isExpanded: open,
      });
      if (open && level < 64) visit(children, key, level + 1);
    });
  };
  visit(roots, null, 1);
  return rows;
}
