import type { CarriedField, ExportLoss, Fate, LosingPart } from './export-loss.ts';

/** Both the window and the command line say these. */
const fields: Readonly<Record<CarriedField, string>> = {
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
};

const parts: Readonly<Record<LosingPart, readonly [one: string, many: string]>> = {
  'pull-quote': ['pull quote', 'pull quotes'],
  figure: ['picture', 'pictures'],
  gallery: ['gallery', 'galleries'],
  'table-block': ['table', 'tables'],
  embed: ['embed', 'embeds'],
  'code-block': ['code block', 'code blocks'],
  'fact-box': ['fact box', 'fact boxes'],
  details: ['folded part', 'folded parts'],
  correction: ['note of a correction', 'notes of corrections'],
  'raw-html': ['piece of HTML', 'pieces of HTML'],
  link: ['link', 'links'],
  footnote: ['footnote', 'footnotes'],
  language: ['passage in another language', 'passages in other languages'],
};

const fates: Readonly<Record<Fate, string>> = {
  words: 'As words alone',
  html: 'As pieces of HTML',
  link: 'As links',
  nothing: 'Left out',
};

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What is lost in a few lines, alike things in one: "As words alone: 2 fact boxes, 1 code block". */
export function linesOfLosses(losses: readonly ExportLoss[]): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const loss of losses) {
    const [head, what] = said(loss);
    lines.set(head, [...(lines.get(head) ?? []), what]);
  }
  return [...lines].map(([head, what]) => `${head}: ${what.join(', ')}`);
}

function said(loss: ExportLoss): readonly [head: string, what: string] {
  switch (loss.of) {
    case 'field':
      return ['Stays here', fields[loss.field]];
    case 'comments':
      return ['Stays here', counted(loss.count, 'comment', 'comments')];
    case 'suggestions':
      return ['Stays here', `${counted(loss.count, 'suggestion', 'suggestions')} (the text leaves without)`];
    case 'suggested-field':
      return ['Stays here', `what is suggested for the ${fields[loss.field as CarriedField] ?? loss.field}`];
    case 'shortened':
      return ['Cut', fields[loss.field]];
    case 'part':
      return [fates[loss.becomes], counted(loss.count, ...parts[loss.part])];
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
