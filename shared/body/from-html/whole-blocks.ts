import { Recording } from '../nodes/recording/recording.schema.ts';
import { embedNode, fileNode, paragraphNode, recordingNode, textNode } from './build-nodes.ts';
import { documentIn, type SourceDocument } from './document-source.ts';
import { embedIn } from './embed-source.ts';
import type { FoundFile, FromHtmlOptions } from './options.ts';
import { ownBlockIn } from './own-blocks.ts';
import { isPicture, pictureSource } from './picture-source.ts';
import { recordingIn, type SourceRecording } from './recording-source.ts';
import { firstElement, type TreeElement } from './tree.ts';

/** The blocks of an element that isn't read part by part; `null` for any other. */
export function wholeBlocks(element: TreeElement, options: FromHtmlOptions): readonly object[] | null {
  const own = ownBlockIn(element, options) ?? embedBlock(element, options);
  if (own !== null) return [own];
  if (options.file === undefined) return null;
  const recording = recordingIn(element);
  const found = recording && options.file(recording.addresses[0]);
  if (recording && found && found.kind !== 'document') return [recordingBlock(recording, found, options)];
  const document = recording === null ? documentIn(element) : null;
  const handed = document && options.file(document.address);
  return document && handed ? documentBlocks(document, handed) : null;
}

function embedBlock(element: TreeElement, { picture }: FromHtmlOptions): object | null {
  const embed = embedIn(element);
  if (embed === null) return null;
  const image = firstElement(element, isPicture);
  return embedNode(embed, embed.title, image === undefined ? null : pictureOf(pictureSource(image), picture));
}

function pictureOf(source: string, picture: FromHtmlOptions['picture']) {
  const found = source === '' ? null : (picture?.(source, { alt: '' }) ?? null);
  return found && 'media' in found ? found.media : null;
}

function recordingBlock(
  recording: SourceRecording,
  { media, kind }: FoundFile,
  { picture, track }: FromHtmlOptions,
): object {
  const { title, caption, credit, poster, tracks } = recording;
  const said = tracks.map((source) => track?.(source) ?? '').find((text) => text !== '') ?? '';
  return recordingNode({
    ...{ media, kind: kind === 'audio' ? 'audio' : 'video', title, caption, credit },
    transcript: recording.transcript || said,
    poster: kind === 'audio' ? null : pictureOf(poster, picture),
  });
}

/** Some programs hand out recordings, too: here they are played. */
function documentBlocks({ title, caption }: SourceDocument, { media, kind }: FoundFile): readonly object[] {
  if (kind !== 'document')
    return [recordingNode({ media, kind, title, caption, credit: '', transcript: '', poster: null })];
  return [fileNode(media, title), ...(caption === '' ? [] : [paragraphNode([textNode(caption, 0)])])];
}

/** A recording with the transcript that stands behind it, as in WordPress; `null` where these blocks are no recording, or one that has its own. */
export function withTranscript(nodes: readonly object[], transcript: string): readonly object[] | null {
  const [only, ...others] = nodes;
  const recording = others.length === 0 ? Recording.safeParse(only) : null;
  if (recording?.success !== true || recording.data.transcript !== '') return null;
  return [recordingNode({ ...recording.data, transcript })];
}
