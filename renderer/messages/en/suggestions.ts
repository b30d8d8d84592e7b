import type { Suggestion } from '#shared/suggestions/list-suggestions.ts';
import type { SuggestedField } from '#shared/suggestions/proposal.schema.ts';
import { count } from '../format.ts';

const kinds: Readonly<Record<Suggestion['kind'], string>> = {
  insert: 'Insert',
  delete: 'Delete',
  replace: 'Replace',
  format: 'Look or link',
  'block-type': 'Kind of block',
  split: 'Split the paragraph',
  merge: 'Join the paragraphs',
  'insert-block': 'New block',
  'delete-block': 'Delete block',
  'change-block': 'Change block',
  move: 'Move',
  field: 'Field',
};

const fields: Readonly<Record<SuggestedField, string>> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  dateline: 'Dateline',
  tags: 'Tags',
  hero: 'Hero',
  seoTitle: 'SEO title',
  seoDescription: 'SEO description',
  socialHeadline: 'Social headline',
  pushHeadline: 'Push headline',
};

export const suggestions = {
  toggle: 'Suggest',
  on: 'What you change in the text, its headlines, tags and hero is suggested. Section, status, dates and the like change at once.',
  stay: 'Accept or reject what is open first; then changes go straight into the article again.',
  bar: 'Suggestions',
  whoFirst: 'Say who you are first: suggestions are signed.',
  open: (number: number) => count(number, 'suggestion open', 'suggestions open'),
  articleFirst:
    'The article can’t be saved, and what was accepted belongs into it first. Both are tried again.',
  merged: 'Others’ suggestions have come from another machine. They were merged with yours.',
  conflict:
    'Others’ suggestions have come from another machine, some in the same places as yours. There yours stand; the other text is in the history.',
  came: 'Suggestions on this article have come from another machine.',
  show: 'Show them',
  kinds,
  without: (look: string) => `Not ${look.toLowerCase()}`,
  linkTo: (url: string) => `Link to ${url}`,
  withoutLink: 'No link',
  openBriefly: (number: number) => `${number} open`,
  fields,
  view: 'Show',
  views: {
    marked: 'All markup',
    simple: 'Simple markup',
    final: 'Final, as accepted',
    all: 'All changes, to read',
    original: 'Original',
  },
  acceptSelected: 'Accept those in the selection',
  rejectSelected: 'Reject those in the selection',
  noneSelected: 'Select words with suggestions in them first.',
  place: (number: number, of: number) => `${number} of ${of}`,
  accept: 'Accept',
  reject: 'Reject',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  acceptOf: (name: string) => `Accept all by ${name}`,
  rejectOf: (name: string) => `Reject all by ${name}`,
  more: 'More decisions',
  next: 'Next suggestion',
  previous: 'Previous suggestion',
  list: 'Open suggestions',
  markup: 'The text with every change in it',
  original: 'The text without the suggestions',
  removedBlock: 'Taken out',
  addedBlock: 'Put in',
} as const;
