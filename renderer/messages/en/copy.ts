import type { CopiedPiece } from '#shared/copying/copy-form.ts';
import { count, formatNumber } from '../format.ts';

const kinds: Readonly<Record<CopiedPiece['kind'], string>> = {
  html: 'HTML',
  email: 'E-mail',
  headline: 'Headline',
  standfirst: 'Standfirst',
  quote: 'Pull quote',
  apa: 'APA, 7th edition',
  mla: 'MLA, 9th edition',
  chicago: 'Chicago, 18th edition',
  bibtex: 'BibTeX',
  link: 'Headline and link',
};

export const copying = {
  titles: { social: 'Posts about the article', citation: 'Cite the article' },
  kinds,
  numbered: (kind: string, number: number) => `${kind} ${number}`,
  copy: 'Copy',
  asDraft: 'Copy it all the same',
  copyNamed: (name: string) => `Copy: ${name}`,
  noAddress: 'The newsroom has no web address yet. Set one under Site.',
  done: {
    address: (address: string) => `On the clipboard: ${address}. It works once the article is published.`,
    html: 'The article is on the clipboard as HTML. Its pictures stayed here.',
    email: 'The article is on the clipboard. Paste it into your mail; its pictures stayed here.',
    piece: (name: string) => `On the clipboard: ${name}`,
  },
  change: 'Change a text before you copy it: only the copy changes.',
  counts: 'Characters, as each network counts them',
  over: (network: string, by: number) => `${network}: ${count(by, 'character', 'characters')} too many`,
  counted: (network: string, used: number, limit: number) =>
    `${network} ${formatNumber(used)}/${formatNumber(limit)}`,
  noLink: 'The newsroom has no web address yet, so no link is in it. Set one under Site.',
  notYet: 'The link works once the article is published.',
  checkNames: 'Names are turned round by their look. See that families’ names come first.',
} as const;
