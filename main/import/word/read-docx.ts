import type { Document } from '@xmldom/xmldom';
import { parseFragment } from 'parse5';
import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { attributeOf, firstElement, isElement, type TreeElement } from '#shared/body/from-html/tree.ts';
import { blocksFromTree } from '#shared/body/from-html.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { directionOf } from '#shared/site/direction.ts';
import { namesIn } from '../names.ts';
import { readPicture } from '../page-pictures.ts';
import {
  plainAuthor,
  type ReadArticle,
  type ReadAuthor,
  type ReadComment,
  type ReadPicture,
} from '../read-article.ts';
import { bylineNames } from './byline-names.ts';
import { joinCaptions } from './join-captions.ts';
import { isRightToLeft, markDirections, takeDirectionMarks } from './mark-directions.ts';
import { markLinks, takeLinkMarks } from './mark-links.ts';
import { markLists, takeListMarks } from './mark-lists.ts';
import { markPictures, takePictureMarks } from './mark-pictures.ts';
import { nameTableHeaders } from './name-table-headers.ts';
import { openBoxes } from './open-boxes.ts';
import { type Docx, damagedDocx, openDocx } from './open-docx.ts';
import { readChanges } from './read-changes.ts';
import { readComments } from './read-comments.ts';
import { readProperties } from './read-properties.ts';
import { unknownSign } from './read-symbols.ts';
import { hasChanges, settleChanges } from './settle-changes.ts';
import { authorsOf } from './who-changed.ts';
import { findWordFields, namedFields, takeDateline } from './word-fields.ts';
import { documentPart, openTextParts, readNotes } from './word-notes.ts';
import { wordToHtml } from './word-to-html.ts';

const linkedNote = (): string =>
  phrase`pictures that the document only links to were left out, as nothing is fetched: insert them in Word, or add them here`;

/**
 * An article from a Word document (.docx): text by its styles, fields from its first paragraphs and its properties, comments
 * with their places. Where changes are tracked it is what the document was before them, with what it becomes as a proposal.
 * ExpectedErrors of `openDocx`.
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ReadArticle> {
  const docx = openDocx(bytes, name);
  const unknown = new Set<string>();
  const parts = openTextParts(docx, unknown);
  const article = await readOpened(docx, parts, name);
  const signs = [...unknown].map(
    (sign) => phrase`nothing here knows the sign ${sign}; “${unknownSign}” stands where it was`,
  );
  return { ...article, notes: [...(article.notes ?? []), ...signs] };
}

async function readOpened(
  docx: Docx,
  parts: ReadonlyMap<string, Document>,
  name: string,
): Promise<ReadArticle> {
  const document = textOf(parts, name);
  if (![...parts.values()].some(hasChanges)) {
    return readSettled(docx, parts, readComments(docx, document, readNotes(parts)), name);
  }
  const changes = readChanges(document, readNotes(parts));
  const [accepted, rejected] = [openTextParts(docx), openTextParts(docx)];
  for (const part of accepted.values()) settleChanges(part, 'accept');
  for (const part of rejected.values()) settleChanges(part, 'reject');
  const comments = joinAnchors(
    readComments(docx, textOf(accepted, name), readNotes(accepted)),
    readComments(docx, textOf(rejected, name), readNotes(rejected)),
  );
  const proposed = await readSettled(docx, accepted, comments, name);
  const original = await readSettled(docx, rejected, [], name);
  return {
    ...original,
    // What can't be suggested is what somebody wrote last.
    authors: proposed.authors,
    comments: proposed.comments ?? [],
    proposal: { read: proposed, authorsOf: (pair) => authorsOf(pair, changes) },
  };
}

function textOf(parts: ReadonlyMap<string, Document>, name: string): Document {
  const document = parts.get(documentPart);
  if (document === undefined) throw damagedDocx(name, phrase`${documentPart} is missing`);
  return document;
}

/** Comments about the words as they become; those about words that go, about the words as they were. */
function joinAnchors(
  accepted: readonly ReadComment[],
  rejected: readonly ReadComment[],
): readonly ReadComment[] {
  return accepted.map((comment, at) => {
    const before = rejected[at]?.anchor;
    return comment.anchor.kind === 'article' && before?.kind === 'quote'
      ? { ...comment, anchor: before }
      : comment;
  });
}

