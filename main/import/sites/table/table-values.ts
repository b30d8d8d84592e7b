import { z } from 'zod';
import { markdownHtml } from '#shared/body/markdown-html.ts';
import { escapeText } from '#shared/html/html.ts';
import { withParagraphs } from '../wordpress/classic-html.ts';
import type { TableColumns } from './table-columns.ts';

type Values = readonly string[];

/** The text as HTML: what has no marks keeps its empty lines and line ends. */
export function bodyIn({ value, all }: TableColumns, values: Values): string {
  const markdown = value(values, 'markdown');
  const joomla = [...all(values, 'opening'), ...all(values, 'rest')].join('\n');
  const written = value(values, 'body') || joomla;
  if (written === '') return markdownHtml(markdown);
  const text = written.replace(/\r\n?/g, '\n');
  if (!/<\/?[a-z]/i.test(text)) return withParagraphs(escapeText(text));
  return /<(?:p|div|br|li|h\d|blockquote|table|figure)\b/i.test(text) ? text : withParagraphs(text);
}

/** "Sea; Ships", "Sea, Ships", `["Sea","Ships"]` as Wix writes it. */
export function listed(written: string): readonly string[] {
  const list = written.startsWith('[') ? Texts.safeParse(jsonOf(written)) : null;
  const words = list?.success ? list.data : written.split(/[,;|\n]/);
  return words.map((word) => word.trim()).filter(Boolean);
}

const Texts = z.array(z.string());

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const out = new Set(
  'published publish live public ready active approved scheduled featured sticky 1 true yes on'.split(' '),
);
const notOut = new Set(
  'draft unpublished pending private hidden archived trashed trash inactive 0 -2 2 false no off'.split(' '),
);
const isYes = (word: string): boolean => out.has(word.toLowerCase());

interface TableStatus {
  readonly isOut: boolean;
  /** A word that says nothing here; what has it is a draft. */
  readonly unknown: string | null;
}

/** Without a column that says so, all of it was published. Joomla's states are numbers: 1 is out, 2 is archived, -2 in the trash. */
export function statusIn({ all }: TableColumns, values: Values): TableStatus {
  if (all(values, 'draft').some(isYes)) return { isOut: false, unknown: null };
  // A column “published” may hold the date.
  const words = all(values, 'status').filter((word) => !/\d{4}/.test(word));
  const unknown = words.find((word) => !out.has(word.toLowerCase()) && !notOut.has(word.toLowerCase()));
  return { isOut: words.every(isYes), unknown: unknown ?? null };
}

/** In characters. */
const longestDate = 100;

/** '' where no column has one: a column “published” may say whether instead. */
export function dateIn({ all }: TableColumns, values: Values): string {
  const found = (all(values, 'date').find((word) => /\d{4}/.test(word)) ?? '').slice(0, longestDate);
  return (
    found
      // Webflow: "Thu Jun 20 2019 14:07:23 GMT+0000 (Coordinated Universal Time)".
      .replace(/\s*\([^()]*\)$/, '')
      // Drupal: "Thu, 06/20/2019 - 14:07".
      .replace(/^\p{L}{2,4}\.?,\s+(?=\d{1,2}[/.-]\d)/u, '')
      .replace(/(\d{4})\s+-\s+(?=\d{1,2}:)/, '$1 ')
  );
}

interface TablePicture {
  readonly addresses: readonly string[];
  readonly alt: string;
  readonly caption: string;
}

const JoomlaImages = z.object({
  image_fulltext: z.string().catch(''),
  image_fulltext_alt: z.string().catch(''),
  image_fulltext_caption: z.string().catch(''),
  image_intro: z.string().catch(''),
  image_intro_alt: z.string().catch(''),
  image_intro_caption: z.string().catch(''),
});

/** A path or an address; Airtable's "crane.jpg (https://…)", or Joomla's object with two pictures. `null` for none. */
export function pictureIn(written: string): TablePicture | null {
  const joomla = written.startsWith('{') ? JoomlaImages.safeParse(jsonOf(written)) : null;
  if (joomla?.success) return joomlaPicture(joomla.data);
  if (written === '') return null;
  const [, name = '', address = ''] =
    /^([^()\n]{1,300}) \((https?:\/\/[^()\s]{1,2000})\)/.exec(written) ?? [];
  const addresses = address === '' ? [written.split(/[\n|]/, 1)[0]?.trim() ?? ''] : [name.trim(), address];
  return { addresses, alt: '', caption: '' };
}

function joomlaPicture(images: z.infer<typeof JoomlaImages>): TablePicture | null {
  // What stands behind the sign is for Joomla: "images/a.jpg#joomlaImage://local-images/a.jpg?width=9".
  const address = (one: string): string => one.split('#', 1)[0] ?? '';
  const [full, intro] = [address(images.image_fulltext), address(images.image_intro)];
  if (full !== '')
    return { addresses: [full], alt: images.image_fulltext_alt, caption: images.image_fulltext_caption };
  if (intro === '') return null;
  return { addresses: [intro], alt: images.image_intro_alt, caption: images.image_intro_caption };
}
