import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderDestination } from '#main/export/destination.ts';
import { createExportService } from '#main/export/export-service.ts';
import { saveExport } from '#main/export/save-export.ts';
import { createImportService } from '#main/import/import-service.ts';
import { systemClock } from '#main/platform/clock.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { listSuggestions } from '#shared/suggestions/list-suggestions.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import {
  divider,
  footnote,
  heading,
  inLanguage,
  item,
  linebreak,
  link,
  list,
  paragraph,
  tab,
  text,
} from '../../helpers/body-nodes.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { outline } from '../../shared/body/from-html/outline.ts';

/** Debian's package libreoffice-writer; elsewhere the test is passed over and says so. */
const isThere = spawnSync('soffice', ['--version'], { timeout: 30_000 }).status === 0;
const ana = { name: 'Ana Lima', initials: 'AL' };
const bo = { name: 'Bo Chen', initials: 'BC' };

const items = (...words: readonly string[]): object =>
  list('bullet', ...words.map((line, at) => ({ ...item(line), value: at + 1 })));
const box = (type: string, fields: object, ...children: readonly object[]): object => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  ...fields,
  children,
});
/** What Word has no word for, and nobody changes. */
const kept = [
  paragraph('A line with ', inLanguage('pt', 'palavras de fora'), '.'),
  paragraph('A table by hand:', tab, 'six', tab, text('seven', 16), ' and ', {
    ...link('https://shop.example/', 'a shop'),
    title: 'The shop',
    rel: 'sponsored',
  }),
  box('raw-html', {}, text('<div class="map">'), linebreak, text('<b>x</b></div>')),
  box(
    'fact-box',
    {},
    box('fact-box-title', {}, text('In numbers')),
    paragraph('Built in 1974.'),
    items('38 m'),
  ),
  divider,
  box('correction', { kind: 'correction', date: '2026-11-25' }, paragraph('It was 1974.')),
  paragraph('Between.'),
  { ...list('number', { ...item('Four'), value: 4 }), start: 4 },
];
const before = [
  paragraph('The ferry left at six in the morning.'),
  paragraph('Nobody saw it leave the quay.'),
  paragraph('Rain fell on the town all day.'),
  paragraph('The gates', footnote('Built in 1974.'), ' were shut.'),
  { ...paragraph('שלום means peace.'), direction: 'rtl' },
  heading('h2', 'And then what'),
  paragraph('One day. Then two days.'),
  items('One boat', 'Two boats'),
  ...kept,
  paragraph('The last words of it.'),
];
const after = [
  paragraph('The old ferry left at ', text('six', 1), ' in the morning.'),
  paragraph('Rain fell on the town.'),
  paragraph('The gates', footnote('Built in 1975.'), ' were shut.'),
  { ...paragraph('שלום means peace.'), direction: 'rtl' },
  paragraph('A wholly new paragraph here.'),
  heading('h3', 'And then what'),
  paragraph('One day.'),
  paragraph('Then two days.'),
  items('One ship', 'Two boats'),
  ...kept,
  paragraph('The last words of it.'),
];

it.skipIf(!isThere)(
  'LibreOffice reads suggestions and comments, and its own file of them comes back',
  { timeout: 120_000 },
  async () => {
    const newsroom = await tempNewsroom();
    const article = await newsroom.articles.create({ headline: 'The tide', body: bodyOf(before) });
    const base = SuggestedContent.parse(article);
    const proposed = { ...base, headline: 'The ebb tide', body: bodyOf(after) };
    await newsroom.suggestions.propose(article.id, { base, proposed }, ana);
    const anchor = { kind: 'quote' as const, quote: 'last words', before: 'The ', after: ' of it.' };
    for (const [at, on] of [anchor, { kind: 'field' as const, name: 'headline' }].entries()) {
      const said = { kind: 'comment' as const, anchor: on, text: `Why ${at}?` };
      const { comments } = await newsroom.review.change(article.id, said, ana);
      const comment = comments.at(-1)?.id ?? '';
      for (const text of [`Because ${at}.`, `Thanks ${at}.`])
        await newsroom.review.change(article.id, { kind: 'reply', comment, text }, bo);
    }
    const path = await saveExport(
      folderDestination(await tempFolder()),
      await createExportService(newsroom).exportArticle(article.id, 'docx'),
    );

    const out = await tempFolder();
    const profile = `-env:UserInstallation=file://${join(out, 'profile')}`;
    const how = ['--headless', profile, '--convert-to', 'docx:MS Word 2007 XML', '--outdir', out, path];
    execFileSync('soffice', how, { stdio: 'ignore', timeout: 110_000 });

    const other = await tempNewsroom();
    const service = createImportService({ ...other, clock: systemClock });
    const { article: id, problems } = await service.importFile(join(out, 'the-tide.docx'), {
      status: 'draft',
    });
    if (id === null) throw new Error(problems.join());
    const proposal = await other.suggestions.get(id);
    if (proposal === null) throw new Error('no suggestions came back');
    const lines = (body: SuggestedContent['body']) => outline(body.root.children as object[]);
    expect(lines(proposal.base.body)).toEqual(lines(bodyOf(before)));
    expect(lines(proposal.proposed.body)).toEqual(lines(bodyOf(after)));
    const shown = (of: Pick<typeof proposal, 'base' | 'proposed' | 'authors'>) =>
      listSuggestions(of.base, of.proposed, of.authors).list.map(
        ({ kind, field, removed, added, by }) => `${by.name} ${field ?? kind} ${removed}→${added}`,
      );
    const sent = await newsroom.suggestions.get(article.id);
    expect(shown(proposal)).toEqual(sent === null ? [] : shown(sent));
    // LibreOffice 7 doesn't say what answers what: a reply is a comment of its own then, at the same words.
    const { comments } = await other.review.get(id);
    const said = comments.flatMap(({ anchor: on, replies, ...own }) =>
      [own, ...replies].map(({ by, text }) => [by.name, text, on.kind === 'quote' ? on.quote : on]),
    );
    const headline = { kind: 'field', name: 'headline' };
    expect(said.toSorted(([, a], [, b]) => (`${a}` < `${b}` ? -1 : 1))).toEqual([
      ['Bo Chen', 'Because 0.', 'last words'],
      ['Bo Chen', 'Because 1.', headline],
      ['Bo Chen', 'Thanks 0.', 'last words'],
      ['Bo Chen', 'Thanks 1.', headline],
      ['Ana Lima', 'Why 0?', 'last words'],
      ['Ana Lima', 'Why 1?', headline],
    ]);
  },
);
