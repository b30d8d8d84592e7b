import { isTopTopic, topicQcode, topicUri, topTopics } from '#shared/library/media-topics.ts';
import { fileFormats } from '#shared/media/file-formats.ts';
import { isoInZone } from '#shared/site/dates.ts';
import { articleAddress } from './article-address.ts';
import {
  bylineText,
  type ExportedFile,
  type ExportedPicture,
  type ExportSource,
  languageOf,
} from './export-source.ts';
import { writeFragment } from './write-html.ts';
import { bodyText } from './write-text.ts';

/** IPTC ninjs 3.1 (iptc.org/std/ninjs): the fields that news systems exchange, the body as HTML and as text. */
export function writeNinjs(source: ExportSource): string {
  return `${JSON.stringify(ninjsItem(source), null, 2)}\n`;
}

/** The same in ninjs 2.2, whose names are in lower case; many wires still speak it. */
export function writeNinjs2(source: ExportSource): string {
  const { embargoedUntil, ...item } = ninjsItem(source);
  const standard = {
    name: 'ninjs',
    version: '2.2',
    schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_2.2.json',
  };
  const older = inLowerCase({ ...item, ...(embargoedUntil !== undefined && { embargoed: embargoedUntil }) });
  return `${JSON.stringify({ ...(older as object), standard }, null, 2)}\n`;
}

/** What an import brought here was there by the time it was published. */
function firstCreated({ createdAt, publication }: ExportSource['article']): string {
  return publication !== null && Date.parse(publication.at) < Date.parse(createdAt)
    ? publication.at
    : createdAt;
}

function inLowerCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inLowerCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name.toLowerCase(), inLowerCase(inner)]),
  );
}

function ninjsItem(source: ExportSource): {
  readonly [field: string]: unknown;
  readonly embargoedUntil?: string;
} {
  const { article, config, section, authors } = source;
  const { headline, standfirst, publication } = article;
  const embargo =
    publication !== null && Date.parse(publication.at) > Date.parse(article.updatedAt) ? publication : null;
  return {
    uri: uriOf(source),
    type: 'text',
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
    representationType: 'full',
    firstCreated: firstCreated(article),
    versionCreated: article.updatedAt,
    // The standard has no date of publication; once it is past, nothing else would say it.
    ...(publication !== null &&
      embargo === null && { contentCreated: isoInZone(publication.at, publication.timeZone) }),
    ...(embargo && { embargoedUntil: isoInZone(embargo.at, embargo.timeZone) }),
    pubStatus: article.status === 'ready' ? 'usable' : 'withheld',
    language: languageOf(source),
    title: headline,
    headlines: [
      { role: 'main', value: headline },
      ...(article.socialHeadline === '' ? [] : [{ role: 'social', value: article.socialHeadline }]),
      ...(article.pushHeadline === '' ? [] : [{ role: 'push', value: article.pushHeadline }]),
    ],
    ...(standfirst !== '' && { descriptions: [{ role: 'standfirst', value: standfirst }] }),
    bodies: [
      { role: 'main', contentType: 'text/html', value: writeFragment(source) },
      { role: 'plain', contentType: 'text/plain', value: bodyText(source) },
    ],
    ...(authors.length > 0 && {
      by: bylineText(source),
      people: authors.map(({ author, role }) => ({ name: author.name, rel: role })),
    }),
    subjects: [
      ...(section === '' ? [] : [{ name: section, rel: 'section' }]),
      ...topicOf(source),
      ...article.tags.map((name) => ({ name, rel: 'tag' })),
    ],
    ...(article.dateline !== '' && { located: article.dateline }),
    associations: [
      ...[...source.pictures.values()].map((picture, index) => pictureItem(picture, index, source)),
      ...[...source.files.values()].map(fileItem),
    ],
    infoSources: [{ name: config.title, role: 'publisher' }],
  };
}

/** Where readers find it, else a name that no other article has. */
function uriOf(source: ExportSource): string {
  return articleAddress(source) ?? `urn:galley:article:${source.article.id}`;
}

/** What the section is about in words that other newsrooms share. IPTC's names of the narrower concepts aren't known here. */
function topicOf({ article, config }: ExportSource): readonly object[] {
  const subject = config.sections.find(({ slug }) => slug === article.section)?.subject ?? '';
  const qcode = topicQcode(subject);
  if (qcode === null) return [];
  const name = isTopTopic(qcode) ? { name: topTopics[qcode] } : {};
  return [{ ...name, rel: 'section', uri: topicUri(subject) }];
}

function pictureItem(
  { item, address, width, height }: ExportedPicture,
  index: number,
  { article }: ExportSource,
): object {
  const hero = article.hero?.media === item.id ? article.hero : null;
  // What this article says of it; of the pictures within the text the HTML says that.
  const { caption, credit, alt } = hero ?? item.details;
  const { copyright } = item.details;
  const descriptions = [
    { role: 'caption', value: caption },
    { role: 'alt', value: hero?.decorative === true ? '' : alt },
  ].filter(({ value }) => value !== '');
  return {
    name: hero === null ? `picture-${index + 1}` : 'hero',
    uri: `urn:galley:media:${item.id}`,
    type: 'picture',
    ...(descriptions.length > 0 && { descriptions }),
    ...(credit !== '' && { by: credit }),
    ...(copyright !== '' && { copyrightNotice: copyright }),
    // `href` takes absolute addresses only; the file lies beside this one.
    renditions: [{ name: 'original', title: address, width, height }],
  };
}

/** A film or sound by its own type; the standard has none for a document, which is `text`. */
function fileItem({ item, address }: ExportedFile, index: number): object {
  const { caption, transcript, credit, copyright, title } = item.details;
  const { duration, width, height, bytes } = item;
  const kind = fileFormats[item.format].kind;
  const descriptions = [
    { role: 'caption', value: caption },
    { role: 'transcript', value: transcript },
  ].filter(({ value }) => value !== '');
  return {
    name: `file-${index + 1}`,
    uri: `urn:galley:media:${item.id}`,
    type: kind === 'document' ? 'text' : kind,
    ...(title !== '' && { title }),
    ...(descriptions.length > 0 && { descriptions }),
    ...(credit !== '' && { by: credit }),
    ...(copyright !== '' && { copyrightNotice: copyright }),
    renditions: [
      {
        name: 'original',
        title: address,
        sizeInBytes: bytes,
        ...(duration !== null && { duration: Math.round(duration) }),
        ...(width !== null && height !== null && { width, height }),
      },
    ],
  };
}
