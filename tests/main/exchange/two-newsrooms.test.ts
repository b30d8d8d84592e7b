import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { plainText } from '#shared/body/plain-text.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { listSuggestions } from '#shared/suggestions/list-suggestions.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { figure, fileNode, paragraph, recordingNode } from '../../helpers/body-nodes.ts';
import { hashesIn } from '../../helpers/folder-hashes.ts';
import { picture } from '../../helpers/pictures.ts';
import { pdf, recordingPath } from '../../helpers/recordings.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { reopened, tempNewsroom } from '../../helpers/temp-newsroom.ts';

const ana = { name: 'Ana Lima', initials: 'AL' };
const bo = { name: 'Bo Reyes', initials: 'BR', roles: ['writer', 'editor', 'copy', 'legal'] as const };
const cem = { name: 'Cem Aydin', initials: 'CA', roles: ['writer', 'editor', 'copy', 'legal'] as const };

async function written(): Promise<{
  readonly desk: Newsroom;
  readonly id: ArticleId;
  readonly folder: string;
}> {
  const desk = await tempNewsroom();
  const bytes = new Uint8Array(await picture('png'));
  const { item } = await desk.media.import('crane.png', bytes);
  if (item === null) throw new Error('no picture');
  await desk.media.update(item.id, {
    ...item.details,
    ...{ caption: 'A crane at dawn', usageTerms: 'One use', termsRead: 'One use' },
  });
  const { slug } = await desk.authors.create({ name: 'Ilse Brandt' });
  const { id } = await desk.articles.create({
    headline: 'The crane',
    byline: [{ author: slug, role: 'by' }],
    note: 'Call the harbour master',
    body: bodyOf([
      paragraph('The crane moved at six.'),
      paragraph('Nobody had expected it to move.'),
      figure(item.id, { alt: 'A crane', caption: ['At dawn'], credit: 'O. Vey' }),
    ]),
  });
  await desk.history.keep(id, { kind: 'saved', note: 'For review' });
  return { desk, id, folder: await tempFolder() };
}

async function suggest(
  { articles, suggestions }: Newsroom,
  id: ArticleId,
  from: string,
  to: string,
  by: typeof ana,
): Promise<void> {
  const base = SuggestedContent.parse((await articles.get(id)).article);
  const now = (await suggestions.get(id))?.proposed ?? base;
  const body = JSON.parse(JSON.stringify(now.body).replace(from, to));
  await suggestions.propose(id, { base, proposed: { ...now, body } }, by);
}

const comment = ({ review }: Newsroom, id: ArticleId, text: string, by: typeof bo) =>
  review.change(id, { kind: 'comment', anchor: { kind: 'article' }, text }, by);

