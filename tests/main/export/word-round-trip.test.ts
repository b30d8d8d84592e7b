import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { withAddresses } from '#main/export/article-targets.ts';
import { folderDestination } from '#main/export/destination.ts';
import { createExportService } from '#main/export/export-service.ts';
import { saveExport } from '#main/export/save-export.ts';
import { createImportService } from '#main/import/import-service.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { plainText, textOf } from '#shared/body/plain-text.ts';
import { type KnownNode, readBody } from '#shared/body/walk-body.ts';
import { findLosses } from '#shared/export/find-losses.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import {
  footnote,
  heading,
  inLanguage,
  item,
  link,
  list,
  paragraph,
  quote,
  text,
} from '../../helpers/body-nodes.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { reopened, tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { outline } from '../../shared/body/from-html/outline.ts';
import { type Random, seeded } from '../../shared/suggestions/random-bodies.ts';

/** GALLEY_SEQUENCES asks for more. */
const runs = Number(process.env['GALLEY_SEQUENCES'] ?? 300) / 25;
const ana = { name: 'Ana Lima', initials: 'AL' };

async function thereAndBack(from: Newsroom, id: ArticleId, to: Newsroom): Promise<Article> {
  const exported = await createExportService(from).exportArticle(id, 'docx', { asDraft: true });
  const path = await saveExport(folderDestination(await tempFolder()), exported);
  const report = await createImportService({ ...to, clock: systemClock }).importFile(path, {
    status: 'draft',
  });
  if (report.article === null) throw new Error(report.problems.join());
  return (await to.articles.get(report.article)).article;
}

const lines = ({ body }: Pick<Article, 'body'>): readonly string[] =>
  outline(body.root.children as object[]).map((line) => line.replace(/^( *)figure \w+/, '$1figure'));
const words = ({ body }: Article): readonly string[] =>
  plainText(body)
    .match(/[\p{L}\p{N}\p{M}]+/gu)
    ?.filter((word) => !/^\d+$/.test(word)) ?? [];

describe('an article that goes to Word and back', { timeout: 120_000 }, () => {
  it('of the sample newsroom is the same, or has every word in order where the form knows less', async () => {
    const path = join(await tempFolder(), 'newsroom');
    await cp('examples/newsroom', path, { recursive: true });
    const sample = await reopened(path);
    let exact = 0;
    for (const kept of await sample.articles.all()) {
      // A card leaves as the words that it shows of another article.
      const before = { ...kept, body: await withAddresses(sample, kept.body) };
      const { comments } = await sample.review.get(before.id);
      const after = await thereAndBack(sample, before.id, await tempNewsroom());
      const { headline, standfirst, dateline } = before;
      expect(after, headline).toMatchObject({ headline, standfirst, dateline });
      const [language] = (before.language ?? sample.folder.config.language).split('-');
      expect((after.language ?? 'en').split('-')[0], headline).toBe(language);
      const losses = findLosses({ article: before, comments, proposal: null }, 'docx');
      if (losses.some(({ of }) => of === 'part')) expect(words(after), headline).toEqual(words(before));
      else {
        expect(lines(after), headline).toEqual(lines(before));
        exact += 1;
      }
    }
    expect(exact).toBeGreaterThan(9);
  });

  it.each<[language: string, names: readonly string[]]>([
    ['en', ['Ana Lima', 'Bo Chen']],
    ['de', ['Ana Lima', 'Bo Chen']],
    ['de', ['Ana Lima', 'Bo Chen', 'Cy Roe']],
    ['pt', ['Rui Cunha e Silva', 'Bo Chen']],
    ['fr', ['Ana Lima', 'Bo Chen', 'Cy Roe']],
    ['es', ['Ana Lima', 'Inés Prado']],
    ['he', ['דנה לוי', 'ורד כהן', 'Bo Chen']],
    ['ar', ['ليلى حداد', 'سامي نصر']],
    ['ja', ['山田太郎', 'Bo Chen']],
    ['ja', ['山田太郎']],
    ['en', ['Smith and Sons', 'Bo Chen']],
    ['en', ['Ana']],
    ['en', []],
  ])('in %s has the authors %j', async (language, names) => {
    const [from, to] = [await tempNewsroom(), await tempNewsroom()];
    await from.folder.updateConfig({ ...from.folder.config, language });
    const made = [];
    for (const name of names) made.push(await from.authors.create({ name }));
    const byline = made.map(({ slug }) => ({ author: slug, role: 'by' as const }));
    const { id } = await from.articles.create({
      headline: 'The tide',
      byline,
      body: bodyOf([paragraph(text('It came in at six.'))]),
    });
    const after = await thereAndBack(from, id, to);
    const back = after.byline.map(
      ({ author }) => to.authors.list().find(({ slug }) => slug === author)?.name,
    );
    expect(back).toEqual(names);
  });

  it(`of random blocks is the same (${runs})`, async () => {
    const [newsroom, other] = [await tempNewsroom(), await tempNewsroom()];
    for (let seed = 1; seed <= runs; seed += 1) {
      const random = seeded(seed * 7919);
      const body = bodyOf(randomBlocks(random));
      const notes = notesIn(readBody(body).nodes);
      const { id } = await newsroom.articles.create({ headline: 'The tide', body });
      const said: string[] = [];
      for (const word of plainText(body).match(/\bw\d+\b/g) ?? []) {
        if (random(6) > 0) continue;
        said.push(word);
        const anchor = { kind: 'quote' as const, quote: word, before: '', after: '' };
        await newsroom.review.change(id, { kind: 'comment', anchor, text: `About ${word}` }, ana);
      }
      const after = await thereAndBack(newsroom, id, other);
      expect(withoutLooks(after.body.root.children), `seed ${seed}`).toEqual(
        withoutLooks(body.root.children),
      );
      const { comments } = await other.review.get(after.id);
      const written = comments.map((one) => one.text);
      expect(written.toSorted(), `seed ${seed}`).toEqual(said.map((word) => `About ${word}`).toSorted());
      for (const { text: about, anchor } of comments) {
        const [, one = ''] = about.split(' ');
        const quoted = anchor.kind === 'quote' ? anchor.quote : '';
        // One about a word of a note comes back about the note.
        if (notes.includes(quoted)) expect(quoted.split(' ')).toContain(one);
        else expect(quoted).toBe(one);
      }
    }
  });
});

