import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { createPreviewService } from '#main/preview/preview-service.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import * as node from '#tests/helpers/body-nodes.ts';
import { launchBrowser } from '#tests/helpers/launch-browser.ts';
import { articleId, sampleArticle } from '#tests/helpers/sample-library.ts';
import { type SampleNewsroom, sampleNewsroom } from './build-sample.ts';

let newsroom: SampleNewsroom;
let browser: Browser;
let server: Server;
/** Where the site is served, and lies: of the file whose tests run. */
export let origin: string;
export let out: string;
let commentServer: Server;
/** What the comment form has sent. */
export const posted: URLSearchParams[] = [];

export const pages = [
  ['front', '/'],
  ['article', '/water/reservoir-at-historic-low-and-still-falling/'],
  ['Arabic article', '/town/mktbt-albldt-tfth-abwabha/'],
  ['section', '/town/'],
  ['tag', '/tags/drought/'],
  ['author', '/authors/ida-marsh/'],
  ['archive', '/archive/'],
  ['month', '/2026/06/'],
  ['search', '/search/?q=bridge'],
  ['not-found', '/404.html'],
] as const;

/** A web server with the site's own headers, and a browser, for the tests of the file that asks for it. */
export function serveSampleSite(): void {
  beforeAll(serve, 60_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    commentServer?.close();
  });
}

async function serve(): Promise<void> {
  newsroom = await sampleNewsroom();
  out = `${newsroom.folder}/out`;
  const { config } = newsroom.library;
  const posts = createServer(async (request, response) => {
    if (request.method === 'POST') posted.push(new URLSearchParams(await text(request)));
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Thank you</h1>');
  });
  commentServer = posts;
  await new Promise<void>((done) => posts.listen(0, '127.0.0.1', done));
  const endpoint = `http://127.0.0.1:${(posts.address() as AddressInfo).port}/post`;
  const manyScripts = sampleArticle(9, {
    headline: '평양의 정상회담',
    standfirst: '',
    language: 'ko',
    section: 'sport',
    body: bodyOf([node.paragraph('東京都の鉄橋。'), node.paragraph('Žlutý kůň.')]),
  });
  newsroom.library = {
    ...newsroom.library,
    articles: [...newsroom.library.articles, manyScripts],
    config: { ...config, baseUrl: 'http://127.0.0.1/', comments: { endpoint } },
  };
  await newsroom.site.build({ out });
  const preview = createPreviewService({
    libraryPath: newsroom.libraryPath,
    snapshot: newsroom.snapshot,
    renditions: newsroom.renditions,
    clock: newsroom.clock,
  });
  server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const { status, headers, body } = await preview.respond(articleId(1), pathname);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
}

interface Look {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
}

/** Opens a page and gives it to `use`, with everything that the browser complained about or asked another host for. */
export async function visit(
  address: string,
  look: Look,
  use: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const { width = 1280, colorScheme = 'light', javaScriptEnabled = true } = look;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    javaScriptEnabled,
  });
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(address).origin)) complaints.push(request.url());
    });
    await page.goto(address, { waitUntil: 'load' });
    await use(page);
  } finally {
    await context.close();
  }
  return complaints;
}
