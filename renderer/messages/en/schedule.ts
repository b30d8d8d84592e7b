import { count } from '../format.ts';

/** Of articles that wait for their moment, and of publishing by itself. */
export const schedule = {
  /** `day`: `null` today. */
  moment: (time: string, day: string | null) => (day === null ? time : `${time} on ${day}`),
  after: (when: string) => `Goes out with the first publication after ${when}.`,
  at: (when: string) => `Is published at ${when} by itself while Galley is open on this computer.`,
  readyAfter: (when: string) => `Once it is ready, it goes out with the first publication after ${when}.`,
  readyAt: (when: string) =>
    `Once it is ready, it is published at ${when} by itself while Galley is open on this computer.`,
  embargo: 'Its embargo ends then.',
  held: 'A legal hold keeps it back until it is lifted.',
  withNext: 'Goes out with the next publication.',
  cardAfter: (when: string) => `Out with the first publication after ${when}`,
  cardAt: (when: string) => `Published by itself at ${when}`,

  byHand: 'Scheduled articles go out with the first publication after their time.',
  isOn: 'Galley publishes scheduled articles by itself while it is open on this computer.',
  next: (when: string) => `Next: ${when}.`,
  turnOn: 'Publish by itself…',
  byItself: 'Publish here by itself when a scheduled article’s time comes',
  byItselfHint:
    'While this newsroom is open in Galley on this computer. Whatever else is ready goes out too, as when you publish.',
  elsewhere: (path: string) => `Now it publishes by itself to ${path}.`,
  publishFirst: 'Publish here once yourself. Then Galley can do it when a scheduled article’s time comes.',

  mark: 'By schedule',
  one: (headline: string) => `“${headline}” was published by schedule.`,
  many: (number: number) => `${count(number, 'article was', 'articles were')} published by schedule.`,
  running: 'Publishing by schedule',
  status: (phase: string) => `By schedule: ${phase}`,
  failing: 'Not published by schedule',
  failed: 'Not published by schedule.',
  retry: (when: string) => `Galley tries again at ${when}.`,
} as const;
