import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createVersionStore, type VersionStore } from '#main/history/version-store.ts';
import type { Clock } from '#main/platform/clock.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { articleId, sampleArticle } from '#tests/helpers/sample-library.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

const id = articleId(1);

/** Each look at it is a second later. */
function tickingClock(): Clock {
  let now = Date.parse('2026-11-25T09:00:00Z');
  return {
    now: () => {
      now += 1000;
      return new Date(now);
    },
  };
}

async function newStore(clock: Clock = tickingClock()): Promise<{ store: VersionStore; folder: string }> {
  const libraryPath = await tempFolder();
  await mkdir(join(libraryPath, 'articles', id), { recursive: true });
  const store = createVersionStore({ libraryPath, clock, by: () => 'Ines Prado' });
  return { store, folder: join(libraryPath, 'articles', id, 'versions') };
}

function content(...paragraphs: readonly string[]): ArticleContent {
  return ArticleContent.parse({ ...sampleArticle(1), body: bodyOf(paragraphs.map((one) => paragraph(one))) });
}

async function headlines(store: VersionStore): Promise<readonly string[]> {
  const { versions } = await store.list(id);
  return Promise.all(
    versions.map(async ({ id: version }) => (await store.get(id, version)).content.headline),
  );
}

describe('versions', () => {
  test('are listed newest first, with who, why and a note, and come back whole', async () => {
    const { store } = await newStore();
    await store.keep(id, content('One.'), { kind: 'saved' });
    await store.keep(id, content('One.', 'Two.'), { kind: 'published', note: 'Front page' });
    const { versions, damaged } = await store.list(id);
    expect(damaged).toBe(0);
    expect(versions).toMatchObject([
      {
        kind: 'published',
        note: 'Front page',
        by: 'Ines Prado',
        at: '2026-11-25T09:00:02.000Z',
        status: 'ready',
      },
      { kind: 'saved', note: '' },
    ]);
    const got = await Promise.all(versions.map((version) => store.get(id, version.id)));
    expect(got.map((one) => one.content)).toEqual([content('One.', 'Two.'), content('One.')]);
  });

  test('come all at once, from one look at the files', async () => {
    const { store, folder } = await newStore();
    for (let n = 0; n < 70; n += 1) await store.keep(id, content(`Version ${n}.`), { kind: 'saved' });
    await store.keep(id, content('By itself.'), { kind: 'autosave' });
    expect((await readdir(folder)).toSorted()).toHaveLength(3);
    const all = await store.all(id);
    await rm(folder, { recursive: true });
    expect(all.map(({ version }) => version.kind).slice(0, 2)).toEqual(['autosave', 'saved']);
    expect(all).toHaveLength(71);
    expect(all.slice(1).map((one) => one.content())).toEqual(
      Array.from({ length: 70 }, (_, n) => content(`Version ${69 - n}.`)),
    );
  });

  test('are not kept twice, unless the second says more', async () => {
    const { store } = await newStore();
    const same = content('One.');
    expect(await store.keep(id, same, { kind: 'saved' })).not.toBeNull();
    expect(await store.keep(id, same, { kind: 'saved' })).toBeNull();
    expect(await store.keep(id, same, { kind: 'built' })).toBeNull();
    expect(await store.keep(id, same, { kind: 'published' })).toMatchObject({ kind: 'published' });
    expect(await store.keep(id, same, { kind: 'published' })).toBeNull();
    expect(await store.keep(id, same, { kind: 'saved', note: 'Checked' })).toMatchObject({ note: 'Checked' });
    await store.keep(id, content('Two.'), { kind: 'saved' });
    expect(await store.keep(id, same, { kind: 'saved' })).not.toBeNull();
  });

  test('keep their order when the clock is set back', async () => {
    let now = '2026-11-25T09:00:00.000Z';
    const { store } = await newStore({ now: () => new Date(now) });
    for (const [time, headline] of [
      [now, 'first'],
      ['1970-01-01T00:00:00.000Z', 'second'],
      ['2025-11-25T09:00:00.000Z', 'third'],
      ['2027-01-01T00:00:00.000Z', 'fourth'],
    ] as const) {
      now = time;
      await store.keep(id, { ...content('One.'), headline }, { kind: 'saved' });
    }
    expect(await headlines(store)).toEqual(['fourth', 'third', 'second', 'first']);
  });

  test('of two machines and of a sync program’s copies are one list', async () => {
    const { store, folder } = await newStore();
    await store.keep(id, { ...content('One.'), headline: 'first' }, { kind: 'saved' });
    const [log = ''] = await readdir(folder);
    const bytes = await readFile(join(folder, log));
    await writeFile(join(folder, log.replace('.log', ' (Ana’s conflicted copy 2026-11-25).log')), bytes);
    await store.keep(id, { ...content('One.'), headline: 'second' }, { kind: 'saved' });
    expect(await headlines(store)).toEqual(['second', 'first']);
  });

  test('that are autosaves are thinned out; the others never are', async () => {
    const { store, folder } = await newStore();
    await store.keep(id, content('The version.'), { kind: 'saved' });
    for (let n = 0; n < 130; n += 1) await store.keep(id, content(`Autosave ${n}.`), { kind: 'autosave' });
    const { versions } = await store.list(id);
    expect(versions.filter(({ kind }) => kind === 'saved')).toHaveLength(1);
    expect(versions.filter(({ kind }) => kind === 'autosave')).toHaveLength(70);
    const newest = await store.get(id, versions[0]?.id ?? ('' as never));
    expect(newest.content).toEqual(content('Autosave 129.'));
    expect((await readdir(folder)).toSorted()).toHaveLength(2);
  });
});

describe('a damaged log', () => {
  test.each([
    ['cut in the last line', (text: string) => text.slice(0, -20), ['second', 'first'], 1],
    ['with a flipped bit in the first line', (text: string) => text.replace('"saved"', '"saveD"'), [], 3],
    ['with zeros at its end', (text: string) => text + '\0'.repeat(64), ['third', 'second', 'first'], 1],
    [
      'with a line of nothing but its checksum',
      (text) => `${text}\n00000000 \n`,
      ['third', 'second', 'first'],
      1,
    ],
    ['emptied', () => '', [], 0],
  ])('%s keeps what is whole, and goes on', async (_name, damage, left, damaged) => {
    const { store, folder } = await newStore();
    for (const headline of ['first', 'second', 'third']) {
      await store.keep(
        id,
        { ...content('A long enough paragraph, to make a delta of.'), headline },
        { kind: 'saved' },
      );
    }
    const [log = ''] = await readdir(folder);
    await writeFile(join(folder, log), damage(await readFile(join(folder, log), 'utf8')));
    expect(await headlines(store)).toEqual(left);
    expect((await store.list(id)).damaged).toBe(damaged);

    await store.keep(id, { ...content('A long enough paragraph.'), headline: 'after' }, { kind: 'saved' });
    expect(await headlines(store)).toEqual(['after', ...left]);
  });

  test('that is a folder is said, and nothing is lost', async () => {
    const { store, folder } = await newStore();
    await store.keep(id, content('One.'), { kind: 'saved' });
    await mkdir(join(folder, 'autosaves.log'));
    await expect(store.keep(id, content('Two.'), { kind: 'autosave' })).rejects.toThrow();
  });
});
