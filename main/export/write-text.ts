import { plainText } from '#shared/body/plain-text.ts';
import { isoInZone } from '#shared/site/dates.ts';
import { bylineText, type ExportSource } from './export-source.ts';

/** The words alone: what goes into a mail, a wire or a reader's ear. Pull quotes repeat the text, so they stay out. */
export function writeText(source: ExportSource): string {
  const { article, section } = source;
  const { headline, standfirst, dateline, publication } = article;
  const byline = bylineText(source);
  const date = publication === null ? '' : isoInZone(publication.at, publication.timeZone).slice(0, 10);
  const body = plainText(article.body, ['pull-quote']);
  const parts = [
    section,
    headline,
    standfirst,
    [byline === '' ? '' : `By ${byline}`, date].filter(Boolean).join(', '),
    dateline === '' ? body : `${dateline} — ${body}`,
  ];
  return `${parts.filter((part) => part.trim() !== '').join('\n\n')}\n`;
}
