import type { Stage } from '#shared/articles/workflow.ts';
import { type DeskEntry, dueGroupOf, dueGroups } from '#shared/review/desk.ts';
import type { Messages } from '../../messages/index.ts';

export const deskLayouts = ['board', 'assignee', 'due'] as const;
export type DeskLayout = (typeof deskLayouts)[number];

export interface DeskGroup {
  readonly key: string;
  readonly name: string;
  readonly entries: readonly DeskEntry[];
}

/** Stages in the order of the workflow, empty ones too; one that the library has dropped comes last, while it has articles. */
export function groupByStage(
  entries: readonly DeskEntry[],
  stages: readonly Stage[],
  nameOf: (status: string) => string,
): readonly DeskGroup[] {
  const known = stages.map(({ id }) => id);
  const dropped = entries.map(({ status }) => status).filter((status) => !known.includes(status));
  return [...new Set([...known, ...dropped])].map((status) => ({
    key: status,
    name: nameOf(status),
    entries: entries.filter((entry) => entry.status === status),
  }));
}

/** By name; what nobody has comes last. */
export function groupByAssignee(
  entries: readonly DeskEntry[],
  words: Messages['desk'],
): readonly DeskGroup[] {
  const names = [...new Set(entries.map(({ assignee }) => assignee))].toSorted((a, b) =>
    a === '' || b === '' ? (a === '' ? 1 : 0) - (b === '' ? 1 : 0) : a.localeCompare(b),
  );
  return names.map((name) => ({
    key: name,
    name: name === '' ? words.nobodyHas : name,
    entries: entries.filter(({ assignee }) => assignee === name),
  }));
}

export function groupByDue(
  entries: readonly DeskEntry[],
  today: string,
  words: Messages['desk'],
): readonly DeskGroup[] {
  return dueGroups
    .map((group) => ({
      key: group,
      name: words.dueGroups[group],
      entries: entries.filter((entry) => dueGroupOf(entry, today) === group),
    }))
    .filter((group) => group.entries.length > 0);
}

/** The card that an arrow key reaches: up and down within a group, left and right to the next group that has any. */
export function cardBeside(
  groups: readonly DeskGroup[],
  id: string,
  key: string,
  isBoard: boolean,
): string | null {
  const column = groups.findIndex((group) => group.entries.some((entry) => entry.id === id));
  const row = groups[column]?.entries.findIndex((entry) => entry.id === id) ?? -1;
  if (row < 0) return null;
  if (!isBoard) {
    const all = groups.flatMap((group) => group.entries);
    const at = all.findIndex((entry) => entry.id === id);
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    return step === undefined ? null : (all[at + step]?.id ?? null);
  }
  const down = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (down !== undefined) return groups[column]?.entries[row + down]?.id ?? null;
  const aside = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (aside === undefined) return null;
  for (let at = column + aside; at >= 0 && at < groups.length; at += aside) {
    const { entries = [] } = groups[at] ?? {};
    if (entries.length > 0) return entries[Math.min(row, entries.length - 1)]?.id ?? null;
  }
  return null;
}
