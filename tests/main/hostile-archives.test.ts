import { readdir, readFile, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import yazl from 'yazl';
import { createImportService } from '#main/import/import-service.ts';
import { restoreBackup } from '#main/library/backup/restore-backup.ts';
import { systemClock } from '#main/platform/clock.ts';
import { addTheme } from '#main/site/themes/theme-shelf.ts';
import { backupZip } from '../helpers/backup-zip.ts';
import { makeDocx, para, run } from '../helpers/docx.ts';
import { articleId, sampleArticle } from '../helpers/sample-library.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { tempNewsroom } from '../helpers/temp-newsroom.ts';

/** Every reader of archives, given the same bad ones: what it says, and that it keeps nothing and asks nobody. */
interface Reader {
  readonly good: () => Promise<Uint8Array>;
  /** The file whose content it reads first. */
  readonly main: string;
  readonly take: (path: string) => Promise<{ readonly said: string; readonly kept: readonly string[] }>;
}

const article = articleId(1);
const review = {
  galleyReview: 1,
  article,
  copy: '0123456789abcdef',
  number: 1,
  sentAt: '2026-11-25T10:00:00Z',
  by: { name: 'Bo', initials: 'B' },
  newsroom: 'The Tide',
  createdAt: '2026-11-25T09:00:00Z',
  state: { content: sampleArticle(1), review: { schemaVersion: 1, article }, proposal: null },
  seen: [],
  versions: [],
  authors: [],
  media: [],
};

const messageOf = (error: unknown): string => {
  const { name, message } = error as Error;
  return name === 'ExpectedError' ? message : `not expected: ${message}`;
};

async function newsroomFiles(path: string): Promise<readonly string[]> {
  const names = await Promise.all(
    ['articles', 'authors', 'media', 'themes', '.galley'].map(async (folder) =>
      (await readdir(join(path, folder)).catch(() => [])).map((name) => `${folder}/${name}`),
    ),
  );
  return names.flat().filter((name) => !/^\.galley\/(?:lock|index\.sqlite)/.test(name));
}

const readers: Readonly<Record<string, Reader>> = {
  'a Word document': {
    good: async () => makeDocx({ body: para(run('The tide'), 'Title') + para(run('It came in at six.')) }),
    main: 'word/document.xml',
    take: async (path) => {
      const newsroom = await tempNewsroom();
      const service = createImportService({ ...newsroom, clock: systemClock });
      const { article: made, problems } = await service
        .importFile(path, { status: 'draft' })
        .catch((error: unknown) => ({ article: null, problems: [messageOf(error)] }));
      return {
        said: made === null ? problems.join() : 'taken',
        kept: await newsroomFiles(newsroom.folder.path),
      };
    },
  },
  'a review file': {
    good: async () => zipSync({ 'review.json': strToU8(JSON.stringify(review)) }),
    main: 'review.json',
    take: async (path) => {
      const newsroom = await tempNewsroom();
      const said = await newsroom.exchange.take(path).then(() => 'taken', messageOf);
      return { said, kept: await newsroomFiles(newsroom.folder.path) };
    },
  },
  'a theme': {
    good: async () =>
      zipSync({ 'own/theme.json': strToU8('{"version":1,"name":"Own","description":"Our own look"}') }),
    main: 'own/theme.json',
    take: async (path) => {
      const newsroom = await tempNewsroom();
      const said = await addTheme(newsroom, path, systemClock).then(() => 'taken', messageOf);
      return { said, kept: await newsroomFiles(newsroom.folder.path) };
    },
  },
  'a backup': {
    good: async () => {
      const path = join(await tempFolder(), 'backup.zip');
      return new Uint8Array(await readFile(await backupZip(path)));
    },
    main: 'galley-backup.json',
    take: async (path) => {
      const into = join(await tempFolder(), 'restored');
      const said = await restoreBackup({ archive: path, to: into }).then(() => 'taken', messageOf);
      return { said, kept: await readdir(into).catch(() => []) };
    },
  },
};

type Spoil = (good: Uint8Array, main: string) => Uint8Array | Promise<Uint8Array>;
const withPart =
  (make: (content: Uint8Array) => Uint8Array): Spoil =>
  (good, main) => {
    const parts = unzipSync(good);
    return zipSync({ ...parts, [main]: make(parts[main] ?? new Uint8Array()) } as Zippable);
  };

async function longText(good: Uint8Array, main: string): Promise<Uint8Array> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(unzipSync(good))) {
    const long = name === main ? Buffer.alloc(200_000_000, 'a') : Buffer.from(content);
    zip.addBuffer(long, name, { compressionLevel: 1 });
  }
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

/** In the archive's list, where each entry's length is said (APPNOTE 4.3.12). */
function lying(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  const entry = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
  for (let at = copy.indexOf(entry); at >= 0; at = copy.indexOf(entry, at + 4))
    copy.writeUInt32LE(3, at + 24);
  return copy;
}

const bad: readonly (readonly [what: string, spoil: Spoil])[] = [
  ['nothing', () => new Uint8Array()],
  ['half of it', (good) => good.subarray(0, Math.floor(good.length / 2))],
  ['without its last bytes', (good) => good.subarray(0, good.length - 10)],
  ['a text', () => strToU8('Just words.')],
  ['another archive', () => zipSync({ 'a.txt': strToU8('x') })],
  ['200 MB of text in it', longText],
  ['lengths that are not true', (good) => lying(good)],
  [
    'bytes of no encoding',
    withPart((content) => Uint8Array.of(...content.subarray(0, 40), 0xff, 0xc3, 0x28)),
  ],
  ['its words in Latin-1', withPart((content) => Buffer.concat([Buffer.from('é', 'latin1'), content]))],
  ['30,000 empty files beside', (good) => zipSync({ ...unzipSync(good), ...many() }, { level: 0 })],
];

const many = (): Zippable =>
  Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`x/${at}`, new Uint8Array()]));

describe.each(Object.entries(readers))('%s', (_name, { good, main, take }) => {
  const ending = main.startsWith('word/') ? 'docx' : 'zip';
  beforeEach(() => {
    vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(() => {
      throw new Error('the network was asked');
    });
  });
  afterEach(() => vi.restoreAllMocks());

  it.each(bad)('of %s is refused by name, and leaves nothing', async (_what, spoil) => {
    const file = join(await tempFolder(), `from-outside.${ending}`);
    await writeFile(file, await spoil(await good(), main));
    const { said, kept } = await take(file);
    expect(said).toMatch(/from-outside/);
    expect(said).not.toMatch(/not expected/);
    expect(kept).toEqual([]);
    expect(net.Socket.prototype.connect).not.toHaveBeenCalled();
  });

  it('as it should be is taken', async () => {
    const file = join(await tempFolder(), `good.${ending}`);
    await writeFile(file, await good());
    expect((await take(file)).said).toBe('taken');
  });
});
