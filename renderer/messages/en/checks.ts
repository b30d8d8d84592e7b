import type { CheckLevel, CheckRule, RequirableField } from '#shared/checks/check-rules.ts';
import { count } from '../format.ts';

const rules: Readonly<Record<CheckRule, string>> = {
  'field-missing': 'A field that is asked for is empty',
  'alt-missing': 'A picture has no alt text',
  'caption-missing': 'A picture has no caption',
  'transcript-missing': 'A recording has no transcript',
  'credit-missing': 'A picture has no credit',
  'rights-expired': 'The rights to a picture have ended',
  'terms-unread': 'Nobody has read the terms of a picture',
  'suggestions-open': 'Suggestions are open',
  'comments-open': 'Comments are open',
  'approval-missing': 'An approval is missing',
  'approval-stale': 'An approval is of an earlier text',
  'claims-unchecked': 'Claims are not checked',
  'placeholder-left': '“TK” is left in the text',
  'link-broken': 'A link leads to no page of the site',
  'link-unpublished': 'A link leads to an article that readers don’t have',
  'pull-quote-changed': 'A pull quote is no longer in the text',
  'pull-quote-unattributed': 'A pull quote without a speaker',
  'correction-untimed': 'A correction of the first day says no time',
  'headline-length': 'The headline is too long',
  'description-length': 'The description is too long',
  'house-style': 'The house style isn’t kept',
  'contrast-low': 'A colour of the site is hard to read',
  'navigation-broken': 'A link of the site’s header or footer leads nowhere',
};

const levels: Readonly<Record<CheckLevel, string>> = { block: 'Blocks', warn: 'Warns', off: 'Off' };

const fields: Readonly<Record<RequirableField, string>> = {
  standfirst: 'Standfirst',
  section: 'Section',
  tags: 'Tags',
  byline: 'Byline',
  dateline: 'Dateline',
  hero: 'Hero',
  seoDescription: 'SEO description',
};

export const checks = {
  tab: 'Checks',
  title: 'Before it is published',
  notPublished:
    'Nothing is published by this. The same is looked at again whenever a site is built or an article exported.',
  blocks: (number: number) => `${count(number, 'thing keeps', 'things keep')} it from being published`,
  warns: (number: number) => `${count(number, 'thing', 'things')} worth a look`,
  fine: 'Nothing keeps this article from being published.',
  apply: (put: string) => `Change to “${put}”`,
  suggestAll: (number: number) => `Suggest ${count(number, 'change', 'changes')}`,
  suggested: (number: number) => `${count(number, 'change is', 'changes are')} suggested.`,
  termsRead: 'I have read them',
  applied: 'Changed. Undo in the text takes it back.',
  notApplied: 'The words are no longer there.',
  warnings: (number: number) => count(number, 'warning', 'warnings'),
  settings: {
    title: 'Checks before publication',
    rules,
    levels,
    required: 'Fields that are asked for',
    fields,
    longestHeadline: 'Longest headline, in characters',
    longestDescription: 'Longest description, in characters',
  },
  style: {
    title: 'House style',
    words: 'Words',
    find: 'Not',
    put: 'But',
    why: 'Because',
    add: 'Add a word',
    remove: (word: string) => `Remove the rule for “${word}”`,
    spelledUpTo: 'Write out whole numbers up to',
    spelledHint: '0 leaves numbers alone. English only.',
    quotes: 'Quotation marks',
    quotesOf: { any: 'As they are written', curly: 'Curly “…”', straight: 'Straight "…"' },
    names: 'Names that are spelled right',
    namesHint: 'People, places, brands: one a line. Everybody in the newsroom has them.',
    titles: 'Titles before names',
    titlesHint: 'As they are to be written, with commas between: Dr, Prof, Mr.',
    dateline: 'Datelines',
    datelineOf: {
      any: 'As they are written',
      capitals: 'In capitals: ALDERBY',
      sentence: 'As names: Alderby',
    },
  },
} as const;
