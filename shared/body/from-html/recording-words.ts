import { nameInCredit } from './credit.ts';
import {
  attributeOf,
  classesOf,
  elementsIn,
  isElement,
  isText,
  type TreeElement,
  type TreeNode,
} from './tree.ts';

/** What pages of ours, in each of the site's languages, call the words of a recording and who made it; a test holds the two together. */
const transcriptName = /^(?:transcript(?:ion)?|transkript?|transcripción|transcrição|النص المكتوب)$/iu;
const creditLabel =
  /\(\s*(?:recording|aufnahme|grabación|enregistrement|rekaman|gravação|التسجيل)\s*:\s*([^()]+)\)\s*$/iu;

/** The name in what a page says of who made a recording. */
export function nameOfMaker(words: string): string {
  return creditLabel.exec(words)?.[1]?.trim() ?? nameInCredit(words);
}

/** The credit that the end of a caption holds, labelled as our own pages do; `null` where it holds none. */
export function recordingCredit(caption: string): { readonly end: number; readonly credit: string } | null {
  const found = creditLabel.exec(caption);
  return found?.[1] === undefined ? null : { end: found.index, credit: found[1].trim() };
}

/** A part that opens, named as the transcript of a recording. */
export function isTranscript(element: TreeElement): boolean {
  if (element.tagName !== 'details') return false;
  if (classesOf(element).includes('transcript')) return true;
  const summary = element.childNodes.find((node) => isElement(node) && node.tagName === 'summary');
  return isElement(summary) && transcriptName.test(rawText(summary));
}

/** An empty line between paragraphs; line ends within them are those of whoever typed it. */
export function transcriptIn(details: TreeElement): string {
  const paragraphs = [...elementsIn(details)].filter(({ tagName }) => tagName === 'p');
  const isSummary = (element: TreeElement): boolean => element.tagName === 'summary';
  const texts = paragraphs.length > 0 ? paragraphs.map((one) => rawText(one)) : [rawText(details, isSummary)];
  return texts.filter((text) => text !== '').join('\n\n');
}

function rawText(element: TreeElement, skip: (element: TreeElement) => boolean = () => false): string {
  let text = '';
  const waiting: TreeNode[] = element.childNodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isText(node)) text += node.value;
    else if (isElement(node) && node.tagName === 'br') text += '\n';
    else if (isElement(node) && !skip(node)) waiting.push(...node.childNodes.toReversed());
  }
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** What a player is called for those who don't see it. */
export function nameOfPlayer(player: TreeElement): string {
  return (attributeOf(player, 'aria-label') ?? attributeOf(player, 'title') ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
