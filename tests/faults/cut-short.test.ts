import { execFile } from 'node:child_process';
import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '#main/compose-newsroom.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { ArticleId } from '#shared/library/ids.ts';
import { hashesIn } from '#tests/helpers/folder-hashes.ts';
import { writeGeneratedLibrary } from '#tests/helpers/generate-newsroom.ts';
import { testPorts } from '#tests/helpers/temp-newsroom.ts';

type Files = ReadonlyMap<string, string>;

const scratch = (): Promise<string> => mkdtemp(join(tmpdir(), 'galley-cut-'));

let library: string;
beforeAll(async () => {
  library = await scratch();
  await writeGeneratedLibrary(library, 60);
});

/** Without what a build or a publication leaves for itself; none where there is no folder. */
async function contentOf(folder: string): Promise<Files> {
  const isThere = (await stat(folder).catch(() => null)) !== null;
  const all = isThere ? await hashesIn(folder) : new Map<string, string>();
  return new Map([...all].filter(([path]) => !path.split('/').some((name) => name.startsWith('.galley-'))));
}

async function withNewsroom(work: (newsroom: Newsroom) => Promise<unknown>): Promise<void> {
  const newsroom = await openNewsroom(library, testPorts);
  try {
    await work(newsroom);
  } finally {
    await newsroom.close();
  }
}

let round = 0;
/** Another headline and so another address for one article, another section for a second, a third in the trash. */
async function edit({ articles }: Newsroom): Promise<void> {
  round += 1;
  const id = (number: number): ArticleId => ArticleId.parse(`01k${String(number).padStart(23, '0')}`);
  for (const [number, changes] of [
    [round, { headline: `A headline of round ${round}` }],
    [round + 15, { section: 'section-1', standfirst: `Moved in round ${round}` }],
  ] as const) {
    const { article } = await articles.get(id(number));
    await articles.record(id(number), ArticleContent.parse({ ...article, ...changes }));
  }
  await articles.trash(id(round + 30));
}

function killedAt(
  what: string,
  target: string,
  phase: string,
  count: number,
): Promise<NodeJS.Signals | null> {
  const script = join(import.meta.dirname, 'publish-once.ts');
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script, what, library, target, phase, String(count)]);
    child.on('close', (_code, signal) => resolve(signal));
  });
}

/** Links into nothing, on every page that was there before or can be reached from the front page. */
async function deadLinks(folder: string, files: Files, old: Files): Promise<readonly string[]> {
  const dead: string[] = [];
  const isPage = (path: string): boolean => path.endsWith('.html') && path !== '404.html' && files.has(path);
  const seen = new Set(['index.html', ...[...old.keys()].filter(isPage)]);
  for (const path of seen) {
    const html = await readFile(join(folder, path), 'utf8');
    const base = new URL(path, 'https://site.invalid/');
    for (const [, link = ''] of html.matchAll(/<(?:a|link|script|img)\b[^>]*?\b(?:href|src)="([^"]*)"/g)) {
      const url = new URL(link, base);
      if (url.host !== base.host) continue;
      const wanted = decodeURIComponent(url.pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
      if (!files.has(wanted)) dead.push(`${path} → ${link}`);
      else if (isPage(wanted)) seen.add(wanted);
    }
  }
  return dead;
}

const bring: Readonly<Record<string, (newsroom: Newsroom, path: string) => Promise<unknown>>> = {
  build: ({ site }, out) => site.build({ out }),
  publication: ({ publish }, path) =>
    publish.publish({ target: { kind: 'folder', path }, by: { name: 'Ida Marsh', initials: 'IM' } }),
};

type Moment = readonly [phase: string, count: number];
const cases: readonly {
  readonly what: string;
  readonly before: readonly Moment[];
  readonly switching: readonly number[];
}[] = [
  {
    what: 'build',
    before: [
      ['pages', 9],
      ['writing', 12],
    ],
    switching: [],
  },
  {
    what: 'publication',
    before: [
      ['keeping', 9],
      ['copying', 12],
    ],
    switching: [1, 9, 25],
  },
];

describe.each(cases)('a $what that is killed', ({ what, before, switching }) => {
  let target: string;
  beforeAll(async () => {
    target = join(await scratch(), 'www');
    await withNewsroom((newsroom) => bring[what]?.(newsroom, target) ?? Promise.reject());
  });

  it.each([...before])('while %s (%i) leaves the old site', async (phase, count) => {
    const old = await contentOf(target);
    await withNewsroom(edit);
    expect(await killedAt(what, target, phase, count)).toBe('SIGKILL');
    expect(await contentOf(target)).toEqual(old);
  });

  it.each([...switching])(
    'after file %i of the switch leaves whole files and no dead link; the next one puts it right',
    async (count) => {
      const old = await contentOf(target);
      await withNewsroom(edit);
      expect(await killedAt(what, target, 'switching', count)).toBe('SIGKILL');
      const mixed = await contentOf(target);
      expect(await deadLinks(target, mixed, old)).toEqual([]);
      const clean = join(await scratch(), 'clean');
      await withNewsroom(async (newsroom) => {
        await newsroom.site.build({ out: clean });
        await bring[what]?.(newsroom, target);
      });
      const now = await contentOf(clean);
      const strange = [...mixed].filter(([path, hash]) => hash !== old.get(path) && hash !== now.get(path));
      expect(strange).toEqual([]);
      expect(await contentOf(target)).toEqual(now);
    },
  );
});
