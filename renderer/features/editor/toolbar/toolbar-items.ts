import { type CommandRow, commandTable, type ToolbarGroup } from '../commands/command-table.ts';

const groups: readonly ToolbarGroup[] = ['history', 'marks', 'lists', 'blocks'];

/** The fixed toolbar in order; the text style stands after the first group, the menu of blocks after the last. */
export const toolbarGroups: readonly (readonly [ToolbarGroup, readonly CommandRow[]])[] = groups.map(
  (group) => [group, commandTable.filter(({ toolbar }) => toolbar === group)],
);
