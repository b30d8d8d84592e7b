import { wordsIn } from './element-words.ts';
import { isEmbedded } from './elements.ts';
import { attributeOf, classesOf, elementsIn, isElement, isText, type TreeElement } from './tree.ts';

/** A document that the source hands out, rather than links to amid its words. */
export interface SourceDocument {
  /** Where it is, as the source writes it. */
  readonly address: string;
  readonly title: string;
  /** What is said below it, which a download has no place for. */
  readonly caption: string;
}

/** Of our own pages, WordPress and Ghost. */
const documentClass = /^(?:file|wp-block-file|kg-file-card)$/;
/** How our own Markdown names it, or any page its own. */
const besidePage = /^(?![a-z][a-z\d+.-]*:|\/\/)[^?#]+\.pdf$/i;

/** By a class, by `download`, as a frame, or as a paragraph that is nothing but a link to a PDF beside the page. */
export function documentIn(element: TreeElement): SourceDocument | null {
  if (isEmbedded(element)) return framedDocument(element);
  if (isMarked(element)) return markedDocument(element);
  if (element.tagName !== 'p') return null;
  const link = onlyLink(element);
  if (link === null) return null;
  const address = addressOf(link);
  const isOffered = attributeOf(link, 'download') !== null || besidePage.test(address);
  return isOffered && address !== '' ? { address, title: wordsIn(link), caption: '' } : null;
}

function markedDocument(element: TreeElement): SourceDocument | null {
  // Not into one within it: these may be within each other without end.
  const inner = [...elementsIn(element, (each) => !isMarked(each))];
  const named = (name: string): TreeElement | undefined =>
    inner.find((each) => classesOf(each).includes(name));
  const link = inner.find((each) => each.tagName === 'a' && addressOf(each) !== '');
  if (link === undefined || inner.some(isMarked)) return null;
  const title = wordsIn(named('kg-file-card-title') ?? link);
  const caption = named('kg-file-card-caption');
  // Without a title our own pages show the file's name, and so does the name of what is saved.
  const isNamed = title !== attributeOf(link, 'download');
  return {
    address: addressOf(link),
    title: isNamed ? title : '',
    caption: caption === undefined ? '' : wordsIn(caption),
  };
}

function isMarked(element: TreeElement): boolean {
  return classesOf(element).some((name) => documentClass.test(name));
}

function framedDocument(element: TreeElement): SourceDocument | null {
  const address = (attributeOf(element, 'src') ?? attributeOf(element, 'data') ?? '').trim();
  const isPdf = /\.pdf(?:[?#]|$)/i.test(address) || attributeOf(element, 'type') === 'application/pdf';
  if (address === '' || !isPdf || element.tagName === 'audio' || element.tagName === 'video') return null;
  return { address, title: (attributeOf(element, 'title') ?? '').trim(), caption: '' };
}

function onlyLink(paragraph: TreeElement): TreeElement | null {
  const [only, ...others] = paragraph.childNodes.filter((node) => !isText(node) || node.value.trim() !== '');
  if (!isElement(only) || only.tagName !== 'a' || others.length > 0) return null;
  return [...elementsIn(only)].some(({ tagName }) => tagName === 'img') ? null : only;
}

function addressOf(link: TreeElement): string {
  return attributeOf(link, 'href')?.trim() ?? '';
}