/** A document without tracked changes, or whose changes are settled. */
async function readSettled(
  docx: Docx,
  parts: ReadonlyMap<string, Document>,
  comments: readonly ReadComment[],
  name: string,
): Promise<ReadArticle> {
  const text = textOf(parts, name);
  const properties = readProperties(docx);
  const styles = docx.xml('word/styles.xml');
  const language =
    isRightToLeft(text, styles) && isRtlLanguage(properties.rightToLeft)
      ? properties.rightToLeft
      : properties.language;
  markDirections(text, styles, isRtlLanguage(language));
  markLists(text, docx.xml('word/numbering.xml'), styles);
  markPictures(text);
  const tips = markLinks([...parts.values()]);
  for (const [part, document] of parts) docx.replaceXml(part, document);
  const { html, pictures, linked } = await wordToHtml(docx.toBytes(), styles).catch((error: unknown) => {
    throw damagedDocx(name, error instanceof Error ? error.message : String(error));
  });
  const fragment = parseFragment(html);
  const { childNodes } = fragment;
  takeListMarks(childNodes);
  takeDirectionMarks(childNodes);
  takeLinkMarks(fragment, tips);
  const placed = takePictureMarks(fragment);
  openBoxes(fragment);
  joinCaptions(childNodes);
  nameTableHeaders(fragment);
  const names = namedFields(styles);
  const { headline, standfirst, credits, hero } = findWordFields(childNodes, properties.title, names);
  const skip = (element: TreeElement): boolean =>
    [headline, standfirst, hero].includes(element) || credits.some((credit) => credit.element === element);
  const dateline = takeDateline(
    childNodes.filter((node) => isElement(node) && !skip(node)),
    names,
  );
  const addresses = new Map(pictures.map(({ source, address }) => [source, address]));
  const named = credits.flatMap(({ role, names: written }): readonly ReadAuthor[] => {
    const listed = role === 'by' ? properties.creators : properties.credits(role);
    return bylineNames(written, listed, language).map((name) => ({ ...plainAuthor(name), role }));
  });
  // A document that has a style for bylines and no byline is by nobody; its creator is a newsroom then.
  const isSigned = names.byline || credits.some(({ role }) => role === 'by');
  const creators = isSigned ? [] : namesIn(properties.creator).map(plainAuthor);
  return {
    headline: (headline === null ? properties.title : wordsIn(headline)) || nameOnly(name),
    standfirst: standfirst === null ? '' : wordsIn(standfirst),
    section: properties.section || null,
    tags: properties.keywords,
    authors: [...creators, ...named],
    dateline,
    date: null,
    slug: null,
    language,
    hero: hero === null ? null : heroPicture(hero, addresses),
    seoTitle: '',
    seoDescription: properties.description,
    socialHeadline: '',
    pictures: pictures.map(({ source, address }) => ({ source, addresses: [address] })),
    notes: linked === 0 ? [] : [linkedNote()],
    comments: comments.map((comment) => ofPicture(ofField(comment, { headline, standfirst }), placed, hero)),
    convert: (found, article = () => null) =>
      blocksFromTree(childNodes, { ...found, keepsTabs: true, own: { article } }, skip),
  };
}

function isRtlLanguage(language: string | null): boolean {
  return language !== null && directionOf('auto', language) === 'rtl';
}

/** What is said of all of a field's words has a place there, not in the text. */
function ofField(comment: ReadComment, fields: Readonly<Record<string, TreeElement | null>>): ReadComment {
  const { anchor } = comment;
  if (anchor.kind !== 'quote') return comment;
  const line = anchor.before + anchor.quote + anchor.after;
  const found = Object.entries(fields).find(([, element]) => element !== null && line === wordsIn(element));
  return found === undefined ? comment : { ...comment, anchor: { kind: 'field', name: found[0] } };
}

/** By the address that the text has for it; of the article's first picture, of that field. */
function ofPicture(
  comment: ReadComment,
  placed: ReadonlyMap<string, string>,
  hero: TreeElement | null,
): ReadComment {
  const { anchor } = comment;
  if (anchor.kind !== 'picture-of-file') return comment;
  const source = placed.get(anchor.source);
  if (source === undefined) return { ...comment, anchor: { kind: 'article' } };
  const image = hero && firstElement(hero, (one) => attributeOf(one, 'src') === source);
  return { ...comment, anchor: image ? { kind: 'field', name: 'hero' } : { ...anchor, source } };
}

function heroPicture(hero: TreeElement, addresses: ReadonlyMap<string, string>): ReadPicture {
  const picture = readPicture(hero, false);
  return { ...picture, addresses: picture.addresses.flatMap((source) => addresses.get(source) ?? []) };
}

function nameOnly(name: string): string {
  return name
    .replace(/^.*\//, '')
    .replace(/\.docx$/i, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim();
}
