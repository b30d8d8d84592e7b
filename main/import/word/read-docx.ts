import { parseFragment } from 'parse5';
import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { classesOf, isElement, type TreeElement, type TreeNode } from '#shared/body/from-html/tree.ts';
import { blocksFromTree } from '#shared/body/from-html.ts';
import { namesIn } from '../names.ts';
import { plainAuthor, type ReadArticle } from '../read-article.ts';
import { joinCaptions } from './join-captions.ts';
import { damagedDocx, openDocx } from './open-docx.ts';
import { readComments } from './read-comments.ts';
import { readProperties } from './read-properties.ts';
import { settleChanges, trackedChangesIn } from './settle-changes.ts';
import { wordToHtml } from './word-to-html.ts';

const documentPart = 'word/document.xml';
const bylinePattern = /^by\s+(?=\p{Lu})/iu;
const longestByline = 80;
const longestHeadline = 160;

/**
 * An article from a Word document (.docx): text by its styles, fields from its first paragraphs and its properties, comments
 * with their places. Tracked changes are taken as accepted, and the article says so. ExpectedErrors of `openDocx`.
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ReadArticle> {
  const docx = openDocx(bytes, name);
  const document = docx.xml(documentPart);
  if (document === null) throw damagedDocx(name, `${documentPart} is missing`);
  const changes = trackedChangesIn(document);
  if (changes.count > 0) {
    settleChanges(document, 'accept');
    docx.replaceXml(documentPart, document);
  }
  const { html, pictures } = await wordToHtml(docx.toBytes()).catch((error: unknown) => {
    throw damagedDocx(name, error instanceof Error ? error.message : String(error));
  });
  const { childNodes } = parseFragment(html);
  joinCaptions(childNodes);
  const properties = readProperties(docx);
  const { headline, standfirst, byline } = findFields(childNodes, properties.title);
  const skip = (element: TreeElement): boolean =>
    [headline, standfirst, byline].some((field) => field === element);
  const names = byline === null ? properties.creator : wordsIn(byline).replace(bylinePattern, '');
  return {
    headline: (headline === null ? properties.title : wordsIn(headline)) || nameOnly(name),
    standfirst: standfirst === null ? '' : wordsIn(standfirst),
    section: null,
    tags: properties.keywords,
    authors: namesIn(names).map(plainAuthor),
    dateline: '',
    date: null,
    slug: null,
    language: properties.language,
    hero: null,
    seoTitle: '',
    seoDescription: properties.description,
    socialHeadline: '',
    pictures: pictures.map(({ source, address }) => ({ source, addresses: [address] })),
    comments: readComments(docx, document),
    notes: changes.count === 0 ? [] : [acceptedNote(changes.count, changes.authors)],
    convert: (picture) => blocksFromTree(childNodes, { picture }, skip),
  };
}

interface Fields {
  readonly headline: TreeElement | null;
  readonly standfirst: TreeElement | null;
  readonly byline: TreeElement | null;
}

/**
 * The headline: a paragraph in the style Title, else a heading or a short first line that opens the text. After it may
 * come a Subtitle and a line "By …".
 */
function findFields(nodes: readonly TreeNode[], title: string): Fields {
  const opening = nodes.filter(isElement).filter((element) => wordsIn(element) !== '');
  const titled = opening.slice(0, 6).find((element) => classesOf(element).includes('docx-title'));
  const [first] = opening;
  const headline = titled ?? (first !== undefined && opensText(first, title) ? first : null);
  const after = headline === null ? 0 : opening.indexOf(headline) + 1;
  const near = opening.slice(after, after + 3);
  return {
    headline,
    standfirst: near.find((element) => classesOf(element).includes('docx-subtitle')) ?? null,
    byline: near.find((element) => element.tagName === 'p' && isByline(wordsIn(element))) ?? null,
  };
}

function opensText(element: TreeElement, title: string): boolean {
  const words = wordsIn(element);
  if (/^h[1-6]$/.test(element.tagName)) return true;
  if (element.tagName !== 'p' || isByline(words)) return false;
  return words === title || (words.length <= longestHeadline && !/[.:;,]["'”’»]?$/u.test(words));
}

function isByline(words: string): boolean {
  return words.length <= longestByline && bylinePattern.test(words) && !/[.:;!?]$/.test(words);
}

function acceptedNote(count: number, authors: readonly string[]): string {
  const by = authors.length === 0 ? '' : ` by ${authors.join(', ')}`;
  return count === 1
    ? `the document had a tracked change${by}; it was taken as accepted`
    : `the document had ${count} tracked changes${by}; they were taken as accepted`;
}

function nameOnly(name: string): string {
  return name
    .replace(/\.docx$/i, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim();
}
