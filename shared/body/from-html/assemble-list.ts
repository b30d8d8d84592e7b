import { type Direction, linebreakNode, listItemNode, listNode } from './build-nodes.ts';
import type { LineItem, SourceItem, SourceList } from './flow.ts';
import { inlineNodes } from './inline-run.ts';

interface OpenList {
  readonly source: SourceList;
  readonly start: number;
  readonly direction: Direction;
  readonly entries: Entry[];
}

type Entry = { readonly item: SourceItem; readonly children: object[] } | { readonly nested: OpenList };

/**
 * Lines that follow each other in items, as lists. Lexical keeps a nested list in an item that holds nothing else. As the
 * editor does it, an item is at most one level below the one before it, and two lists of a kind side by side are one.
 */
export function assembleLists(lines: readonly LineItem[]): readonly object[] {
  const outermost: OpenList[] = [];
  let open: OpenList[] = [];
  for (const { context, runs } of lines) {
    const { item } = context;
    if (item === null) continue;
    const around = listsAround(item.list);
    // A list of another kind beside this one begins anew.
    const path = around.slice(0, goesOn(open[0]?.source, around[0], 0) ? open.length + 1 : 1);
    let shared = 0;
    while (shared < path.length && goesOn(open[shared]?.source, path[shared], shared)) shared += 1;
    open = open.slice(0, shared);
    for (const source of path.slice(shared)) {
      const start = source === item.list ? item.number : 1;
      const list: OpenList = {
        source,
        start: source.ordered ? start : 1,
        direction: context.direction,
        entries: [],
      };
      const parent = open.at(-1);
      if (parent === undefined) outermost.push(list);
      else parent.entries.push({ nested: list });
      open.push(list);
    }
    const entries = open.at(-1)?.entries ?? [];
    const last = entries.at(-1);
    const words = inlineNodes(runs);
    if (last !== undefined && 'item' in last && last.item === item) {
      for (const node of [linebreakNode(), ...words]) last.children.push(node);
    } else {
      entries.push({ item, children: [...words] });
    }
  }
  return outermost.map((list) => build(list, 0));
}

function goesOn(open: SourceList | undefined, next: SourceList | undefined, depth: number): boolean {
  return open === next || (depth === 0 && open !== undefined && open.ordered === next?.ordered);
}

function listsAround(list: SourceList): readonly SourceList[] {
  const lists: SourceList[] = [];
  for (let each: SourceList | null = list; each !== null; each = each.parent) lists.unshift(each);
  return lists;
}

/** Numbered as Lexical numbers: the item of a nested list has the number that the next item gets. */
function build({ source, start, direction, entries }: OpenList, depth: number): object {
  let value = start;
  const items = entries.map((entry) => {
    if ('nested' in entry) return listItemNode(value, depth, [build(entry.nested, depth + 1)]);
    value += 1;
    return listItemNode(value - 1, depth, entry.children);
  });
  return listNode(source.ordered, start, items, direction);
}
