import { Correction } from '#shared/body/nodes/correction/correction.schema.ts';
import { FigureBlock } from '#shared/body/nodes/figure/figure.schema.ts';
import { textAs } from '#shared/body/text-of.ts';
import { type KnownNode, readBody } from '#shared/body/walk-body.ts';
import { formatDate, isoInZone } from '#shared/site/dates.ts';
import { creditsOf, type ExportSource, languageOf, wordsOf } from './export-source.ts';
import { markedText } from './marked-text.ts';

/**
 * The body's words, with the credits of its pictures and the signs of lists and quotes. A note of a change says first what
 * it is, as on the page.
 */
export function bodyText(source: ExportSource): string {
  return readBody(source.article.body)
    .nodes.filter(({ type }) => type !== 'pull-quote')
    .map((known) => blockText(known, source))
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

function blockText(known: KnownNode, source: ExportSource): string {
  const words = textAs(known, markedText);
  switch (known.type) {
    case 'figure':
      return captionText(words, FigureBlock.parse(known.node).credit, source);
    case 'gallery':
      return known.children
        .map((part) => blockText(part, source))
        .filter(Boolean)
        .join('\n');
    case 'correction': {
      if (words.trim() === '') return words;
      const language = languageOf(source);
      const { kind, date } = Correction.parse(known.node);
      const label = wordsOf(source).corrections[kind];
      return `${[label, date && formatDate(date, language)].filter(Boolean).join(', ')}: ${words}`;
    }
    default:
      return words;
  }
}

/** "The harbour. (Photo: Cy Roe)"; '' of a picture without either. */
function captionText(caption: string, credit: string, source: ExportSource): string {
  const named = credit === '' ? '' : wordsOf(source).photoCredit(credit);
  return [caption.trim(), named].filter(Boolean).join(' ');
}

/** The words alone: what goes into a mail, a wire or a reader's ear. Pull quotes repeat the text, so they stay out. */
export function writeText(source: ExportSource): string {
  const { article, section } = source;
  const { headline, standfirst, dateline, publication, hero } = article;
  const date = publication === null ? '' : isoInZone(publication.at, publication.timeZone).slice(0, 10);
  const credits = creditsOf(source);
  const written = credits.find(({ role }) => role === 'by')?.line;
  const others = credits.flatMap(({ role, line }) => (role === 'by' ? [] : line));
  const body = bodyText(source);
  const parts = [
    section,
    headline,
    standfirst,
    [[written, date].filter(Boolean).join(', '), ...others].filter(Boolean).join('\n'),
    hero === null ? '' : captionText(hero.caption, hero.credit, source),
    dateline === '' ? body : `${dateline} — ${body}`,
  ];
  return `${parts.filter((part) => part.trim() !== '').join('\n\n')}\n`;
}
