import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openNewsroom } from '#main/compose-newsroom.ts';
import { writeFileAtomic } from '#main/platform/atomic-files.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { seeded } from '#tests/helpers/generate-newsroom.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom, testPorts } from '#tests/helpers/temp-newsroom.ts';

/** GALLEY_SAVES asks for more; GALLEY_SEED for others. */
const saves = Number(process.env['GALLEY_SAVES'] ?? 60);
const fields = ['headline', 'standfirst', 'note'] as const;
type Field = (typeof fields)[number];

test(
  'of saves here and by another program, in any order, none is lost: it is in the article or in its history',
  async () => {
    const newsroom = await tempNewsroom();
    const { articles, history } = newsroom;
    const { id } = await articles.create({ headline: 'The start' });
    const file = join(newsroom.folder.path, 'articles', id, 'article.json');
    const random = seeded(Number(process.env['GALLEY_SEED'] ?? 1));
    /** What the other program wrote last, by field, and nobody has seen to be safe yet. */
    const theirs = new Map<Field, string>();
    let [ours, revision] = await opened();
    const pick = (): Field => fields[Math.floor(random() * fields.length)] ?? 'note';

    /** As the window has it. */
    async function opened(): Promise<[ArticleContent, number]> {
      const { article, revision: current } = await articles.get(id);
      return [ArticleContent.parse(article), current];
    }

    const holdTheirs = async (at: number): Promise<void> => {
      const now = await readFile(file, 'utf8');
      const { versions } = await history.list(id);
      const kept = await Promise.all(
        versions
          .slice(0, 12)
          .map(async ({ id: version }) => JSON.stringify((await history.get(id, version)).content)),
      );
      for (const [field, words] of theirs) {
        expect(
          [now, ...kept].some((text) => text.includes(words)),
          `save ${at}: ${field} “${words}”`,
        ).toBe(true);
      }
      theirs.clear();
    };

    for (let at = 1; at <= saves; at += 1) {
      const step = random();
      const field = pick();
      if (step < 0.35) {
        const words = `Theirs ${at}.`;
        const now = JSON.parse(await readFile(file, 'utf8'));
        await writeFileAtomic(file, JSON.stringify({ ...now, [field]: words }));
        theirs.set(field, words);
      } else if (step < 0.7) {
        ours = { ...ours, [field]: `Ours ${at}.` };
        expect((await articles.record(id, ours, revision)).state).not.toBe('failed');
      } else if (step < 0.85) {
        await articles.flush(id);
        await holdTheirs(at);
        [ours, revision] = await opened();
      } else {
        // From here on a person has seen them, and may write something else.
        await articles.refresh(id);
        await holdTheirs(at);
        [ours, revision] = await opened();
      }
    }
    await articles.flush(id);
    await holdTheirs(saves);
  },
  saves * 2000 + 60_000,
);

test('a clock that is set back and forth changes no order and loses no text', async () => {
  const first = await tempNewsroom();
  const { id } = await first.articles.create({ headline: '0' });
  await first.close();
  let { path } = first.folder;
  const day = 86_400_000;
  const jumps = [0, day, -day, 365 * day, -365 * day, -Date.now(), 0];
  for (const [at, jump] of jumps.entries()) {
    const clock = { now: () => new Date(Math.max(0, Date.now() + jump)) };
    const newsroom = await openNewsroom(path, { ...testPorts, clock });
    const content = ArticleContent.parse((await newsroom.articles.get(id)).article);
    expect(content.headline).toBe(String(at));
    await newsroom.articles.record(id, { ...content, headline: String(at + 1) });
    await newsroom.history.keep(id, { kind: 'saved', note: String(at + 1) });
    const { versions } = await newsroom.history.list(id);
    const notes = versions.filter(({ kind }) => kind === 'saved').map(({ note }) => Number(note));
    expect(notes).toEqual(Array.from({ length: at + 1 }, (_, back) => at + 1 - back));
    // Every other time go on with what a crash would leave: what was recorded may be in the journal alone.
    const atCrash = join(await tempFolder(), 'library');
    await cp(path, atCrash, { recursive: true, preserveTimestamps: true });
    await newsroom.close();
    if (at % 2 === 0) path = atCrash;
  }
});
