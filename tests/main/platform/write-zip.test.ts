import { createReadStream } from 'node:fs';
import { readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeZip, type ZipEntry, zipStream } from '#main/platform/write-zip.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

const small = Buffer.from('some words');
const large = Buffer.alloc(3_000_000, 'a picture');

async function folderWith(files: Readonly<Record<string, Buffer>>): Promise<string> {
  const folder = await tempFolder();
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  return folder;
}

const entry = (path: string, content: ZipEntry['content'], isPacked = true): ZipEntry => ({
  path,
  content,
  isPacked,
});

/** The files below the folder that this process has open; known on Linux only. */
async function openIn(folder: string): Promise<readonly string[]> {
  if (process.platform !== 'linux') return [];
  const open = (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => ''));
  return (await Promise.all(open)).filter((path) => path.startsWith(folder));
}

describe('a zip', () => {
  it('has its entries in their order, packed or as they are, and the same bytes each time', async () => {
    const folder = await folderWith({ large });
    const entries = (): readonly ZipEntry[] => [
      entry('mimetype', small, false),
      entry('a/large', () => createReadStream(join(folder, 'large'))),
      entry('b/large', () => createReadStream(join(folder, 'large')), false),
      entry('c', Buffer.alloc(0)),
    ];
    await writeZip(join(folder, 'out.zip'), entries());
    const bytes = await readFile(join(folder, 'out.zip'));
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(['mimetype', 'a/large', 'b/large', 'c']);
    expect(Object.values(files).map(({ length }) => length)).toEqual([10, 3_000_000, 3_000_000, 0]);
    expect(Buffer.from(files['b/large'] ?? []).equals(large)).toBe(true);
    expect(bytes.length).toBeLessThan(3_100_000);
    expect((await buffer(zipStream(entries()))).equals(bytes)).toBe(true);
    expect(await openIn(folder)).toEqual([]);
  });

  it('asks for an entry when the one before has been read', async () => {
    const folder = await folderWith({ large });
    const read: number[] = [];
    async function* entries(): AsyncGenerator<ZipEntry> {
      for (const path of ['a', 'b', 'c']) {
        const content = createReadStream(join(folder, 'large'));
        yield entry(path, () => content);
        read.push(content.bytesRead);
      }
    }
    await writeZip(join(folder, 'out.zip'), entries());
    expect(read).toEqual([3_000_000, 3_000_000, 3_000_000]);
  });
});

describe('a zip that fails', () => {
  const cases: readonly (readonly [
    string,
    (folder: string) => Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
    string,
  ])[] = [
    [
      'by a file that is missing',
      (folder) => [
        entry('a', small),
        entry('b', () => createReadStream(join(folder, 'none'))),
        entry('c', small),
      ],
      'ENOENT',
    ],
    [
      'by a file that is missing after a large one',
      (folder) => ['large', 'none'].map((name) => entry(name, () => createReadStream(join(folder, name)))),
      'ENOENT',
    ],
    ['by a folder in a file’s place', (folder) => [entry('a', () => createReadStream(folder))], 'EISDIR'],
    ['by a name that leads out of it', () => [entry('../a', small)], 'invalid relative path'],
    [
      'by the name of a file that leads out of it',
      (folder) => [entry('../a', () => createReadStream(join(folder, 'large')))],
      'invalid relative path',
    ],
    [
      'by what makes its entries',
      async function* () {
        yield entry('a', small);
        throw new Error('no more');
      },
      'no more',
    ],
  ];
  it.each(cases)('%s says so, and closes what it opened', async (_, entries, message) => {
    const folder = await folderWith({ large });
    await expect(writeZip(join(folder, 'out.zip'), entries(folder))).rejects.toThrow(message);
    await expect(buffer(zipStream(entries(folder)))).rejects.toThrow(message);
    await expect.poll(() => openIn(folder)).toEqual([]);
  });

  it('where nobody listens ends nothing', async () => {
    const folder = await tempFolder();
    zipStream([entry('a', () => createReadStream(join(folder, 'none')))]);
    await expect(stat(join(folder, 'none'))).rejects.toThrow('ENOENT');
    await new Promise((done) => setTimeout(done, 50));
  });

  it('by the disk that it is for lets go of what it was reading', async () => {
    const folder = await folderWith({ large });
    const full = new Writable({
      write: (_, __, give) => give(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    });
    let isEnded = false;
    function* entries(): Generator<ZipEntry> {
      try {
        yield entry('a', () => createReadStream(join(folder, 'large')), false);
        yield entry('b', () => createReadStream(join(folder, 'large')), false);
      } finally {
        isEnded = true;
      }
    }
    await expect(pipeline(zipStream(entries()), full)).rejects.toThrow('full');
    await expect.poll(() => openIn(folder)).toEqual([]);
    await expect.poll(() => isEnded).toBe(true);
  });

  it('as somebody stopped it lets go of what it was reading', async () => {
    const folder = await folderWith({ large });
    const stop = new AbortController();
    function* entries(): Generator<ZipEntry> {
      for (let index = 0; index < 1000; index += 1) {
        yield entry(`${index}`, () => createReadStream(join(folder, 'large')), false);
        if (index === 2) stop.abort();
      }
    }
    const written = writeZip(join(folder, 'out.zip'), entries(), { signal: stop.signal });
    await expect(written).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    await expect.poll(() => openIn(folder)).toEqual([]);
  });

  it('leaves alone what has its name', async () => {
    const folder = await folderWith({ 'out.zip': small });
    await expect(writeZip(join(folder, 'out.zip'), [entry('a', small)])).rejects.toThrow('EEXIST');
    expect(await readFile(join(folder, 'out.zip'))).toEqual(small);
  });
});
