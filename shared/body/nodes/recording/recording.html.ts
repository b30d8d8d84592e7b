import { attributes, type Html, html } from '../../../html/html.ts';
import { writtenDuration } from '../../../media/duration.ts';
import { defineNode } from '../../node-spec.ts';
import type { LinkedFile, NodeContext } from '../../render-context.ts';
import { Recording } from './recording.schema.ts';

/** Played by the browser itself, when the reader starts it. One that isn't there is said in words; `checkArticle` reports it. */
export const recording = defineNode<Recording>({
  kind: 'block',
  contains: [],
  schema: Recording,
  text: ({ title, caption, credit, transcript }) =>
    [title, caption, credit && `(${credit})`, transcript].filter(Boolean).join('\n'),
  files: ({ media, title, caption, credit, poster, transcript }) => [
    { media, title, caption, credit, poster, transcript: transcript.trim() !== '' },
  ],
  pictures: ({ poster }) =>
    poster === null ? [] : [{ media: poster, alt: '', decorative: true, area: null }],
  render: (node, _children, context) => {
    const file = context.file(node.media);
    const words = wordsOf(node, file, context);
    return html`<figure class="recording recording-${node.kind}">${
      file !== undefined && playerOf(node, file, context)
    }${words}</figure>\n`;
  },
});

function playerOf({ kind, title, poster }: Recording, file: LinkedFile, context: NodeContext): Html {
  const { url, width, height } = file;
  const own = { src: url, controls: true, preload: 'metadata', 'aria-label': title || null };
  if (kind === 'audio') return html`<audio${attributes(own)}></audio>`;
  const picture = poster === null ? undefined : context.picture(poster);
  return html`<video${attributes({ ...own, poster: picture?.src, width, height, playsinline: true })}></video>`;
}

function wordsOf(
  { title, caption, credit, transcript }: Recording,
  file: LinkedFile | undefined,
  { text, textMarks }: NodeContext,
): Html {
  const length = file?.duration ?? null;
  const name =
    (title !== '' || length !== null) &&
    html`<span class="recording-title">${title}${
      length !== null &&
      html`${title !== '' && ' '}<span class="recording-length">${writtenDuration(length)}</span>`
    }</span>`;
  const said = caption !== '' && html`<span class="caption">${caption}</span>`;
  const by = credit !== '' && html`<small class="credit"${textMarks}>${text.recordingCredit(credit)}</small>`;
  const line = [name, said, by].filter((part) => part !== false);
  const paragraphs = transcript.split(/\n{2,}/).filter((words) => words.trim() !== '');
  const script =
    paragraphs.length > 0 &&
    html`<details class="transcript"><summary${textMarks}>${text.transcript}</summary>\n${paragraphs.map(
      (words) => html`<p>${words.trim()}</p>\n`,
    )}</details>`;
  if (line.length === 0 && !script) return html``;
  return html`<figcaption>${line.map((part, index) => html`${index > 0 && ' '}${part}`)}${script}</figcaption>`;
}
