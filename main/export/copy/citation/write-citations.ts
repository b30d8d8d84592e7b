import type { CopiedPiece } from '#shared/copying/copy-form.ts';
import { html } from '#shared/html/html.ts';
import type { ExportSource } from '../../export-source.ts';
import { bibtex } from './bibtex.ts';
import { type CitedText, referenceOf } from './reference.ts';
import { apa, chicago, mla } from './styles.ts';

/** The article as others cite it. Written here: the libraries for it bring a processor of 1 MB for three lines. */
export function writeCitations(source: ExportSource): readonly CopiedPiece[] {
  const reference = referenceOf(source);
  const { title, link } = reference;
  const named = html`<a href="${link ?? ''}">${title}</a>`.toString();
  return [
    { kind: 'apa', ...bothWays(apa(reference)) },
    { kind: 'mla', ...bothWays(mla(reference)) },
    { kind: 'chicago', ...bothWays(chicago(reference)) },
    { kind: 'bibtex', text: bibtex(reference), html: null },
    ...(link === null ? [] : [{ kind: 'link' as const, text: `${title}\n${link}`, html: named }]),
  ];
}

function bothWays(parts: CitedText): Pick<CopiedPiece, 'text' | 'html'> {
  const words = parts.map((part) => (typeof part === 'string' ? part : part.italic)).join('');
  const marked = html`<p>${parts.map((part) => (typeof part === 'string' ? part : html`<em>${part.italic}</em>`))}</p>`;
  return { text: words, html: marked.toString() };
}
