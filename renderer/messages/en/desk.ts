import type { DueGroup } from '#shared/review/desk.ts';
import { count } from '../format.ts';

const dueGroups: Readonly<Record<DueGroup, string>> = {
  late: 'Late',
  today: 'Due today',
  week: 'Due within a week',
  later: 'Due later',
  none: 'No date',
  done: 'Ready, was due before',
};

export const desk = {
  title: 'Desk',
  show: 'Show',
  layouts: { board: 'By stage', assignee: 'By person', due: 'By due date' },
  who: 'Whose articles',
  everybody: 'Everybody’s',
  mine: 'Mine',
  nobody: 'Nobody’s',
  nobodyHas: 'Nobody',
  dueGroups,
  count: (number: number) => count(number, 'article', 'articles'),
  none: 'Nothing on the desk',
  noneText: 'Articles appear here with their stage, who has them and when they are due.',
  noneMatches: 'No article of this person.',
  emptyStage: 'Nothing here',
  actions: (headline: string) => `Actions for ${headline}`,
  moveTo: (stage: string) => `Move to ${stage}`,
  assign: 'Assign…',
  assignTitle: 'Assign the article',
  done: 'Done',
  due: (day: string) => `Due ${day}`,
  late: (day: string) => `Late: was due ${day}`,
  held: 'Legal hold',
  unreadable: 'Review can’t be read',
  embargo: (when: string) => `Embargo until ${when}`,
  comments: (number: number) => count(number, 'open comment', 'open comments'),
} as const;
