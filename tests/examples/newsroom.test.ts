import { createHash } from 'node:crypto';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExifReader from 'exifreader';
import { expect, test } from 'vitest';
import { Article } from '#shared/articles/article.schema.ts';
import { slugOf } from '#shared/articles/article-slug.ts';
import { bylineRoles } from '#shared/articles/byline.ts';
import { Author } from '#shared/authors/author.schema.ts';
import { findFiles, findReferences } from '#shared/body/find-references.ts';
import { bodyNodes } from '#shared/body/nodes/index.ts';
import { plainText } from '#shared/body/plain-text.ts';
import { type KnownNode, readBody } from '#shared/body/walk-body.ts';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import { fileFormats } from '#shared/media/file-formats.ts';
import { MediaItem } from '#shared/media/media.schema.ts';
import { isFile, isPicture } from '#shared/media/media-kind.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { reopened } from '#tests/helpers/temp-newsroom.ts';

const library = join(import.meta.dirname, '../../examples/newsroom');

async function readJson(...path: readonly string[]): Promise<unknown> {
  return JSON.parse(await readFile(join(library, ...path), 'utf8'));
}

async function filesIn(folder: string, ending: string): Promise<readonly string[]> {
  const names = await readdir(join(library, folder), { recursive: true });
  return names.filter((name) => name.endsWith(ending)).toSorted();
}

const config = LibraryConfig.parse(await readJson('galley.json'));
const authorFiles = await filesIn('authors', '.json');
const authors = await Promise.all(
  authorFiles.map(async (name) => Author.parse(await readJson('authors', name))),
);
const articleFiles = await filesIn('articles', 'article.json');
const articles = await Promise.all(
  articleFiles.map(async (name) => Article.parse(await readJson('articles', name))),
);
const mediaFiles = await filesIn('media', '.json');
const media = await Promise.all(
  mediaFiles.map(async (name) => MediaItem.parse(await readJson('media', name))),
);
const ready = articles.filter(({ status }) => status === 'ready');
const byHeadline = articles.map((article) => [article.headline, article] as const);
const byFileName = media.filter(isPicture).map((item) => [item.fileName, item] as const);
const otherFiles = media.filter(isFile).map((item) => [item.fileName, item] as const);

test('it has enough of everything to show the window with', () => {
  expect(ready.length).toBeGreaterThanOrEqual(10);
  expect(authors.length).toBeGreaterThanOrEqual(3);
  expect(new Set(ready.map(({ section }) => section)).size).toBeGreaterThanOrEqual(4);
  expect(new Set(articles.map(({ status }) => status))).toContain('draft');
  expect(new Set(articles.map(({ status }) => status))).toContain('filed');
  expect(articles.filter(({ direction }) => direction === 'rtl')).toHaveLength(1);
  expect(new Set(articles.map(({ language }) => language)).size).toBeGreaterThanOrEqual(3);
  expect(config.comments.endpoint).not.toBeNull();
  expect(config.baseUrl).not.toBeNull();
});

test('a site of it has nothing to say against', async () => {
  const path = join(await tempFolder(), 'newsroom');
  await cp(library, path, { recursive: true });
  const { site } = await reopened(path);
  const { problems, warnings } = await site.build({ out: join(await tempFolder(), 'site'), dryRun: true });
  expect([...problems, ...warnings]).toEqual([]);
});

test('files stand where their names say', () => {
  expect(authorFiles).toEqual(authors.map(({ slug }) => `${slug}.json`));
  expect(articleFiles).toEqual(articles.map(({ id }) => join(id, 'article.json')));
  expect(mediaFiles).toEqual(media.map(({ id }) => join(id.slice(0, 2), `${id}.json`)));
});

