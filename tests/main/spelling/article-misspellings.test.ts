import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { misspellingsIn } from '#main/spelling/article-misspellings.ts';
import { createSpellingService } from '#main/spelling/spelling-service.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { inLanguage, paragraph, pullQuote, text } from '#tests/helpers/body-nodes.ts';
import { silentLogger } from '#tests/helpers/silent-logger.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

test('words of the text and its fields, but for code, and for what the newsroom’s people, sections and names are called', async () => {
  const newsroom = await tempNewsroom();
  const { articles, authors, folder } = newsroom;
  await authors.create({ name: 'Ilse Farrow-Quay' });
  const { config } = folder;
  const sections = [
    ...config.sections,
    { slug: 'redes', name: 'Redes', subject: null, description: '' },
  ] as typeof config.sections;
  await folder.updateConfig({ ...config, sections, houseStyle: { ...config.houseStyle, names: ['Alvane'] } });
  const code = { type: 'code-block', version: 1, direction: null, format: '', indent: 0, language: '' };
  const article = await articles.create({
    headline: 'Teh ferry of Alvane',
    tags: ['xyzzy'],
    note: 'Qwerty',
    body: bodyOf([
      paragraph(
        'Ilse Farrow’s boat in Redes, ',
        text('sed -n', 16),
        ' the harbor, ',
        inLanguage('pt', 'barcoo'),
        inLanguage('en-GB', ' color'),
      ),
      pullQuote('We waitted', 'Captain Ilse'),
      { ...code, children: [text('cnst x')] },
    ]),
  });
  const spelling = createSpellingService({
    dataFolder: await tempFolder(),
    systemFolders: [],
    thread: join(import.meta.dirname, '../../../main/spelling-worker.ts'),
    log: silentLogger,
  });
  onTestFinished(() => spelling.stop());
  const found = await misspellingsIn(article, { config: folder.config, authors: authors.list() }, spelling);
  expect(found).toMatchObject({ language: 'en', dictionary: 'en-US' });
  expect(found.words.map(({ field, word }) => `${field} ${word}`)).toEqual([
    'headline Teh',
    'body/0/paragraph color',
    'body/1/pull-quote/0/pull-quote-text waitted',
  ]);
});
