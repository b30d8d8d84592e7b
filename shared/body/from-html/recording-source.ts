import type { RecordingKind } from '../nodes/recording/recording.schema.ts';
import { findCredit } from './credit.ts';
import { wordsIn } from './element-words.ts';
import { hasNoWords, isHidden } from './elements.ts';
import { isPicture } from './picture-source.ts';
import { isTranscript, nameOfMaker, nameOfPlayer, recordingCredit, transcriptIn } from './recording-words.ts';
import { isCredit } from './shapes.ts';
import { attributeOf, classesOf, elementsIn, type TreeElement } from './tree.ts';

/** A film or sound of the source with the words around it. */
export interface SourceRecording {
  readonly kind: RecordingKind;
  /** Where it is, as the source writes it, best first; never empty. */
  readonly addresses: readonly [string, ...string[]];
  /** What it is called where it has no title. */
  readonly fileName: string;
  /** '' for none. */
  readonly poster: string;
  /** Files of what is said in it, best first. */
  readonly tracks: readonly string[];
  readonly title: string;
  readonly caption: string;
  readonly credit: string;
  readonly transcript: string;
}

/** What can't be part of one recording with its words. */
const notBeside = new Set('aside blockquote iframe table'.split(' '));
const frameClass = /^(?:kg-audio-card|kg-video-card)$/;
/** Buttons, times and covers of Ghost's players. */
const playerPart = /^kg-(?:audio-player|audio-thumbnail|video-container|video-overlay|video-player)/;
const titleClass = /^(?:recording-title|kg-audio-title)$/;

/** A recording with its words: a player, or what stands around one and nothing else. */
export function recordingIn(element: TreeElement): SourceRecording | null {
  if (isPlayer(element)) return isHidden(element) ? null : readRecording(element, null);
  const player = isFrame(element) && !isHidden(element) ? onlyPlayer(element) : null;
  return player === null ? null : readRecording(player, element);
}

export function isPlayer({ tagName }: TreeElement): boolean {
  return tagName === 'audio' || tagName === 'video';
}

function isFrame(element: TreeElement): boolean {
  return element.tagName === 'figure' || classesOf(element).some((name) => frameClass.test(name));
}

/** Looks no further than to the next frame, as these may be within each other without end. */
function onlyPlayer(frame: TreeElement): TreeElement | null {
  let player: TreeElement | null = null;
  for (const inner of elementsIn(frame)) {
    if (isPlayer(inner)) {
      if (player !== null || isHidden(inner)) return null;
      player = inner;
    } else if (isPlayerPart(inner)) {
    } else if (notBeside.has(inner.tagName) || isFrame(inner) || isPicture(inner)) {
      return null;
    } else if (inner.tagName === 'details' && !isTranscript(inner)) {
      return null;
    }
  }
  return player;
}

function isPlayerPart(element: TreeElement): boolean {
  return classesOf(element).some((name) => playerPart.test(name));
}

function readRecording(player: TreeElement, frame: TreeElement | null): SourceRecording | null {
  const [first, ...others] = playerAddresses(player);
  if (first === undefined) return null;
  const inner = frame === null ? [] : [...elementsIn(frame, (each) => !hasNoWords(each))];
  const title = inner.find((each) => classesOf(each).some((name) => titleClass.test(name)));
  const script = inner.find(isTranscript);
  const credits = new Set(inner.filter((each) => isCredit(each)));
  const isOther = (each: TreeElement): boolean => each === title || each === script || credits.has(each);
  const isLength = (each: TreeElement): boolean => classesOf(each).includes('recording-length');
  const caption = frame === null ? '' : captionIn(frame, isOther);
  const named = [...credits].map((each) => nameOfMaker(wordsIn(each))).join(' ');
  const found = named === '' ? (recordingCredit(caption) ?? findCredit(caption)) : null;
  return {
    kind: player.tagName === 'audio' ? 'audio' : 'video',
    addresses: [first, ...others],
    fileName: attributeOf(player, 'data-file-name') ?? fileNameIn(first),
    poster: attributeOf(player, 'poster')?.trim() ?? '',
    tracks: tracksOf(player),
    title: title === undefined ? nameOfPlayer(player) : wordsIn(title, isLength),
    caption: found === null ? caption : caption.slice(0, found.end).trim(),
    credit: found?.credit ?? named,
    transcript: script === undefined ? '' : transcriptIn(script),
  };
}

/** Of a card all but its player. */
function captionIn(frame: TreeElement, isOther: (element: TreeElement) => boolean): string {
  return wordsIn(frame, (each) => isOther(each) || (isPlayerPart(each) && each.tagName !== 'figcaption'));
}

/** `film.mp4` of `https://example.org/a/film.mp4?v=2`. */
function fileNameIn(address: string): string {
  const name = /(?<![^/\\?#])([^/\\?#]+)\/*(?:[?#].*)?$/s.exec(address)?.[1] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Its own address, then those of its sources (HTML standard, 4.8.11.2). */
function playerAddresses(player: TreeElement): readonly string[] {
  const sources = [...elementsIn(player)].filter(({ tagName }) => tagName === 'source');
  const written = [player, ...sources].flatMap((each) =>
    ['src', 'data-src'].map((name) => attributeOf(each, name)?.trim() ?? ''),
  );
  return [...new Set(written.filter((address) => address !== ''))];
}

/** Subtitles and captions, the default before the others; chapters and data for scripts are no words of it. */
function tracksOf(player: TreeElement): readonly string[] {
  const tracks = [...elementsIn(player)].filter(
    (each) =>
      each.tagName === 'track' && ['', 'subtitles', 'captions'].includes(attributeOf(each, 'kind') ?? ''),
  );
  const isDefault = (track: TreeElement): number => Number(attributeOf(track, 'default') !== null);
  return tracks
    .toSorted((a, b) => isDefault(b) - isDefault(a))
    .map((track) => attributeOf(track, 'src')?.trim() ?? '')
    .filter((address) => address !== '');
}
