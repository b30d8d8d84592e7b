import { matchWords } from '../../../ui/match-words.ts';
import type { CommandRow } from '../commands/command-table.ts';

export interface SlashMatch {
  readonly row: CommandRow;
  /** What stands behind the command's name; empty where nothing does. */
  readonly argument: string;
  /** Of the names it has after the slash, the one that is being typed; else the first. */
  readonly name: string | null;
}

interface Names {
  readonly label: string;
  /** More words it can be found by, separated by spaces. */
  readonly words: string;
}

/**
 * The commands that `/typed` may mean, best first: the name itself, names that start so, then by label and words. Behind
 * the whole name of a command that takes one stands its argument; behind that of a text style, the text.
 */
export function slashMatches(
  rows: readonly CommandRow[],
  namesOf: (row: CommandRow) => Names,
  typed: string,
): readonly SlashMatch[] {
  const space = typed.search(/\s/u);
  if (space > 0) {
    const name = typed.slice(0, space).toLowerCase();
    const row = rows.find((each) => each.slash?.includes(name) && takesMore(each));
    if (row !== undefined) return [{ row, argument: typed.slice(space).trim(), name }];
  }
  return rows
    .flatMap((row) => {
      const rank = rankOf(row, namesOf(row), typed.toLowerCase());
      return rank === null ? [] : [{ row, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ row }) => ({ row, argument: '', name: nameOf(row, typed.toLowerCase()) }));
}

function nameOf({ slash }: CommandRow, typed: string): string | null {
  return slash?.find((name) => name.startsWith(typed)) ?? slash?.[0] ?? null;
}

function takesMore(row: CommandRow): boolean {
  return row.takesArgument === true || row.insert === 'text';
}

function rankOf(row: CommandRow, { label, words }: Names, typed: string): number | null {
  if (row.slash?.includes(typed)) return 0;
  if (row.slash?.some((name) => name.startsWith(typed))) return 1;
  const rank = matchWords(label, words, typed);
  return rank === null ? null : rank + 2;
}
