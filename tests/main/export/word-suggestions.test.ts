import { describe, expect, it } from 'vitest';
import { rawHtmlNode } from '#shared/body/from-html/build-nodes.ts';
import { articleCardNode } from '#shared/body/nodes/article-card/article-card.schema.ts';
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
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { type Random, randomManuscript, seeded } from './random-manuscripts.ts';
import { first, second, stateOf, suggested, thereAndBack, third } from './suggestions-in-word.ts';

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
