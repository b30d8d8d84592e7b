import { expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { folderDestination } from '#main/export/destination.ts';
import { createExportService } from '#main/export/export-service.ts';
import { saveExport } from '#main/export/save-export.ts';
import { createImportService } from '#main/import/import-service.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { blockTypes } from '#shared/body/nodes/index.ts';
import { findLosses } from '#shared/export/find-losses.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { anchorOfBlock, findBlock } from '#shared/review/block-anchor.ts';
import { markedBlocks } from '#shared/word/box-labels.ts';
import { bodyFromHtml } from '../../helpers/body-from-html.ts';
import {
  divider,
  figure,
  footnote,
  heading,
  inLanguage,
  item,
  linebreak,
  link,
  list,
  paragraph,
  pullQuote,
  quote,
  text,
} from '../../helpers/body-nodes.ts';
import { picture } from '../../helpers/pictures.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { outline } from '../../shared/body/from-html/outline.ts';

async function thereAndBack(newsroom: Newsroom, id: ArticleId, other: Newsroom): Promise<Article> {
  const exported = await createExportService(newsroom).exportArticle(id, 'docx', { asDraft: true });
  const path = await saveExport(folderDestination(await tempFolder()), exported);
  const service = createImportService({ ...other, clock: systemClock });
  const report = await service.importFile(path, { status: 'draft' });
  if (report.article === null) throw new Error(report.problems.join());
  return (await other.articles.get(report.article)).article;
}

const ana = { name: 'Ana Lima', initials: 'AL' };
const element = { version: 1, direction: null, format: '', indent: 0 };
const block = (type: string, children: readonly object[], fields: object = {}): object => ({
  type,
  ...element,
  ...fields,
  children,
});
const inner = (type: string, ...words: readonly (string | object)[]): object =>
  block(
    type,
    words.map((one) => (typeof one === 'string' ? text(one) : one)),
  );
/** As Lexical saves it. */
const tab = { ...text('\t'), type: 'tab', detail: 2 };
const items = (...words: readonly string[]): readonly object[] =>
  words.map((line, at) => ({ ...item(line), value: at + 1 }));
/** Each kind with all that it may hold. What Word has no place for is left out of it: `findLosses` names that. */
function everyBlock(media: string, [live, hidden]: readonly string[]): readonly object[] {
  const figureNamed = (alt: string): object =>
    figure(media, { alt, caption: ['A ', text('caption', 2), '.'], credit: 'Bo' });
  return [
    paragraph(
      'Words, ',
      text('bold', 1),
      ' and ',
      link('https://quay.example/?a=1&b=2', 'a link'),
      linebreak,
      'more words.',
    ),
    paragraph(
      'A note',
      footnote('With ', link('https://log.example/', 'a log'), '.'),
      ' and ',
      inLanguage('pt', 'palavras'),
      '.',
    ),
    paragraph('Name:', tab, 'value', tab, 'more'),
    paragraph(
      text('struck', 4),
      ' ',
      text('lined', 8),
      ' ',
      text('code', 16),
      ' ',
      text('bold code', 17),
      ' x',
      text('2', 32),
      text('3', 64),
      ' ',
      text('marked', 128),
    ),
    paragraph('In ', inLanguage('pt', 'palavras e ', text('code', 16)), '.'),
    paragraph(
      { ...link('https://shop.example/', 'A shop'), rel: 'sponsored' },
      ', ',
      { ...link('https://log.example/#p2', 'a log'), title: 'The log [1974]', rel: 'nofollow ugc' },
      ' and notes',
      footnote({ ...link('https://note.example/', 'one'), title: 'A note' }),
    ),
    paragraph(link(`galley:${live}`, 'What readers have'), ' and ', link(`galley:${hidden}`, 'not yet'), '.'),
    { type: 'article-card', version: 1, article: live },
    { type: 'article-card', version: 1, article: hidden },
    block('raw-html', [
      text('<div onclick="steal()">'),
      linebreak,
      tab,
      text('<script>alert(1)</script> & <b>words</b>'),
      linebreak,
      text('</div>'),
    ]),
    paragraph('By Rui Dias, for once in the text'),
    heading('h2', 'A subhead'),
    heading('h3', 'A smaller one'),
    heading('h4', 'The smallest'),
    quote('A quotation ', text('as said', 2), '.'),
    pullQuote('We were ready', 'Rui Dias, mate'),
    list('bullet', ...items('One', 'Two')),
    paragraph('Between.'),
    { ...list('number', ...items('Four', 'Five').map((one, at) => ({ ...one, value: at + 4 }))), start: 4 },
    figureNamed('A boat'),
    figure(media, { decorative: true, caption: ['Only for its looks'], credit: 'Bo (Reuters)' }),
    { ...figure(media, { alt: 'The quay' }), size: 'wide' },
    { ...figure(media, { alt: 'The sea', credit: 'Bo' }), size: 'full' },
    block('gallery', [
      figureNamed('One'),
      figureNamed('Two'),
      inner('gallery-caption', 'The ', link('https://fleet.example/', 'fleet')),
    ]),
    divider,
    block('fact-box', [
      inner('fact-box-title', 'In ', text('numbers', 2)),
      paragraph('Built in 1974.'),
      list('bullet', ...items('38 m', '211 seats')),
    ]),
    block('fact-box', [inner('fact-box-title'), heading('h3', 'Then'), paragraph('No title here.')]),
    block('details', [
      inner('details-summary', 'How we counted'),
      paragraph('Every boat.'),
      quote('Even the ferry.'),
    ]),
    block('correction', [paragraph('The year was ', link('https://log.example/', '1974'), '.')], {
      kind: 'correction',
      date: '2026-11-25',
      changed: '1973 → 1974\nsix → seven',
    }),
    block('correction', [paragraph('Two boats.'), paragraph('We have said so.')], {
      kind: 'retraction',
      date: '',
    }),
    block('code-block', [text('if (a < b) {'), linebreak, tab, text('return  1;'), linebreak, text('}')], {
      language: 'js',
    }),
    {
      type: 'embed',
      version: 1,
      url: 'https://www.youtube.com/watch?v=AlvaneFlood',
      provider: 'youtube',
      title: 'The gates & the river',
      thumbnail: null,
    },
    {
      type: 'embed',
      version: 1,
      url: 'https://www.youtube.com/watch?v=AlvaneTides',
      provider: 'youtube',
      title: '',
      thumbnail: media,
    },
    paragraph('The end.'),
  ];
}

/** An article that readers have, and one that they don't. */
async function otherArticles({ articles, folder }: Newsroom): Promise<readonly string[]> {
  await folder.updateConfig({ ...folder.config, baseUrl: 'https://harbour.example/' });
  const publication = { at: '2026-01-01T00:00:00Z', timeZone: 'Europe/Lisbon' };
  const live = await articles.create({
    headline: 'The ferry',
    standfirst: 'It sails.',
    status: 'ready',
    publication,
  });
  return [live.id, (await articles.create({ headline: 'The secret' })).id];
}

it('every kind of block goes to Word and comes back as it was', async () => {
  const newsroom = await tempNewsroom();
  const { item: taken } = await newsroom.media.import(
    'a.png',
    await picture('png', { width: 80, height: 60 }),
  );
  const blocks = [
    paragraph('PORTO — It was the last day.'),
    paragraph('By Rui Dias'),
    ...everyBlock(taken?.id ?? '', await otherArticles(newsroom)),
  ];
  const article = await newsroom.articles.create({ headline: 'The tide', body: bodyOf(blocks) });
  expect(newsroom.folder.problems.all()).toEqual([]);
  const { body: after } = await thereAndBack(newsroom, article.id, newsroom);
  expect(plain(after.root.children)).toEqual(plain(blocks));
  const types = new Set(blocks.map((one) => (one as { readonly type: string }).type));
  const lost = findLosses({ article, comments: [], proposal: null }, 'docx');
  expect(lost).toEqual([
    { of: 'part', part: 'raw-html', becomes: 'html', count: 1 },
    { of: 'part', part: 'embed', becomes: 'link', count: 2 },
  ]);
  // Tables are in write-docx.test.ts; of recordings and documents Word gets the words (every-word.test.ts).
  expect(blockTypes.filter((type) => !types.has(type))).toEqual(['recording', 'file', 'table-block']);
});

it('another newsroom gets the words of cards and links, and nothing of what readers don’t have', async () => {
  const [newsroom, other] = [await tempNewsroom(), await tempNewsroom()];
  const [live = '', hidden = ''] = await otherArticles(newsroom);
  const body = bodyOf([
    paragraph('See ', link(`galley:${live}`, 'this'), ' and ', link(`galley:${hidden}`, 'that'), '.'),
    { type: 'article-card', version: 1, article: live },
    { type: 'article-card', version: 1, article: hidden },
    paragraph('The end.'),
  ]);
  const { id } = await newsroom.articles.create({ headline: 'The tide', body });
  const { body: after } = await thereAndBack(newsroom, id, other);
  const address = 'https://harbour.example/articles/the-ferry/';
  expect(outline(after.root.children as object[])).toEqual([
    `p: See <${address}|this> and that.`,
    `p: <${address}|<b:The ferry>>`,
    'p: It sails.',
    'p: The end.',
  ]);
});

it('comments on whole blocks come back at them', async () => {
  const newsroom = await tempNewsroom();
  const [live = ''] = await otherArticles(newsroom);
  const { item: taken } = await newsroom.media.import('a.png', await picture('png'));
  const all = everyBlock(taken?.id ?? '', [live, live]);
  const [table = {}] = bodyFromHtml('<table><tr><td>a</td><td>b</td></tr></table>').root
    .children as readonly object[];
  const blocks = [
    paragraph('It was the last day.'),
    ...all,
    table,
    paragraph('Between.'),
    table,
    paragraph('End.'),
  ];
  const body = bodyOf(blocks);
  const { id } = await newsroom.articles.create({ headline: 'The tide', body });
  const places = blocks.flatMap((block, index) =>
    markedBlocks.includes((block as { readonly type: string }).type) ? [index] : [],
  );
  for (const index of places) {
    const anchor = anchorOfBlock(body, index);
    if (anchor === null) throw new Error(`no anchor for ${index}`);
    await newsroom.review.change(id, { kind: 'comment', anchor, text: `On ${index}` }, ana);
  }
  const back = await thereAndBack(newsroom, id, newsroom);
  const { comments } = await newsroom.review.get(back.id);
  const found = comments.map(({ text, anchor }) => [
    text,
    anchor.kind === 'block' ? findBlock(back.body, anchor) : anchor.kind,
  ]);
  expect(found).toEqual(places.map((index) => [`On ${index}`, index]));
});

/** Without what Lexical notes of how a line was last typed; pictures are other files in another newsroom. */
function plain(nodes: readonly unknown[]): unknown {
  const json = JSON.stringify(nodes).replaceAll(/,"text(?:Format|Style)":(?:"[^"]*"|\d+)/g, '');
  return JSON.parse(json.replaceAll(/"(media|thumbnail)":"\w+"/g, '"$1":""'));
}