test('no two articles have one address', () => {
  const addresses = articles.map((article) => `${article.section}/${slugOf(article)}`);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test.each(byHeadline)('%s: every name in it leads somewhere', (_headline, article) => {
  const known = new Set(media.map(({ id }) => id));
  expect(config.sections.map(({ slug }) => slug)).toContain(article.section);
  for (const { author } of article.byline) expect(authors.map(({ slug }) => slug)).toContain(author);
  for (const { media: id } of findReferences(article.body)) expect(known).toContain(id);
  if (article.hero) expect(known).toContain(article.hero.media);
  for (const id of article.related) expect(ready.map((other) => other.id)).toContain(id);
  expect(article.related).not.toContain(article.id);
});

test.each(byHeadline)('%s: the body reads without a problem', (_headline, article) => {
  expect(readBody(article.body).problems).toEqual([]);
});

test.each(ready.map((article) => [article.headline, article] as const))(
  '%s: is complete and long enough',
  (_headline, article) => {
    const words = plainText(article.body, ['pull-quote']).split(/\s+/);
    expect(words.length).toBeGreaterThanOrEqual(400);
    expect(article.standfirst).not.toBe('');
    expect(article.byline).not.toEqual([]);
    expect(article.hero?.alt).toBeTruthy();
    expect(article.hero?.caption).toBeTruthy();
    expect(article.hero?.credit).toBeTruthy();
    expect(article.publication?.timeZone).toBe(config.timeZone);
    expect(article.publication?.at).toMatch(/^2026-1[01]-/);
  },
);

test.each(byHeadline)('%s: a pull quote repeats the article’s own words', (_headline, article) => {
  const said = plainText(article.body, ['pull-quote']).replaceAll(/\s+/g, ' ');
  for (const node of readBody(article.body).nodes.filter(({ type }) => type === 'pull-quote')) {
    const quote = node.children.find(({ type }) => type === 'pull-quote-text');
    const sentences = textOf(quote).split(/(?<=[.?!])\s+/);
    for (const sentence of sentences) expect(said).toContain(sentence.replace(/[.]$/, ''));
  }
});

test('one article uses everything', () => {
  const fullest = ready.find(({ slug }) => slug === 'alvane-votes-for-a-flood-barrier');
  if (!fullest) throw new Error('the fullest article is missing');
  expect([...typesIn(fullest)].toSorted()).toEqual(Object.keys(bodyNodes).toSorted());
  const filled = [
    'headline',
    'standfirst',
    'section',
    'dateline',
    'slug',
    'language',
    'seoTitle',
    'seoDescription',
    'socialHeadline',
    'publication',
    'note',
    'hero',
  ] as const;
  for (const field of filled) expect(fullest[field], field).toBeTruthy();
  expect(fullest.tags.length).toBeGreaterThan(1);
  expect(fullest.related.length).toBeGreaterThan(1);
  const roles = fullest.byline.map(({ role }) => role);
  expect(bylineRoles.filter((role) => roles.includes(role)).length).toBeGreaterThanOrEqual(4);
  const json = JSON.stringify(fullest.body);
  for (const tag of ['h2', 'h3', 'h4', 'ul', 'ol']) expect(json).toContain(`"tag":"${tag}"`);
  for (const format of [1, 2]) expect(json).toContain(`"format":${format}`);
});

test.each(authors.map((author) => [author.name, author] as const))(
  '%s introduces themselves',
  (_name, author) => {
    expect(author.bio.length).toBeGreaterThan(80);
    expect(author.place).not.toBe('');
    expect(author.links).not.toEqual([]);
    for (const { url } of author.links) expect(new URL(url).hostname).toMatch(/\.example$/);
    expect(media.map(({ id }) => id)).toContain(author.portrait?.media);
    expect(author.portrait?.alt).toBeTruthy();
  },
);

test.each(byFileName)('%s: the file is what its name and its details say', async (_fileName, item) => {
  const bytes = await readFile(join(library, 'media', item.id.slice(0, 2), `${item.id}.jpg`));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(item.id);
  expect(bytes.byteLength).toBe(item.bytes);
  expect(item.bytes).toBeLessThanOrEqual(350_000);
  const { file, xmp, iptc } = ExifReader.load(bytes, { expanded: true });
  expect([file?.['Image Width']?.value, file?.['Image Height']?.value]).toEqual([item.width, item.height]);
  const { alt, caption, credit, creator, copyright, takenAt } = item.details;
  expect({
    alt: xmp?.['AltTextAccessibility']?.description,
    caption: xmp?.['description']?.description,
    credit: xmp?.['Credit']?.description,
    creator: xmp?.['creator']?.description,
    copyright: xmp?.['rights']?.description,
    takenAt: xmp?.['DateCreated']?.description,
  }).toEqual({ alt, caption, credit, creator, copyright, takenAt });
  expect([
    described(iptc?.['Caption/Abstract']),
    described(iptc?.['Credit']),
    described(iptc?.['By-line']),
    described(iptc?.['Copyright Notice']),
    described(iptc?.['Date Created']),
  ]).toEqual([caption, credit, creator, copyright, takenAt]);
});

test.each(otherFiles)('%s: the file is what its name says', async (_fileName, item) => {
  const { extension } = fileFormats[item.format];
  const bytes = await readFile(join(library, 'media', item.id.slice(0, 2), `${item.id}.${extension}`));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(item.id);
  expect(bytes.byteLength).toBe(item.bytes);
  expect(item.bytes).toBeLessThanOrEqual(350_000);
  expect(item.details.credit).not.toBe('');
});

test('every picture, recording and document is used', () => {
  const used = new Set([
    ...articles.flatMap(({ hero, body }) => [
      hero?.media,
      ...findReferences(body).map((found) => found.media),
      ...findFiles(body).map((found) => found.media),
    ]),
    ...authors.map(({ portrait }) => portrait?.media),
  ]);
  expect(media.filter(({ id }) => !used.has(id)).map(({ fileName }) => fileName)).toEqual([]);
});

/** IPTC-IIM tags that may stand several times come as a list. */
function described(tag: unknown): string | undefined {
  const one = Array.isArray(tag) ? tag[0] : tag;
  return typeof one === 'object' && one !== null
    ? String((one as { description: unknown }).description)
    : undefined;
}

function textOf(node: KnownNode | undefined): string {
  if (!node) return '';
  return node.spec.text ? node.spec.text(node.node) : node.children.map(textOf).join('');
}

function typesIn(article: Article): ReadonlySet<string> {
  const types = new Set<string>();
  const visit = (node: KnownNode): void => {
    types.add(node.type);
    node.children.forEach(visit);
  };
  readBody(article.body).nodes.forEach(visit);
  return types;
}
