import type { FileBlock } from '#shared/body/nodes/file/file.schema.ts';
import type { Recording } from '#shared/body/nodes/recording/recording.schema.ts';
import { attributes, html } from '#shared/html/html.ts';
import { siteMessages } from '#shared/site/messages/index.ts';
import { type ExportSource, languageOf } from './export-source.ts';
import { between } from './wordpress-block.ts';

/** WordPress's own player, its words below, and the transcript as a part that opens. `null` where the file can't come along. */
export function wordPressRecording(
  { media, kind, title, caption, credit, transcript, poster }: Recording,
  source: ExportSource,
): string | null {
  const file = source.files.get(media);
  if (file === undefined) return null;
  const text = siteMessages(languageOf(source));
  const picture = poster === null ? undefined : source.pictures.get(poster)?.address;
  const player =
    kind === 'audio'
      ? html`<audio${attributes({ controls: true, src: file.address })}></audio>`
      : html`<video${attributes({ controls: true, poster: picture, src: file.address })}></video>`;
  const words = [title, caption, credit && text.recordingCredit(credit)].filter(Boolean).join(' ');
  const below = words !== '' && html`<figcaption class="wp-element-caption">${words}</figcaption>`;
  const figure = html`<figure class="wp-block-${kind}">${player}${below}</figure>`;
  return [between(kind, figure.toString()), transcriptBlock(transcript, text.transcript)]
    .filter((block) => block !== '')
    .join('\n\n');
}

function transcriptBlock(transcript: string, name: string): string {
  const paragraphs = transcript.split(/\n{2,}/).filter((words) => words.trim() !== '');
  if (paragraphs.length === 0) return '';
  const inner = paragraphs
    .map((words) => between('paragraph', html`<p>${words.trim()}</p>`.toString()))
    .join('\n\n');
  const summary = html`<summary>${name}</summary>`;
  return between('details', `<details class="wp-block-details">${summary}${inner}</details>`);
}

/** A link and a button. `null` where the file can't come along. */
export function wordPressFile({ media, title }: FileBlock, source: ExportSource): string | null {
  const file = source.files.get(media);
  if (file === undefined) return null;
  const link = html`<a${attributes({ href: file.address })}>${title || file.item.fileName}</a>`;
  const block = html`<div class="wp-block-file">${link}</div>`;
  return between('file', block.toString(), { href: file.address, showDownloadButton: false });
}