describe('an article sent for review', () => {
  it('is whole in the other newsroom: pictures, author, versions; the private note stays at home', async () => {
    const { desk, id, folder } = await written();
    const file = join(folder, 'crane.galley-review');
    await desk.exchange.send(id, file, ana);
    expect(await readFile(file, 'latin1')).not.toContain('harbour master');
    const other = await tempNewsroom();
    expect(await other.exchange.take(file)).toMatchObject({
      article: id,
      outcome: 'new',
      headline: 'The crane',
      by: ana,
    });
    const { article } = await other.articles.get(id);
    expect(article).toMatchObject({
      headline: 'The crane',
      note: '',
      body: (await desk.articles.get(id)).article.body,
    });
    expect(other.media.list()).toMatchObject([
      // Who keeps to terms there binds nobody here.
      {
        fileName: 'crane.png',
        details: { caption: 'A crane at dawn', usageTerms: 'One use', termsRead: '' },
      },
    ]);
    expect(other.authors.list().map(({ name }) => name)).toEqual(['Ilse Brandt']);
    expect((await other.history.list(id)).versions.map(({ note }) => note)).toEqual(['For review']);
    // Again: nothing new, and the sender knows its own.
    expect(await other.exchange.take(file)).toMatchObject({ outcome: 'known', conflicts: [] });
    await expect(desk.exchange.take(file)).rejects.toMatchObject({ code: 'own-review-file' });
  });

  it.each<[string, (text: string) => string]>([
    [
      'a newer Galley wrote',
      (text) => JSON.stringify({ ...JSON.parse(text), schemaVersion: 99, byline: 'Ana' }),
    ],
    ['is cut', (text) => text.slice(0, -30)],
  ])('leaves an article alone whose file %s, with all that is beside it', async (_, spoil) => {
    const { desk, id, folder } = await written();
    const sent = join(folder, 'crane.galley-review');
    await desk.exchange.send(id, sent, ana);
    const other = await tempNewsroom();
    await other.exchange.take(sent);
    await suggest(other, id, 'at six', 'at seven', bo);
    const back = join(folder, 'back.galley-review');
    await other.exchange.send(id, back, bo);
    await desk.close();
    const file = join(desk.folder.path, 'articles', id, 'article.json');
    await writeFile(file, spoil(await readFile(file, 'utf8')));
    const before = await hashesIn(desk.folder.path);
    const again = await reopened(desk.folder.path);
    await expect(again.exchange.take(back)).rejects.toMatchObject({
      code: expect.stringMatching(/^article-/),
    });
    await again.close();
    const after = await hashesIn(desk.folder.path);
    for (const [path, hash] of before)
      if (path.startsWith(`articles/${id}/`)) expect([path, after.get(path)]).toEqual([path, hash]);
  });

  it('brings a film’s file, its picture and a document along, and refuses what is none', async () => {
    const desk = await tempNewsroom();
    const film = (await desk.media.take('phone.mp4', { path: recordingPath('phone.mp4') })).item;
    const minutes = (await desk.media.take('minutes.pdf', { bytes: pdf() })).item;
    const poster = (await desk.media.import('crane.png', await picture('png'))).item;
    const { id } = await desk.articles.create({
      headline: 'The harbour',
      body: bodyOf([
        recordingNode(film?.id ?? '', { poster: poster?.id ?? null }),
        fileNode(minutes?.id ?? '', 'Minutes'),
      ]),
    });
    const file = join(await tempFolder(), 'harbour.galley-review');
    await desk.exchange.send(id, file, ana);
    const other = await tempNewsroom();
    await other.exchange.take(file);
    const names = other.media.list().map(({ fileName }) => fileName);
    expect(names.toSorted()).toEqual(['crane.png', 'minutes.pdf', 'phone.mp4']);
    for (const item of other.media.list())
      expect(await readFile(other.media.fileOf(item))).toEqual(await readFile(desk.media.fileOf(item)));
    expect(await other.uses.all()).toHaveLength(3);
  });

  it.each([
    ['in the order in which they were sent', (b: string, c: string) => [b, c]],
    ['the other way round', (b: string, c: string) => [c, b]],
    ['each twice', (b: string, c: string) => [c, b, c, b]],
  ])('comes back from two at the same time, %s', async (_name, order) => {
    const { desk, id, folder } = await written();
    const sent = join(folder, 'sent.galley-review');
    await desk.exchange.send(id, sent, ana);
    const [second, third] = [await tempNewsroom(), await tempNewsroom()];
    await second.exchange.take(sent);
    await third.exchange.take(sent);

    await comment(second, id, 'Who says so?', bo);
    await suggest(second, id, 'moved at six', 'moved at seven', bo);
    await comment(third, id, 'Is that a crane?', cem);
    await suggest(third, id, 'Nobody had expected', 'Few had expected', cem);
    await third.review.change(id, { kind: 'approve', role: 'legal' }, cem);
    await desk.articles.change(id, () => ({ standfirst: 'Written meanwhile' }));

    const [fromSecond, fromThird] = [join(folder, 'b.galley-review'), join(folder, 'c.galley-review')];
    await second.exchange.send(id, fromSecond, bo);
    await third.exchange.send(id, fromThird, cem);
    for (const file of order(fromSecond, fromThird))
      expect((await desk.exchange.take(file)).conflicts).toEqual([]);

    const review = await desk.review.get(id);
    expect(review.comments.map(({ text }) => text).toSorted()).toEqual(['Is that a crane?', 'Who says so?']);
    expect(review.approvals).toMatchObject([{ role: 'legal', by: { name: 'Cem Aydin' } }]);
    const { article } = await desk.articles.get(id);
    expect(article).toMatchObject({ standfirst: 'Written meanwhile', note: 'Call the harbour master' });
    expect(plainText(article.body)).toContain('The crane moved at six.');
    const proposal = await desk.suggestions.get(id);
    if (proposal === null) throw new Error('no suggestions');
    const { list } = listSuggestions(proposal.base, proposal.proposed, proposal.authors);
    expect(list.map(({ by, removed, added }) => [by.name, removed, added])).toEqual([
      ['Bo Reyes', 'six', 'seven'],
      ['Cem Aydin', 'Nobody', 'Few'],
    ]);
  });

  it('goes to and fro: what is settled on one side is settled on the other', async () => {
    const { desk, id, folder } = await written();
    const other = await tempNewsroom();
    const pass = async (from: Newsroom, to: Newsroom, name: string, by: typeof ana) => {
      await from.exchange.send(id, join(folder, name), by);
      return to.exchange.take(join(folder, name));
    };
    await pass(desk, other, '1', ana);
    await suggest(other, id, 'at six', 'at seven', bo);
    await comment(other, id, 'Who says so?', bo);
    await pass(other, desk, '2', bo);
    const proposal = await desk.suggestions.get(id);
    if (proposal === null) throw new Error('no suggestions');
    await desk.articles.change(id, () => ({ body: proposal.proposed.body, headline: 'The crane at seven' }));
    const [first] = (await desk.review.get(id)).comments;
    await desk.review.change(id, { kind: 'resolve', comment: first?.id ?? '', resolved: true }, bo);
    expect(await pass(desk, other, '3', ana)).toMatchObject({ outcome: 'merged', conflicts: [] });
    expect((await other.articles.get(id)).article.headline).toBe('The crane at seven');
    expect(await other.suggestions.get(id)).toBeNull();
    expect((await other.review.get(id)).comments).toMatchObject([{ resolved: { by: { name: 'Bo Reyes' } } }]);
    // What both did after that is measured from there.
    await desk.articles.change(id, () => ({ headline: 'The crane moves' }));
    await other.articles.change(id, () => ({ standfirst: 'At seven' }));
    expect(await pass(other, desk, '4', bo)).toMatchObject({ conflicts: [] });
    expect((await desk.articles.get(id)).article).toMatchObject({
      headline: 'The crane moves',
      standfirst: 'At seven',
    });
  });

  it('claims and their private sources never leave, not by a later file either, and each side keeps its own', async () => {
    const { desk, id, folder } = await written();
    const other = await tempNewsroom();
    const claim = async ({ review }: Newsroom, quote: string): Promise<void> => {
      const anchor = { kind: 'quote', quote, before: '', after: '' } as const;
      const { claims } = await review.change(id, { kind: 'claim', anchor }, bo);
      const edit = { kind: 'claim-edit', claim: claims[0]?.id ?? '', notes: 'Secret-Zyx' } as const;
      await review.change(id, { ...edit, sources: ['Source-Zyx'] }, bo);
    };
    const claimed = async ({ review }: Newsroom): Promise<readonly string[]> =>
      (await review.get(id)).claims.map(({ anchor, notes }) => `${anchor.quote}: ${notes}`);
    await claim(desk, 'The crane moved at six.');
    for (const [from, to, name] of [
      [desk, other, '1'],
      [other, desk, '2'],
      [desk, other, '3'],
    ] as const) {
      if (name === '2') await claim(other, 'Nobody had expected');
      await comment(from, id, `Comment ${name}`, bo);
      await from.exchange.send(id, join(folder, name), bo);
      const { 'review.json': sent } = unzipSync(await readFile(join(folder, name)));
      expect(Buffer.from(sent ?? []).toString()).not.toMatch(/-Zyx/);
      await to.exchange.take(join(folder, name));
    }
    expect(await claimed(desk)).toEqual(['The crane moved at six.: Secret-Zyx']);
    expect(await claimed(other)).toEqual(['Nobody had expected: Secret-Zyx']);
    expect(await readFile(join(other.folder.path, `articles/${id}/exchange.json`), 'utf8')).not.toMatch(
      /-Zyx/,
    );
  });

  it('changed by both in the same place, ours stands and theirs is in the history, for the comparison', async () => {
    const { desk, id, folder } = await written();
    const other = await tempNewsroom();
    await desk.exchange.send(id, join(folder, '1'), ana);
    await other.exchange.take(join(folder, '1'));
    await desk.articles.change(id, () => ({ headline: 'Ours' }));
    await other.articles.change(id, () => ({ headline: 'Theirs' }));
    await other.exchange.send(id, join(folder, '2'), bo);
    const told: unknown[] = [];
    desk.articles.onReplaced((replaced) => told.push(replaced));
    await desk.articles.get(id);
    expect(await desk.exchange.take(join(folder, '2'))).toMatchObject({
      outcome: 'merged',
      conflicts: ['headline'],
    });
    expect((await desk.articles.get(id)).article.headline).toBe('Ours');
    const theirs = (await desk.history.list(id)).versions.find(({ kind }) => kind === 'elsewhere');
    expect(theirs).toMatchObject({ note: 'Bo Reyes' });
    expect((await desk.history.get(id, theirs?.id as never)).content).toMatchObject({
      headline: 'Theirs',
      note: 'Call the harbour master',
    });
    expect(told).toMatchObject([{ conflicts: ['headline'], theirs: theirs?.id }]);
  });
});
