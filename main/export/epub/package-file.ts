import { createHash } from 'node:crypto';
import { type Html, html } from '#shared/html/html.ts';
import { directionOf } from '#shared/site/direction.ts';
import { type Book, bookPictures, chapterPath } from './book-files.ts';

export const containerFile = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** What the book is, which files it has, and their order (EPUB 3.3, 5). */
export function packageFile(book: Book): string {
  const { language } = book;
  const progression =
    directionOf('auto', language) === 'rtl' ? html` page-progression-direction="rtl"` : html``;
  const order = book.chapters.map((_chapter, index) => html`<itemref idref="article-${index + 1}"/>\n`);
  return `<?xml version="1.0" encoding="utf-8"?>
${html`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(book)}</metadata>
<manifest>
${manifest(book)}</manifest>
<spine${progression}>
${order}</spine>
</package>
`}`;
}

function metadata({ title, language, publisher, chapters }: Book): readonly Html[] {
  const names = chapters.flatMap(({ authors }) => authors.filter(({ role }) => role === 'by'));
  const authors = new Set(names.map(({ author }) => author.name));
  const subjects = new Set(chapters.flatMap(({ section, article }) => [section, ...article.tags]));
  const [first] = chapters;
  const published = chapters.length === 1 ? first?.article.publication?.at : undefined;
  const standfirst = chapters.length === 1 ? (first?.article.standfirst ?? '') : '';
  const isLocal = chapters.every(({ pictures }) => pictures.size === 0);
  const features = ['tableOfContents', 'structuralNavigation', ...(isLocal ? [] : ['alternativeText'])];
  return [
    html`<dc:identifier id="id">${identifierOf(chapters)}</dc:identifier>\n`,
    html`<dc:title>${title || '—'}</dc:title>\n`,
    html`<dc:language>${language}</dc:language>\n`,
    ...[...authors].map((name) => html`<dc:creator>${name}</dc:creator>\n`),
    html`${publisher !== '' && html`<dc:publisher>${publisher}</dc:publisher>\n`}`,
    html`${published !== undefined && html`<dc:date>${seconds(published)}</dc:date>\n`}`,
    html`${standfirst !== '' && html`<dc:description>${standfirst}</dc:description>\n`}`,
    ...[...subjects].filter(Boolean).map((name) => html`<dc:subject>${name}</dc:subject>\n`),
    html`<meta property="dcterms:modified">${lastChange(chapters)}</meta>\n`,
    html`<meta property="schema:accessMode">textual</meta>\n`,
    ...features.map((name) => html`<meta property="schema:accessibilityFeature">${name}</meta>\n`),
    html`<meta property="schema:accessibilityHazard">none</meta>\n`,
  ];
}

function manifest(book: Book): readonly Html[] {
  const chapters = book.chapters.map(
    (_chapter, index) =>
      html`<item id="article-${index + 1}" href="${chapterPath(index)}" media-type="application/xhtml+xml"/>\n`,
  );
  const pictures = bookPictures(book).map(
    ({ address }, index) =>
      html`<item id="picture-${index + 1}" href="${address}" media-type="image/jpeg"/>\n`,
  );
  return [
    html`<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>\n`,
    html`<item id="style" href="style.css" media-type="text/css"/>\n`,
    ...chapters,
    ...pictures,
  ];
}

/** An article's own, or one that no other selection of articles has. */
function identifierOf(chapters: Book['chapters']): string {
  const ids = chapters.map(({ article }) => article.id);
  if (ids.length === 1) return `urn:galley:article:${ids[0]}`;
  return `urn:galley:articles:${createHash('sha256').update(ids.join(' ')).digest('hex').slice(0, 32)}`;
}

function lastChange(chapters: Book['chapters']): string {
  return chapters
    .map(({ article }) => seconds(article.updatedAt))
    .reduce((last, at) => (at > last ? at : last));
}

/** `dcterms:modified` takes whole seconds in UTC only. */
function seconds(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
