import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { folderDestination } from '#main/export/destination.ts';
import { createExportService } from '#main/export/export-service.ts';
import { saveExport } from '#main/export/save-export.ts';
import { createImportService } from '#main/import/import-service.ts';
import { systemClock } from '#main/platform/clock.ts';
import { type Body, bodyOf } from '#shared/body/body.schema.ts';
import { rawHtmlNode } from '#shared/body/from-html/build-nodes.ts';
import { articleCardNode } from '#shared/body/nodes/article-card/article-card.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { listSuggestions } from '#shared/suggestions/list-suggestions.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import {
  figure,
  footnote,
  heading,
  inLanguage,
  item,
  link,
  list,
  paragraph,
  tab as plainTab,
  quote,
  text,
} from '../../helpers/body-nodes.ts';
import { picture } from '../../helpers/pictures.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { type Random, randomManuscript, seeded } from './random-manuscripts.ts';

const ana = { name: 'Ana Lima', initials: 'AL' };
const bo = { name: 'Bo Chen', initials: 'BC' };

async function suggested(
  newsroom: Newsroom,
  before: readonly object[],
  after: readonly object[],
  fields: Partial<SuggestedContent> = {},
): Promise<ArticleId> {
  const article = await newsroom.articles.create({ headline: 'The tide', body: bodyOf(before) });
  const base = SuggestedContent.parse(article);
  const proposed = { ...base, ...fields, body: bodyOf(after) };
  await newsroom.suggestions.propose(article.id, { base, proposed }, ana);
  return article.id;
}

async function thereAndBack(newsroom: Newsroom, id: ArticleId, given?: Newsroom) {
  const exported = await createExportService(newsroom).exportArticle(id, 'docx');
  const path = await saveExport(folderDestination(await tempFolder()), exported);
  const other = given ?? (await tempNewsroom());
  const report = await createImportService({ ...other, clock: systemClock }).importFile(path, {
    status: 'draft',
  });
  if (report.article === null) throw new Error(report.problems.join());
  return { other, id: report.article, problems: report.problems };
}

/** Everything of the suggestions that must come back; pictures are other files in another newsroom. */
async function stateOf({ suggestions, articles }: Newsroom, id: ArticleId) {
  const proposal = await suggestions.get(id);
  const { article } = await articles.get(id);
  const { headline, standfirst } = article;
  const pair = proposal ?? { base: article, proposed: article, authors: [] };
  const found = listSuggestions(pair.base, pair.proposed, pair.authors).list;
  return {
    headline,
    standfirst,
    base: withoutPictures(pair.base.body),
    proposed: withoutPictures(pair.proposed.body),
    suggestions: found.map(
      ({ kind, field, removed, added, by, at }) =>
        `${by.name} ${new Date(at).toISOString()} ${field ?? kind} ${removed}→${added}`,
    ),
  };
}

const withoutPictures = (body: Body): unknown =>
  JSON.parse(JSON.stringify(body.root.children).replaceAll(/"media":"\w+"/g, '"media":""'));

const [first, second, third] = ['The ferry left at six.', 'Nobody saw it leave the quay.', 'Rain fell.'].map(
  (words) => paragraph(words),
) as [object, object, object];
/** As Lexical saves it. */
const tab = { ...plainTab, detail: 2 };
const film: object = {
  type: 'embed',
  version: 1,
  url: 'https://www.youtube.com/watch?v=AlvaneFlood',
  provider: 'youtube',
  title: 'The gates',
  thumbnail: null,
};
const bullets = (...words: readonly string[]): object =>
  list('bullet', ...words.map((line, at) => ({ ...item(line), value: at + 1 })));

