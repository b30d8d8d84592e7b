import { count } from '../format.ts';

export const workflow = {
  title: 'Workflow',
  hint: 'The stages that an article goes through, in order. Only what is in the last one is built and published.',
  stages: 'Stages',
  stageName: (number: number) => `Name of stage ${number}`,
  nameMissing: 'A stage needs a name.',
  nameTaken: 'Another stage has this name.',
  anybody: 'anybody',
  none: 'none',
  rules: (name: string) => `Rules of ${name}.`,
  summary: (movers: string, approvals: string) => `Moved here by: ${movers} · Approvals: ${approvals}`,
  movers: 'Who may move an article here',
  moversHint: 'None chosen: anybody may.',
  approvals: 'Approvals that an article needs to be here',
  approvalsHint: 'Each of the text as it is: an edit afterwards asks for it again.',
  moveUp: (name: string) => `Move ${name} up`,
  moveDown: (name: string) => `Move ${name} down`,
  nowAt: (name: string, place: number, of: number) => `${name} is now stage ${place} of ${of}.`,
  remove: (name: string) => `Remove the stage ${name}`,
  removed: (name: string) => `The stage “${name}” was removed.`,
  removedMoved: (name: string, number: number, to: string) =>
    `The stage “${name}” was removed; ${count(number, 'article is', 'articles are')} in ${to} now.`,
  newStage: 'New stage',
  add: 'Add stage',
  fixedFirst: 'Every article begins here.',
  fixedLast: 'What is here is built.',
  edit: 'Edit the stages…',
  leave: {
    title: (name: string) => `Remove the stage “${name}”`,
    where: (number: number) => `${count(number, 'article is', 'articles are')} in this stage.`,
    more: (number: number) => `and ${count(number, 'other', 'others')}`,
    to: 'Move them to',
    stays: (number: number) =>
      `The stage stays: ${count(number, 'article', 'articles')} could not be moved. Choose another stage for what is left, or put right what is missing.`,
    confirm: 'Move and remove',
  },
} as const;
