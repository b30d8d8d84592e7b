import { writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createImportService, tryImport } from '#main/import/import-service.ts';
import { askNetwork } from '#main/import/network/ask-network.ts';
import { systemClock } from '#main/platform/clock.ts';
import { picture } from '../../../helpers/pictures.ts';
import { publiiDatabase } from '../../../helpers/publii-site.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../../helpers/temp-newsroom.ts';
import { wxr, wxrItem } from '../../../helpers/wxr.ts';

let server: http.Server;
let base: string;
const asked: string[] = [];

beforeAll(async () => {
  const jpeg = await picture('jpeg');
  server = http.createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path.endsWith('/quay.jpg')) response.writeHead(200, { 'content-type': 'image/jpeg' }).end(jpeg);
    else if (path.endsWith('/page.jpg'))
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>no</p>');
    else if (path.endsWith('/script.jpg'))
      response.writeHead(200, { 'content-type': 'image/jpeg' }).end('<script>');
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function take(
  name: string,
  content: string | Uint8Array,
  options: { fetches: boolean; site?: string },
) {
  const path = join(await tempFolder(), name);
  await writeFile(path, content);
  const newsroom = await tempNewsroom();
  const parts = { ...newsroom, clock: systemClock };
  const trial = tryImport(parts);
  for await (const _ of trial.imports(path, { status: 'draft', media: null }));
  const before = asked.length;
  const network = options.fetches
    ? askNetwork({
        signal: new AbortController().signal,
        site: options.site ?? null,
        isAllowed: (address) => address === '127.0.0.1',
      })
    : undefined;
  const problems: string[] = [];
  for await (const report of createImportService(parts).imports(path, {
    status: 'draft',
    media: null,
    network,
  })) {
    problems.push(...report.problems);
  }
  return {
    elsewhere: trial.news().elsewhere,
    unplaced: trial.news().unplaced,
    problems,
    pictures: newsroom.media.list().length,
    requests: asked.slice(before),
  };
}

const page = (source: string) =>
  `<html><head><link rel="canonical" href="${base}/news/a.html"></head><body><article><h1>A</h1><p>Words of it.</p><img src="${source}" alt="x"></article></body></html>`;
const inText = (source: string): string => `<p>a</p><img src="${source}" alt="x">`;

it.each<[what: string, name: string, content: () => Promise<string | Uint8Array>, site?: string]>([
  ['a page', 'a.html', async () => page(`${base}/i/quay.jpg`)],
  ['a page that was saved without its pictures', 'a.html', async () => page('../i/quay.jpg')],
  ['Markdown', 'a.md', async () => `# A\n\n![x](${base}/i/quay.jpg)`],
  [
    'a WordPress export',
    'a.xml',
    async () =>
      wxr(
        wxrItem({ id: 1, title: 'A', content: inText(`${base}/wp-content/uploads/2019/quay-300x200.jpg`) }),
      ),
  ],
  [
    'a Ghost export',
    'a.json',
    async () =>
      JSON.stringify({
        data: { posts: [{ id: 1, title: 'A', html: inText('__GHOST_URL__/content/images/quay.jpg') }] },
      }),
    'site',
  ],
  [
    'a WordPress export that names its pictures by their paths',
    'a.xml',
    async () => wxr(wxrItem({ id: 1, title: 'A', content: inText('/wp-content/uploads/2019/quay.jpg') })),
    'site',
  ],
  [
    'a feed',
    'a.rss',
    async () =>
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>A</title><content:encoded><![CDATA[${inText(`${base}/quay.jpg`)}]]></content:encoded></item></channel></rss>`,
  ],
  [
    'a ninjs item',
    'a.json',
    async () => JSON.stringify({ uri: 'x', headline: 'A', body_xhtml: inText(`${base}/quay.jpg`) }),
  ],
  [
    'a database of Publii',
    'db.sqlite',
    () =>
      publiiDatabase({
        posts: [{ id: 1, title: 'A', text: inText(`${base}/quay.jpg`), status: 'published' }],
      }),
  ],
])('pictures of %s are fetched when somebody says so, and only then', async (_what, name, content, site) => {
  const source = await content();
  const left = await take(name, source, { fetches: false });
  const [elsewhere, unplaced] = site === undefined ? [1, 0] : [0, 1];
  expect(left).toMatchObject({ pictures: 0, requests: [], elsewhere, unplaced });
  const taken = await take(name, source, { fetches: true, ...(site && { site: base }) });
  expect(taken).toMatchObject({ pictures: 1, problems: [] });
});

it('a site that nobody gave the address of is asked for nothing, and the report says why', async () => {
  const content = {
    data: { posts: [{ id: 1, title: 'A', html: inText('__GHOST_URL__/content/images/quay.jpg') }] },
  };
  const { problems, requests } = await take('a.json', JSON.stringify(content), { fetches: true });
  expect(requests).toEqual([]);
  expect(problems).toEqual([
    'a picture was not taken: /content/images/quay.jpg: it is on the site, whose address the export doesn’t say; it can be given',
  ]);
});

it.each([
  ['page.jpg', /answers with a page/],
  ['script.jpg', /./],
  ['gone.jpg', /the server answers 404/],
])('%s is not taken, and the article is', async (name, reason) => {
  const { pictures, problems } = await take('a.md', `# A\n\nWords.\n\n![x](${base}/${name})`, {
    fetches: true,
  });
  expect(pictures).toBe(0);
  expect(problems).toEqual([expect.stringMatching(reason)]);
});
