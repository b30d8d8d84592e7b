import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { Article } from '#shared/articles/article.schema.ts';
import { Author } from '#shared/authors/author.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { ArticleId, type MediaId } from '#shared/library/ids.ts';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import { PictureItem } from '#shared/media/media.schema.ts';
import type { WholeLibrary } from '#tests/helpers/whole-library.ts';
import * as node from './body-nodes.ts';

/** Where the sample's pictures are, beside what the library knows of them. */
export interface SamplePictures {
  readonly items: readonly PictureItem[];
  readonly fileOf: (item: Pick<PictureItem, 'id'>) => string;
}

export function articleId(number: number): ArticleId {
  return ArticleId.parse(`01jz0000000000000000000${String(number).padStart(3, '0')}`);
}

/** Pictures of our own making, as files: a landscape photo, a portrait and one that is smaller than any column. */
export async function samplePictures(folder: string): Promise<SamplePictures> {
  await mkdir(folder, { recursive: true });
  const specs = [
    { fileName: 'reservoir.jpg', width: 2400, height: 1350, from: '#7fb4d6', to: '#1d4f3a' },
    { fileName: 'ferry.jpg', width: 1000, height: 1250, from: '#f0c27b', to: '#4b1248' },
    { fileName: 'stamp.png', width: 300, height: 200, from: '#d9d3c7', to: '#8f1d2c' },
  ];
  const items = await Promise.all(
    specs.map(async ({ fileName, width, height, from, to }): Promise<PictureItem> => {
      const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="g" x2="0" y2="1"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/><circle cx="70%" cy="32%" r="12%" fill="${from}"/><path d="M0 ${height * 0.7} L${width * 0.4} ${height * 0.45} L${width} ${height * 0.75} V${height} H0Z" fill="${to}"/></svg>`;
      const picture = sharp(Buffer.from(drawing));
      const isPhoto = fileName.endsWith('.jpg');
      const bytes = await (isPhoto ? picture.jpeg({ quality: 85 }) : picture.png()).toBuffer();
      const id = createHash('sha256').update(bytes).digest('hex');
      await writeFile(join(folder, id), bytes);
      return PictureItem.parse({
        schemaVersion: 1,
        id,
        fileName,
        format: isPhoto ? 'jpeg' : 'png',
        width,
        height,
        bytes: bytes.length,
        addedAt: '2026-03-01T08:00:00Z',
        details: { creator: 'Ida Marsh', credit: 'Ida Marsh', copyright: '© The Weir', caption: fileName },
      });
    }),
  );
  return { items, fileOf: (item) => join(folder, item.id) };
}

export function sampleConfig(changes: object = {}): LibraryConfig {
  return LibraryConfig.parse({
    schemaVersion: 1,
    title: 'The Weir',
    tagline: 'News from the upper valley',
    baseUrl: 'https://weir.example/news',
    language: 'en-GB',
    timeZone: 'Europe/London',
    sections: [
      { slug: 'water', name: 'Water & land' },
      { slug: 'town', name: 'Town' },
      { slug: 'sport', name: 'Sport' },
    ],
    rights: '© The Weir',
    contactEmail: 'desk@weir.example',
    comments: { endpoint: 'https://comments.weir.example/post' },
    ...changes,
  });
}

function sampleAuthors([, ferry]: readonly PictureItem[]): readonly Author[] {
  const portrait = ferry === undefined ? null : { media: ferry.id, alt: 'Ida Marsh on a quay' };
  return [
    Author.parse({
      schemaVersion: 1,
      slug: 'ida-marsh',
      name: 'Ida Marsh',
      bio: 'Ida covers rivers, reservoirs and those who live beside them.\n\nShe joined The Weir in 2019 and writes from Alderby.',
      place: 'Alderby',
      portrait,
      links: [{ label: 'Portfolio', url: 'https://ida-marsh.example/' }],
    }),
    Author.parse({ schemaVersion: 1, slug: 'tom-okafor', name: 'Tom Okafor', bio: 'Tom takes pictures.' }),
  ];
}

export function sampleArticle(number: number, changes: object = {}): Article {
  return Article.parse({
    schemaVersion: 1,
    id: articleId(number),
    createdAt: '2026-03-01T08:00:00Z',
    updatedAt: '2026-03-01T09:00:00Z',
    headline: `Story number ${number}`,
    standfirst: `What happened in story ${number}.`,
    section: 'town',
    tags: ['council'],
    byline: [{ author: 'tom-okafor', role: 'by' }],
    publication: {
      at: `2026-03-${String((number % 27) + 1).padStart(2, '0')}T09:30:00Z`,
      timeZone: 'Europe/London',
    },
    status: 'ready',
    body: bodyOf([node.paragraph(`The words of story ${number} are few.`)]),
    ...changes,
  });
}

/** The article that uses everything. */
export function fullArticle(pictures: readonly PictureItem[], changes: object = {}): Article {
  const [reservoir, ferry] = pictures.map(({ id }): MediaId => id);
  return sampleArticle(1, {
    headline: 'Reservoir at “historic” low & <still> falling',
    standfirst: 'Engineers count the days; farmers count the litres.',
    section: 'water',
    tags: ['Drought', 'Water supply', 'council'],
    byline: [
      { author: 'ida-marsh', role: 'by' },
      { author: 'tom-okafor', role: 'by' },
      { author: 'tom-okafor', role: 'photos' },
    ],
    dateline: 'Alderby',
    hero: {
      media: reservoir,
      alt: 'A wide reservoir with bare banks under a pale sky',
      caption: 'The upper reservoir on Monday.',
      credit: 'Tom Okafor',
    },
    publication: { at: '2026-06-22T06:15:00Z', timeZone: 'Europe/London' },
    revisedAt: '2026-06-22T15:40:00Z',
    related: [articleId(4)],
    body: bodyOf([
      node.paragraph(
        'The reservoir fell to ',
        node.text('a third', 1),
        ' of its volume on Monday, ',
        node.link('https://example.org/levels?a=1&b=2', 'figures of the water board'),
        ' show.',
      ),
      node.heading('h2', 'Who is affected'),
      node.paragraph(
        '“We have never seen the old bridge stand dry,” said Marta Lind, who farms below the dam.',
      ),
      node.pullQuote('We have never seen the old bridge stand dry', 'Marta Lind, farmer'),
      node.heading('h4', 'What the board says'),
      node.quote('Nobody will be cut off this summer.'),
      node.figure(ferry ?? '', {
        alt: 'A small ferry on a sandbank',
        caption: ['The ferry ', node.text('Heron', 2), ' has not sailed since May.'],
        credit: 'Ida Marsh',
      }),
      node.list('number', node.item('Hosepipes are banned.'), node.item('Car washes close at noon.')),
      node.divider,
      node.pullQuote('The board meets again', ''),
      node.paragraph('The board meets again in July.'),
    ]),
    ...changes,
  });
}

export function sampleLibrary(
  pictures: readonly PictureItem[],
  articles: readonly Article[] = sampleArticles(pictures),
  changes: Partial<WholeLibrary> = {},
): WholeLibrary {
  return {
    config: sampleConfig(),
    authors: new Map(sampleAuthors(pictures).map((author) => [author.slug, author])),
    articles: articles.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    media: new Map(pictures.map((item) => [item.id, item])),
    reviews: new Map(),
    problems: [],
    ...changes,
  };
}

export function sampleArticles(pictures: readonly PictureItem[]): readonly Article[] {
  const [, ferry, stamp] = pictures;
  const hero = (item: PictureItem | undefined, alt: string): object => ({
    hero: { media: item?.id, alt, caption: '', credit: '' },
  });
  return [
    fullArticle(pictures),
    sampleArticle(2, {
      headline: 'Ferry crew asks for an answer',
      ...hero(ferry, 'A ferry'),
      tags: ['drought', 'Jobs'],
    }),
    sampleArticle(3, { section: 'sport', headline: 'Rowers train on grass', tags: ['Rowing'] }),
    sampleArticle(4, { headline: 'Market square gets its trees', ...hero(stamp, 'A postage stamp') }),
    sampleArticle(5, { headline: 'Draft about nothing yet', status: 'draft', publication: null }),
    sampleArticle(6, {
      headline: 'Tomorrow’s story',
      publication: { at: '2027-01-01T00:00:00Z', timeZone: 'UTC' },
    }),
    sampleArticle(7, { headline: 'Thrown away', trashedAt: '2026-03-02T00:00:00Z' }),
    sampleArticle(8, {
      headline: 'مكتبة البلدة تفتح أبوابها',
      standfirst: '',
      language: 'ar',
      tags: ['بالعربية'],
    }),
  ];
}
