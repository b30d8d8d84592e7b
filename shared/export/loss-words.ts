import type { CarriedField, ExportLoss, Fate, LosingPart } from './export-loss.ts';

/** How a language says what is lost; the command line says it in English. */
export interface LossWords {
  readonly fields: Readonly<Record<CarriedField, string>>;
  readonly fates: Readonly<Record<Fate, string>>;
  readonly stays: string;
  readonly cut: string;
  readonly part: (part: LosingPart, count: number) => string;
  readonly comments: (count: number) => string;
  readonly suggestions: (count: number) => string;
  readonly suggestedFor: (field: string) => string;
}

const parts: Readonly<Record<LosingPart, readonly [one: string, many: string]>> = {
  'pull-quote': ['pull quote', 'pull quotes'],
  figure: ['picture', 'pictures'],
  gallery: ['gallery', 'galleries'],
  'table-block': ['table', 'tables'],
  embed: ['embed', 'embeds'],
  'article-card': ['card of an article', 'cards of articles'],
  recording: ['recording', 'recordings'],
  file: ['document', 'documents'],
  'code-block': ['code block', 'code blocks'],
  'fact-box': ['fact box', 'fact boxes'],
  details: ['folded part', 'folded parts'],
  correction: ['note of a correction', 'notes of corrections'],
  'raw-html': ['piece of HTML', 'pieces of HTML'],
  link: ['link', 'links'],
  footnote: ['footnote', 'footnotes'],
  language: ['passage in another language', 'passages in other languages'],
};

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const englishLosses: LossWords = {
  fields: {
    headline: 'headline',
    standfirst: 'standfirst',
    section: 'section',
    tags: 'tags',
    byline: 'byline',
    dateline: 'dateline',
    publication: 'publication date',
    hero: 'first picture',
    seoTitle: 'SEO title',
    seoDescription: 'SEO description',
    socialHeadline: 'social headline',
    pushHeadline: 'push headline',
    related: 'pinned related articles',
  },
  fates: { words: 'As words alone', html: 'As pieces of HTML', link: 'As links', nothing: 'Left out' },
  stays: 'Stays here',
  cut: 'Cut',
  part: (part, count) => counted(count, ...parts[part]),
  comments: (count) => counted(count, 'comment', 'comments'),
  suggestions: (count) => `${counted(count, 'suggestion', 'suggestions')} (the text leaves without)`,
  suggestedFor: (field) => `what is suggested for the ${field}`,
};

/** What is lost in a few lines, alike things in one: "As words alone: 2 fact boxes, 1 code block". */
export function linesOfLosses(
  losses: readonly ExportLoss[],
  words: LossWords = englishLosses,
): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const loss of losses) {
    const [head, what] = said(loss, words);
    lines.set(head, [...(lines.get(head) ?? []), what]);
  }
  return [...lines].map(([head, what]) => `${head}: ${what.join(', ')}`);
}

function said(loss: ExportLoss, words: LossWords): readonly [head: string, what: string] {
  switch (loss.of) {
    case 'field':
      return [words.stays, words.fields[loss.field]];
    case 'comments':
      return [words.stays, words.comments(loss.count)];
    case 'suggestions':
      return [words.stays, words.suggestions(loss.count)];
    case 'suggested-field':
      return [words.stays, words.suggestedFor(words.fields[loss.field as CarriedField] ?? loss.field)];
    case 'shortened':
      return [words.cut, words.fields[loss.field]];
    case 'part':
      return [words.fates[loss.becomes], words.part(loss.part, loss.count)];
  }
}

/** The same loss of several articles as one, with what it comes to in all. */
export function summedLosses(all: readonly ExportLoss[]): readonly ExportLoss[] {
  const sums = new Map<string, ExportLoss>();
  for (const loss of all) {
    const { count = 0, ...kind } = { count: undefined, ...loss };
    const key = JSON.stringify(kind);
    const before = sums.get(key);
    sums.set(
      key,
      before !== undefined && 'count' in before && 'count' in loss
        ? { ...loss, count: before.count + count }
        : loss,
    );
  }
  return [...sums.values()];
}
