import { type Html, html } from '#shared/html/html.ts';
import { isoInZone } from '#shared/site/dates.ts';
import { directionOf } from '#shared/site/direction.ts';
import type { LeavingFile } from '../export-files.ts';
import type { PictureFile } from '../export-pictures.ts';
import { bylineText, type ExportSource, languageOf } from '../export-source.ts';
import { bodyHtml, heroHtml } from '../write-html.ts';
import { xhtmlOf } from './xhtml.ts';

export interface Chapter extends ExportSource {
  readonly files: ReadonlyMap<LeavingFile['item']['id'], LeavingFile>;
  readonly pictures: ReadonlyMap<PictureFile['item']['id'], PictureFile>;
}

/** At least one chapter. */
export interface Book {
  readonly title: string;
  readonly language: string;
  readonly publisher: string;
  readonly chapters: readonly Chapter[];
}

export function chapterPath(index: number): string {
  return `article-${index + 1}.xhtml`;
}

/** Each once, whichever articles show it. */
export function bookPictures({ chapters }: Book): readonly PictureFile[] {
  const all = chapters.flatMap(({ pictures }) => [...pictures.values()]);
  return [...new Map(all.map((picture) => [picture.address, picture])).values()];
}

export function chapterFile(source: Chapter): string {
  const { article, section, config } = source;
  const { headline, standfirst, dateline, publication, hero } = article;
  const byline = bylineText(source);
  const date = publication === null ? '' : isoInZone(publication.at, publication.timeZone).slice(0, 10);
  const opening = dateline === '' ? html`` : html`<span class="dateline">${dateline}</span> —`;
  const head = html`${section !== '' && html`<p class="section">${section}</p>`}<h1>${headline}</h1>
${standfirst !== '' && html`<p class="standfirst">${standfirst}</p>\n`}${byline !== '' && html`<p class="byline">${byline}</p>\n`}${date !== '' && html`<p class="date"><time datetime="${date}">${date}</time></p>\n`}`;
  const content = html`${head}${hero !== null && heroHtml(hero, source)}${bodyHtml(article.body, source, opening)}`;
  const absolute = (href: string): string | null => {
    const url = URL.parse(href, config.baseUrl ?? undefined);
    return url === null || !/^(https?|mailto|tel):$/.test(url.protocol) ? null : asUri(url.href);
  };
  const language = languageOf(source);
  return page({
    title: headline,
    language,
    direction: directionOf(article.direction, language),
    content: `<section>\n${xhtmlOf(content.toString(), absolute)}</section>`,
  });
}

/** Browsers take signs that a URI may not have (RFC 3986, 2): brackets outside of a host, a second #, a bare %. */
function asUri(href: string): string {
  const [, start = '', rest = ''] = /^([a-z]+:(?:\/\/[^/?#]*)?)(.*)$/i.exec(href) ?? [];
  const [path, ...fragment] = rest.replace(/%(?![0-9a-f]{2})/gi, '%25').split('#');
  const parts = fragment.length === 0 ? [path] : [path, fragment.join('%23')];
  const plain = (part = ''): string => part.replace(/[^\w\-.~:/?@!$&'()*+,;=%]/g, encodeURIComponent);
  return start + parts.map(plain).join('#');
}

/** A book must have a table of contents (EPUB 3.3, 7). */
export function navigationFile({ title, language, chapters }: Book): string {
  const items = chapters.map(
    ({ article }, index) =>
      html`<li><a href="${chapterPath(index)}">${article.headline || `${index + 1}`}</a></li>\n`,
  );
  const content = html`<nav epub:type="toc">\n<h1>${title}</h1>\n<ol>\n${items}</ol>\n</nav>`;
  return page({ title, language, direction: directionOf('auto', language), content: content.toString() });
}

interface Page {
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Well-formed XML. */
  readonly content: string;
}

function page({ title, language, direction, content }: Page): string {
  const head: Html = html`<head>
<title>${title || '—'}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>`;
  const named = html`xml:lang="${language}" lang="${language}" dir="${direction}"`;
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ${named}>
${head}
<body>
${content}
</body>
</html>
`;
}

export const styleSheet = `body { line-height: 1.5; }
h1, h2, h3, h4 { line-height: 1.2; page-break-after: avoid; }
img { max-width: 100%; height: auto; }
figure { margin: 1em 0; page-break-inside: avoid; }
figcaption, .byline, .date, .section { font-size: 0.85em; }
.standfirst { font-size: 1.15em; }
.pull-quote { margin: 1em 0; font-size: 1.25em; }
.fact-box, .correction { border: 1px solid; padding: 0 1em; }
table { border-collapse: collapse; }
td, th { border: 1px solid; padding: 0.2em 0.5em; vertical-align: top; }
pre { white-space: pre-wrap; }
`;
