import { z } from 'zod';
import type { ArticleContent } from '../articles/article.schema.ts';
import type { BodyNodeType } from '../body/nodes/index.ts';
import type { ExportFormat } from './export-format.ts';

/** What a person fills in that a form may have no place for. */
export const carriedFields = [
  'headline',
  'standfirst',
  'section',
  'tags',
  'byline',
  'dateline',
  'publication',
  'hero',
  'seoTitle',
  'seoDescription',
  'socialHeadline',
  'pushHeadline',
  'related',
] as const satisfies readonly (keyof ArticleContent)[];
const CarriedField = z.enum(carriedFields);
export type CarriedField = z.infer<typeof CarriedField>;

/** Parts of a text that a form may know nothing like. */
const partTypes = [
  'pull-quote',
  'figure',
  'gallery',
  'table-block',
  'embed',
  'article-card',
  'recording',
  'file',
  'code-block',
  'fact-box',
  'details',
  'correction',
  'raw-html',
  'link',
  'footnote',
  'language',
] as const satisfies readonly BodyNodeType[];
export const LosingPart = z.enum(partTypes);
export type LosingPart = z.infer<typeof LosingPart>;

/** words: its words alone. html: a piece of HTML in another language. nothing: it is left out. */
const Fate = z.enum(['words', 'html', 'link', 'nothing']);
export type Fate = z.infer<typeof Fate>;

/** Something of an article that a form doesn't carry as it is. It stays in the newsroom all the same. */
export const ExportLoss = z.discriminatedUnion('of', [
  z.object({ of: z.literal('field'), field: CarriedField }),
  z.object({ of: z.literal('shortened'), field: z.literal('standfirst') }),
  z.object({ of: z.literal('part'), part: LosingPart, becomes: Fate, count: z.int() }),
  z.object({ of: z.literal('comments'), count: z.int() }),
  /** The text leaves without them, as the article is. */
  z.object({ of: z.literal('suggestions'), count: z.int() }),
  /** Suggested of a field, such as tags, that the form tracks no changes in. */
  z.object({ of: z.literal('suggested-field'), field: z.string() }),
]);
export type ExportLoss = z.infer<typeof ExportLoss>;

/** What a whole page says. */
const page = carriedFields.filter((name) => name !== 'pushHeadline' && name !== 'related');
const without = (...names: readonly CarriedField[]): readonly CarriedField[] =>
  page.filter((name) => !names.includes(name));

/** The fields that each form says somewhere; a test holds the forms to it. */
export const fieldsOf: Readonly<Record<ExportFormat, readonly CarriedField[]>> = {
  html: page,
  page,
  fragment: ['dateline'],
  docx: without('publication', 'seoTitle', 'socialHeadline'),
  epub: without('tags', 'seoTitle', 'seoDescription', 'socialHeadline'),
  markdown: [...page, 'pushHeadline'],
  text: without('tags', 'seoTitle', 'seoDescription', 'socialHeadline', 'hero'),
  ninjs: [...without('seoTitle', 'seoDescription'), 'pushHeadline'],
  ninjs2: [...without('seoTitle', 'seoDescription'), 'pushHeadline'],
  ghost: page,
  wordpress: ['dateline'],
  wxr: page,
};

type Fates = Readonly<Partial<Record<LosingPart, Fate>>>;
const inHtml: Fates = { embed: 'link', 'article-card': 'link' };
/** The form is one file: films and documents don't go into it. */
const alone: Fates = { recording: 'words', file: 'words' };
const inMarkdown: Fates = {
  'pull-quote': 'html',
  figure: 'html',
  gallery: 'html',
  embed: 'html',
  'article-card': 'link',
  recording: 'html',
  'fact-box': 'html',
  details: 'html',
  correction: 'html',
};
const inText: Fates = {
  'pull-quote': 'nothing',
  figure: 'words',
  gallery: 'words',
  'table-block': 'words',
  embed: 'words',
  'article-card': 'words',
  ...alone,
  'code-block': 'words',
  'fact-box': 'words',
  details: 'words',
  'raw-html': 'words',
  link: 'words',
  footnote: 'words',
};

/** What becomes of a part in each form, where it isn't what it was. */
export const fatesOf: Readonly<Record<ExportFormat, Fates>> = {
  html: inHtml,
  page: { ...inHtml, ...alone },
  fragment: inHtml,
  docx: { ...alone, embed: 'link', 'raw-html': 'html' },
  epub: { ...inHtml, ...alone },
  markdown: inMarkdown,
  text: inText,
  ninjs: inHtml,
  ninjs2: inHtml,
  ghost: {
    recording: 'html',
    file: 'html',
    'table-block': 'html',
    'fact-box': 'html',
    correction: 'html',
    'article-card': 'link',
    footnote: 'words',
    language: 'words',
  },
  wordpress: { 'article-card': 'link' },
  wxr: { 'article-card': 'link' },
};
