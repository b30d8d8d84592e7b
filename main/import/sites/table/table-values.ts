import { parseFragment } from 'parse5';
import { z } from 'zod';
import { attributeOf, firstElement } from '#shared/body/from-html/tree.ts';
import { markdownHtml } from '#shared/body/markdown-html.ts';
import { escapeText } from '#shared/html/html.ts';
import { plainWords } from '../site-post.ts';
import { withParagraphs } from '../wordpress/classic-html.ts';
import type { TableColumns } from './table-columns.ts';

type Values = readonly string[];

/** What ends an element, or has no end: "a<b" is what somebody wrote. */
const markup = /<\/[a-z]|<(?:p|br|hr|img|li|div)\b|<!--/i;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i;

/** The text as HTML: what has no marks keeps its empty lines and line ends. */
export function bodyIn({ value, all }: TableColumns, values: Values): string {
  const markdown = value(values, 'markdown');
  const joomla = [...all(values, 'opening'), ...all(values, 'rest')].join('\n');
  const written = value(values, 'body') || joomla;
  if (written === '') return markdownHtml(markdown);
  const text = written.replace(/\r\n?/g, '\n');
  if (!markup.test(text))
    return withParagraphs(entity.test(text) ? text.replaceAll('<', '&lt;') : escapeText(text));
  return /<(?:p|div|br|li|h\d|blockquote|table|figure)\b/i.test(text) ? text : withParagraphs(text);
}

/** The words of a value, which Drupal's views may have put in links and entities. */
export function wordsOf(written: string): string {
  return markup.test(written) || entity.test(written) ? plainWords(written) : written;
}

/** "Sea; Ships", "Sea, Ships", `["Sea","Ships"]` as Wix writes it. */
export function listed(written: string): readonly string[] {
  const plain = wordsOf(written);
  const list = plain.startsWith('[') ? Texts.safeParse(jsonOf(plain)) : null;
  const words = list?.success ? list.data : plain.split(/[,;|\n]/);
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
const notOut = new Set([
  ...'draft unpublished pending private hidden archived trashed trash inactive 0 -2 2 false no off'.split(
    ' ',
  ),
  'not published',
]);
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
  const [, moment] =
    /<time\s[^<>]{0,300}?\bdatetime="([^"<>]{4,40})"/.exec(all(values, 'date').join(' ')) ?? [];
  if (moment !== undefined) return moment;
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
  if (written.startsWith('<')) return shownPicture(written);
  const [, name = '', address = ''] =
    /^([^()\n]{1,300}) \((https?:\/\/[^()\s]{1,2000})\)/.exec(written) ?? [];
  const addresses = address === '' ? [written.split(/[\n|]/, 1)[0]?.trim() ?? ''] : [name.trim(), address];
  return { addresses, alt: '', caption: '' };
}

/** As Drupal's views print it: an <img>, perhaps in a link. */
function shownPicture(markup: string): TablePicture | null {
  const image = firstElement(parseFragment(markup), ({ tagName }) => tagName === 'img');
  const source = image === undefined ? null : attributeOf(image, 'src');
  if (image === undefined || !source) return null;
  return { addresses: [source], alt: attributeOf(image, 'alt') ?? '', caption: '' };
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
