import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Article } from '#shared/articles/article.schema.ts';
import { Author } from '#shared/authors/author.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import type { PictureItem } from '#shared/media/media.schema.ts';
import type { WholeLibrary } from '#tests/helpers/whole-library.ts';
import * as node from './body-nodes.ts';
import { samplePictures } from './sample-library.ts';

/** A newsroom of any size, the same for the same seed: 12 sections, 400 tags, 60 authors, a few shared pictures. */
export interface GeneratedNewsroom {
  readonly count: number;
  readonly seed?: number;
  readonly pictures?: readonly PictureItem[];
}

const syllables =
  'al ber con dar es fil gor han im jur kel lom mar nor os pel qui ran sol tur und vel wes yar zon'.split(
    ' ',
  );

export function generateLibrary({ count, seed = 1, pictures = [] }: GeneratedNewsroom): WholeLibrary {
  const random = seeded(seed);
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const vocabulary = Array.from({ length: 4000 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(syllables)).join(''),
  );
  const words = (length: number): string => Array.from({ length }, () => pick(vocabulary)).join(' ');
  const sentence = (length: number): string => {
    const text = words(length);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = (): object => node.paragraph(Array.from({ length: 4 }, () => sentence(14)).join(' '));

  const sections = Array.from({ length: 12 }, (_, index) => ({
    slug: `section-${index + 1}`,
    name: `Section ${index + 1}`,
  }));
  const tags = Array.from({ length: 400 }, (_, index) => `${pick(vocabulary)} ${index + 1}`);
  const authors = Array.from({ length: 60 }, (_, index) =>
    Author.parse({
      schemaVersion: 1,
      slug: `author-${index + 1}`,
      name: `${sentence(1).slice(0, -1)} ${index + 1}`,
      bio: sentence(20),
    }),
  );
  const articles = Array.from({ length: count }, (_, index): Article => {
    const picture = pictures[index % Math.max(1, pictures.length)];
    const hero = picture && { media: picture.id, alt: sentence(8), caption: sentence(9), credit: words(2) };
    const blocks = Array.from({ length: 14 }, (_unused, place) =>
      place % 4 === 3 ? [node.heading('h2', sentence(4)), paragraph()] : [paragraph()],
    ).flat();
    return Article.parse({
      schemaVersion: 1,
      id: `01k${String(index).padStart(23, '0')}`,
      createdAt: '2026-01-01T08:00:00Z',
      updatedAt: '2026-01-01T08:00:00Z',
      headline: `${sentence(6).slice(0, -1)} ${index + 1}`,
      standfirst: sentence(16),
      section: pick(sections).slug,
      tags: [...new Set(Array.from({ length: 5 }, () => pick(tags)))],
      byline: [{ author: pick(authors).slug, role: 'by' }],
      hero: hero ?? null,
      // One every 50 minutes, backwards, so that the order is that of the ids.
      publication: {
        at: new Date(Date.UTC(2026, 5, 1) - (count - index) * 3_000_000).toISOString(),
        timeZone: 'UTC',
      },
      status: 'ready',
      body: bodyOf([...blocks, node.quote(sentence(18))]),
    });
  });
  return {
    config: LibraryConfig.parse({
      schemaVersion: 1,
      title: 'The Generated Post',
      baseUrl: 'https://post.example',
      sections,
    }),
    authors: new Map(authors.map((author) => [author.slug, author])),
    articles,
    media: new Map(pictures.map((item) => [item.id, item])),
    reviews: new Map(),
    problems: [],
  };
}

/** The same as a library on disk. */
export async function writeGeneratedLibrary(folder: string, count: number, seed = 1): Promise<void> {
  const scratch = join(folder, '.galley', 'originals');
  const { items, fileOf } = await samplePictures(scratch);
  const { config, authors, articles } = generateLibrary({ count, seed, pictures: items });
  await mkdir(join(folder, 'authors'), { recursive: true });
  await writeFile(join(folder, 'galley.json'), JSON.stringify(config));
  for (const author of authors.values())
    await writeFile(join(folder, 'authors', `${author.slug}.json`), JSON.stringify(author));
  for (const item of items) {
    const path = join(folder, 'media', item.id.slice(0, 2));
    await mkdir(path, { recursive: true });
    const extension = item.format === 'jpeg' ? 'jpg' : item.format;
    await writeFile(join(path, `${item.id}.${extension}`), await readFile(fileOf(item)));
    await writeFile(join(path, `${item.id}.json`), JSON.stringify(item));
  }
  for (const article of articles) {
    const path = join(folder, 'articles', article.id);
    await mkdir(path, { recursive: true });
    await writeFile(join(path, 'article.json'), JSON.stringify(article, null, 2));
  }
}

/** mulberry32: small, and the same everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `node tests/helpers/generate-newsroom.ts <folder> <count>` */
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , folder = 'generated-newsroom', count = '1000'] = process.argv;
  await writeGeneratedLibrary(folder, Number(count));
}
