import { writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createImportService } from '#main/import/import-service.ts';
import { askNetwork } from '#main/import/network/ask-network.ts';
import { systemClock } from '#main/platform/clock.ts';
import { picture } from '../../../../helpers/pictures.ts';
import { takeSiteFiles } from '../../../../helpers/take-site-files.ts';
import { tempFolder } from '../../../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../../../helpers/temp-newsroom.ts';

it('takes the files of a list, each once, and says what it can’t take', async () => {
  const list = '# Ours\n\nnews/a.md\n  b.html  \n../outside.md\nnews/gone.md\nhttps://far.example/c.html\n';
  const files = {
    'site.txt': list,
    'news/a.md': '# A\n\n![x](quay.jpg)',
    'news/quay.jpg': await picture('jpeg'),
    'b.html': '<h1>B</h1><p>Words.</p>',
    'not-named.md': '# No',
  };
  const { newsroom, reports } = await takeSiteFiles(files, 'site.txt');
  expect(reports.map(({ headline, problems }) => headline ?? problems[0])).toEqual([
    'A',
    'B',
    expect.stringMatching(/outside\.md lies outside the list's folder/),
    expect.stringMatching(/gone\.md can't be read: there is no such file/),
    expect.stringMatching(/far\.example\/c\.html was not taken: it is on another computer/),
  ]);
  expect(newsroom.media.list()).toHaveLength(1);
  const again = await takeSiteFiles(files, 'site.txt', newsroom);
  expect(again.reports.filter(({ isKnown }) => isKnown)).toHaveLength(2);
});

it('takes a file that its list names twice once', async () => {
  const files = { 'site.txt': 'a.md\n./a.md\n', 'a.md': '# A\n\nWords.' };
  const { reports, articles } = await takeSiteFiles(files, 'site.txt');
  expect(reports.map(({ isKnown }) => isKnown)).toEqual([false, true]);
  expect(articles).toHaveLength(1);
});

it('takes pages of other computers, with their pictures, when somebody says so', async () => {
  const jpeg = await picture('jpeg');
  const server = http.createServer((request, response) => {
    if (request.url === '/i/quay.jpg') response.writeHead(200, { 'content-type': 'image/jpeg' }).end(jpeg);
    else
      response.end(
        '<html><body><article><h1>The quay</h1><p>Words.</p><img src="../i/quay.jpg"></article></body></html>',
      );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const path = join(await tempFolder(), 'list.txt');
  await writeFile(path, `${base}/news/a.html`);
  const newsroom = await tempNewsroom();
  const { signal } = new AbortController();
  const service = createImportService({ ...newsroom, clock: systemClock });
  const options = {
    status: 'draft' as const,
    media: null,
    network: askNetwork({ signal, site: null, isAllowed: () => true }),
  };
  for await (const report of service.imports(path, options)) {
    expect(report).toMatchObject({ headline: 'The quay', problems: [] });
  }
  server.closeAllConnections();
  server.close();
  expect(newsroom.media.list()).toHaveLength(1);
  const [article] = await newsroom.articles.all();
  expect((await newsroom.snapshot()).addresses?.get(article?.id as never)).toEqual(['news/a.html']);
});

it.each([
  ['nothing', ''],
  ['remarks alone', '# a\n# b\n'],
  ['words', 'At six the hook came down.\nFor the first time since 1996.'],
])('a list of %s is refused', async (_what, list) => {
  const { reports } = await takeSiteFiles({ 'a.txt': list }, 'a.txt');
  expect(reports).toMatchObject([
    { article: null, problems: [expect.stringMatching(/is no list of articles/)] },
  ]);
});
