import { Correction } from '#shared/body/nodes/correction/correction.schema.ts';
import { textOf } from '#shared/body/plain-text.ts';
import { readBody } from '#shared/body/walk-body.ts';
import { formatDate, isoInZone } from '#shared/site/dates.ts';
import { siteMessages } from '#shared/site/messages/index.ts';
import { bylineText, type ExportSource, languageOf } from './export-source.ts';

/** The body's words. A note of a change says first what it is, as on the page. */
export function bodyText(source: ExportSource): string {
  const language = languageOf(source);
  return readBody(source.article.body)
    .nodes.filter(({ type }) => type !== 'pull-quote')
    .map((known) => {
      const words = textOf(known);
      if (known.type !== 'correction' || words.trim() === '') return words;
      const { kind, date } = Correction.parse(known.node);
      const label = siteMessages(language).corrections[kind];
      return `${[label, date && formatDate(date, language)].filter(Boolean).join(', ')}: ${words}`;
    })
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

/** The words alone: what goes into a mail, a wire or a reader's ear. Pull quotes repeat the text, so they stay out. */
export function writeText(source: ExportSource): string {
  const { article, section } = source;
  const { headline, standfirst, dateline, publication } = article;
  const byline = bylineText(source);
  const date = publication === null ? '' : isoInZone(publication.at, publication.timeZone).slice(0, 10);
  const body = bodyText(source);
  const parts = [
    section,
    headline,
    standfirst,
    [byline === '' ? '' : `By ${byline}`, date].filter(Boolean).join(', '),
    dateline === '' ? body : `${dateline} — ${body}`,
  ];
  return `${parts.filter((part) => part.trim() !== '').join('\n\n')}\n`;
}