describe('suggestions go to Word as tracked changes and come back as they were', { timeout: 60_000 }, () => {
  it.each<[what: string, before: readonly object[], after: readonly object[], fields?: object]>([
    ['words put in', [first], [paragraph('The old ferry left at six.')]],
    ['words taken out', [first], [paragraph('The ferry left.')]],
    ['words replaced', [first, second], [paragraph('The boat left at six.'), second]],
    ['a mark', [first], [paragraph('The ', text('ferry', 1), ' left at six.')]],
    ['a link', [first], [paragraph('The ', link('https://quay.example/', 'ferry'), ' left at six.')]],
    [
      'words in a link',
      [paragraph(link('https://quay.example/', 'The ferry'))],
      [paragraph(link('https://quay.example/', 'The old ferry'))],
    ],
    ['a subhead', [first, second], [heading('h2', 'The ferry left at six.'), second]],
    [
      'a quotation that was a subhead',
      [heading('h3', 'Nobody saw it.'), first],
      [quote('Nobody saw it.'), first],
    ],
    ['a list that was a paragraph', [third, second], [bullets('Rain fell.'), second]],
    [
      'a paragraph that was in a list',
      [bullets('One', 'Two'), second],
      [bullets('One'), paragraph('Two'), second],
    ],
    ['a piece of HTML', [first, third], [first, rawHtmlNode('<b>x</b>\n\ty'), third]],
    ['a piece of HTML taken out', [first, rawHtmlNode('<b>x</b>'), third], [first, third]],
    ['an embed', [first, third], [first, film, third]],
    ['an embed taken out', [first, film, third], [first, third]],
    ['code of words', [first], [paragraph('The ', text('ferry', 16), ' left at six.')]],
    [
      'code of words taken out',
      [paragraph('The ', text('ferry', 16), ' left.')],
      [paragraph('The ferry left.')],
    ],
    ['a tab', [paragraph('Port six')], [paragraph('Port', tab, 'six')]],
    [
      'words of a link with a title',
      [paragraph({ ...link('https://quay.example/', 'The ferry'), title: 'A quay', rel: 'sponsored' })],
      [paragraph({ ...link('https://quay.example/', 'The old ferry'), title: 'A quay', rel: 'sponsored' })],
    ],
    ['a new block', [first, third], [first, second, third]],
    ['a block taken out', [first, second, third], [first, third]],
    ['the last block taken out', [first, second], [first]],
    ['a block moved', [first, second, third], [third, first, second]],
    ['a split', [paragraph('One day. Then two.')], [paragraph('One day.'), paragraph('Then two.')]],
    ['two made one', [paragraph('One day.'), paragraph('Then two.')], [paragraph('One day. Then two.')]],
    ['another item', [bullets('One', 'Two')], [bullets('One', 'And a half', 'Two')]],
    ['an item with other words', [bullets('One boat', 'Two')], [bullets('One ship', 'Two')]],
    [
      'words beside a note',
      [paragraph('The ferry', footnote('Built in 1974.'), ' left at six.')],
      [paragraph('The ferry', footnote('Built in 1974.'), ' left at seven.')],
    ],
    [
      'words in a note',
      [paragraph('The ferry', footnote('Built in 1974.'), ' left.'), second],
      [paragraph('The ferry', footnote('Built in 1975.'), ' left.'), second],
    ],
    [
      'a note put in',
      [first, paragraph('Nobody saw it.')],
      [first, paragraph('Nobody', footnote('But two.'), ' saw it.')],
    ],
    [
      'a note taken out',
      [paragraph('Nobody', footnote('But two.'), ' saw it.'), second],
      [paragraph('Nobody saw it.'), second],
    ],
    [
      'words in a note that has a link, and a word beside it',
      [
        paragraph(
          'The ferry',
          footnote('Built in 1974, see ', link('https://log.example/', 'the log'), '.'),
          ' left.',
        ),
      ],
      [
        paragraph(
          'The boat',
          footnote('Built in 1974, see ', link('https://log.example/', 'its log'), '.'),
          ' left.',
        ),
      ],
    ],
    [
      'a note replaced by another',
      [paragraph('The ferry', footnote('Built in 1974.'), ' left.'), second],
      [paragraph('The ferry', footnote('Seen twice'), ' left.'), second],
    ],
    [
      'words of another language, and beside them',
      [
        paragraph('The ', inLanguage('pt', 'barco de ', link('https://quay.example/', 'pesca')), ' left.'),
        second,
      ],
      [
        paragraph(
          'The ',
          inLanguage('pt', 'barco de ', link('https://quay.example/', 'recreio')),
          ' left early.',
        ),
        second,
      ],
    ],
    [
      'that words are in another language',
      [paragraph('The barco left.'), second],
      [paragraph('The ', inLanguage('pt', 'barco'), ' left.'), second],
    ],
    [
      'a subhead of a line with a note',
      [first, paragraph('The ferry', footnote('Built in 1974.'), ' left.'), second],
      [first, heading('h2', 'The ferry left.'), second],
    ],
    ['fields', [first], [first], { headline: 'The ebb tide', standfirst: 'It is back.' }],
  ])('%s', async (_what, before, after, fields) => {
    const newsroom = await tempNewsroom();
    const id = await suggested(newsroom, before, after, fields);
    const state = await stateOf(newsroom, id);
    const back = await thereAndBack(newsroom, id);
    expect(await stateOf(back.other, back.id)).toEqual(state);
    expect(state.suggestions.length).toBeGreaterThan(0);
  });

  it('with cards of articles put in and taken out, in the same newsroom', async () => {
    const newsroom = await tempNewsroom();
    const { id: live } = await newsroom.articles.create({ headline: 'The ferry' });
    const { id: other } = await newsroom.articles.create({ headline: 'The crane' });
    const before = [first, articleCardNode(live), third];
    const id = await suggested(newsroom, before, [first, third, articleCardNode(other)]);
    const back = await thereAndBack(newsroom, id, newsroom);
    expect(await stateOf(newsroom, back.id)).toEqual(await stateOf(newsroom, id));
  });

  it('a figure put in, and another taken out', async () => {
    const newsroom = await tempNewsroom();
    const take = async (colour: string) => {
      const { item: taken } = await newsroom.media.import('a.webp', await picture('webp', { colour }));
      return taken?.id ?? '';
    };
    const [one, two] = [await take('#123'), await take('#456')];
    const id = await suggested(
      newsroom,
      [first, figure(one, { alt: 'Old', caption: ['The old quay.'] }), second],
      [first, second, figure(two, { alt: 'New', caption: ['The new quay.'], credit: 'Bo' }), third],
    );
    const state = await stateOf(newsroom, id);
    const back = await thereAndBack(newsroom, id);
    expect(await stateOf(back.other, back.id)).toEqual(state);
  });

  it('in notes are marked there, and comments about their words stand at the notes’ numbers', async () => {
    const newsroom = await tempNewsroom();
    const note = (words: string): object => paragraph('Nobody', footnote(words), ' saw it.');
    const before = [note('But two.'), paragraph('Rain', footnote('Or snow.'), ' fell.'), first];
    const after = [note('But three.'), paragraph('Rain fell.'), first];
    const id = await suggested(newsroom, before, after);
    const anchor = { kind: 'quote' as const, quote: 'But three.', before: '', after: '' };
    await newsroom.review.change(id, { kind: 'comment', anchor, text: 'Who?' }, bo);
    const { content } = await createExportService(newsroom).exportArticle(id, 'docx');
    const parts = unzipSync(content as Uint8Array);
    const xmlOf = (part: string): string => strFromU8(parts[`word/${part}.xml`] ?? new Uint8Array());
    // ECMA-376 part 1, 17.13.5.18 and 17.13.5.14: the words are in the change, and nothing else of the note is.
    expect(xmlOf('footnotes')).toMatch(/<w:del [^>]*>(?:(?!<\/w:del>).)*>two</);
    expect(xmlOf('footnotes')).toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*>three</);
    expect(xmlOf('footnotes')).toMatch(/<w:r><w:t [^>]*>But <\/w:t>/);
    // 17.13.4.5: no comment stands in a note. A note that goes takes its number along.
    const reference = '<w:r>(?:(?!</w:r>).)*<w:footnoteReference [^>]*/></w:r>';
    expect(xmlOf('document')).toMatch(
      new RegExp(`<w:commentRangeStart [^>]*/>${reference}<w:commentRangeEnd`),
    );
    expect(xmlOf('document').match(new RegExp(`<w:del [^>]*>${reference}</w:del>`, 'g'))).toHaveLength(1);
    const back = await thereAndBack(newsroom, id);
    expect((await back.other.review.get(back.id)).comments).toMatchObject([{ text: 'Who?', anchor }]);
  });

  it('of two people in one note and beside it stay apart', async () => {
    const newsroom = await tempNewsroom();
    const line = (...[beside, year, ship]: readonly string[]): object =>
      paragraph(`The ${beside}`, footnote(`Built in ${year} as the ${ship}.`), ' left.');
    const id = await suggested(newsroom, [line('ferry', '1974', 'Heron')], [line('ferry', '1975', 'Heron')]);
    const proposal = await newsroom.suggestions.get(id);
    if (proposal === null) throw new Error('nothing is open');
    const more = bodyOf([line('boat', '1975', 'Tern')]);
    await newsroom.suggestions.propose(
      id,
      { ...proposal, proposed: { ...proposal.proposed, body: more } },
      bo,
    );
    const state = await stateOf(newsroom, id);
    expect(state.suggestions.map((one) => one.replace(/ \S+Z /, ' '))).toEqual([
      'Bo Chen replace ferry→boat',
      'Ana Lima replace 1974→1975',
      'Bo Chen replace Heron→Tern',
    ]);
    const back = await thereAndBack(newsroom, id);
    expect(await stateOf(back.other, back.id)).toEqual(state);
  });

  it('of several people stay theirs', async () => {
    const newsroom = await tempNewsroom();
    const id = await suggested(newsroom, [first, second], [paragraph('The boat left at six.'), second]);
    const proposal = await newsroom.suggestions.get(id);
    if (proposal === null) throw new Error('nothing is open');
    const { base, proposed } = proposal;
    const more = bodyOf([paragraph('The boat left at six.'), paragraph('Nobody saw it leave.')]);
    await newsroom.suggestions.propose(id, { base, proposed: { ...proposed, body: more } }, bo);
    const state = await stateOf(newsroom, id);
    expect(state.suggestions.map((one) => one.slice(0, 3))).toEqual(['Ana', 'Bo ']);
    const back = await thereAndBack(newsroom, id);
    expect(await stateOf(back.other, back.id)).toEqual(state);
  });

  it('keeps comments at words that come, go and stay', async () => {
    const newsroom = await tempNewsroom();
    const id = await suggested(
      newsroom,
      [first, second, first],
      [paragraph('The boat left at six.'), second, first],
    );
    const quotes = [
      { quote: 'boat', before: 'The ', after: ' left' },
      { quote: 'ferry', before: 'The ', after: ' left' },
      { quote: 'saw it', before: 'Nobody ', after: ' leave' },
    ];
    for (const quoted of quotes) {
      const comment = {
        kind: 'comment' as const,
        anchor: { kind: 'quote' as const, ...quoted },
        text: 'Why?',
      };
      await newsroom.review.change(id, comment, bo);
    }
    const back = await thereAndBack(newsroom, id);
    const { comments } = await back.other.review.get(back.id);
    expect(comments.map(({ anchor }) => anchor.kind === 'quote' && anchor.quote)).toEqual([
      'boat',
      'ferry',
      'saw it',
    ]);
  });
});

/** Of paragraphs, subheads, quotations and lists, edited as an editor does. */
describe('40 random edits', { timeout: 60_000 }, () => {
  it('come back with the same text before, the same text after, and the same suggestions', async () => {
    const [newsroom, other] = [await tempNewsroom(), await tempNewsroom()];
    for (let seed = 1; seed <= 40; seed += 1) {
      const random: Random = seeded(seed * 7919);
      const { before, after } = randomManuscript(random);
      const id = await suggested(newsroom, before, after);
      const state = await stateOf(newsroom, id);
      const back = await thereAndBack(newsroom, id, other);
      expect(await stateOf(other, back.id), `seed ${seed}`).toEqual(state);
    }
  });
});