function notesIn(nodes: readonly KnownNode[]): readonly string[] {
  return nodes.flatMap(({ type, children }) =>
    type === 'footnote' ? [children.map(textOf).join('')] : notesIn(children),
  );
}

/** What an element is, less what Lexical notes of how it was last typed. */
function withoutLooks(nodes: readonly unknown[]): unknown {
  const plain = JSON.stringify(nodes).replaceAll(/,"text(?:Format|Style)":(?:"[^"]*"|\d+)/g, '');
  return JSON.parse(plain);
}

let number = 0;
function word(random: Random): string {
  number += 1;
  return random(5) === 0 ? 'שלום' : `w${number}`;
}

const some = (random: Random, most = 6): string =>
  Array.from({ length: 2 + random(most) }, () => word(random)).join(' ');

function lineOf(random: Random): readonly (string | object)[] {
  const kinds = [
    () => [some(random)],
    () => [`${some(random)} `, text(some(random, 2), 1), ` ${some(random)}`],
    () => [`${some(random)} `, link('https://quay.example/a?b=1&c=d', some(random, 2)), '.'],
  ];
  return (kinds[random(kinds.length)] as () => readonly (string | object)[])();
}

const foreign = (random: Random): object =>
  inLanguage('pt', `${some(random)} `, link('https://quay.example/', some(random, 2)), text(' fim', 2));

function listOf(random: Random, depth: number): object {
  const isNumbered = random(2) === 0;
  const start = isNumbered && random(2) === 0 ? 2 + random(8) : 1;
  const items: object[] = [];
  let value = start;
  for (let left = 2 + random(2); left > 0; left -= 1) {
    items.push({ ...item(...lineOf(random)), value, indent: depth });
    value += 1;
    if (depth < 2 && random(3) === 0)
      items.push({ ...item(listOf(random, depth + 1)), value, indent: depth });
  }
  return { ...list(isNumbered ? 'number' : 'bullet', ...items), start };
}

function randomBlocks(random: Random): readonly object[] {
  const kinds = [
    () => paragraph(...lineOf(random)),
    () => ({ ...paragraph(...lineOf(random)), direction: 'rtl' }),
    () => paragraph(some(random), footnote(some(random)), ` ${some(random)}`),
    () => paragraph(`${some(random)} `, foreign(random), ` ${some(random)}`),
    () => paragraph(some(random), footnote(`${some(random)} `, foreign(random)), '.'),
    () => heading('h2', some(random)),
    () => heading('h3', ...lineOf(random)),
    () => quote(...lineOf(random)),
    () => listOf(random, 0),
  ];
  const blocks: object[] = [paragraph('It was the last day of the season.')];
  for (let left = 3 + random(5); left > 0; left -= 1) {
    blocks.push((kinds[random(kinds.length)] as () => object)());
    // Two lists that touch are one in Word.
    blocks.push(paragraph(...lineOf(random)));
  }
  return blocks;
}
