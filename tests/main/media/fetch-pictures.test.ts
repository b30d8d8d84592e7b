import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createPictureFetcher } from '#main/import/network/fetch-file.ts';
import { type MediaContext, mediaHandlers } from '#main/media/media-handlers.ts';
import { picture } from '#tests/helpers/pictures.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

async function server(): Promise<string> {
  const boat = await picture('png', { width: 30, height: 20 });
  const http = createServer((request, response) => {
    if (request.url?.startsWith('/gone')) response.writeHead(404).end();
    else if (request.url?.startsWith('/never')) return;
    else response.end(request.url?.startsWith('/boat') ? boat : '<script>alert(1)</script>');
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    http.closeAllConnections();
    http.close();
  });
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

const dialogs = {} as MediaContext['dialogs'];

test('a picture of another site comes into the library; what is none stays where it is, and says why', async () => {
  const newsroom = await tempNewsroom();
  const at = await server();
  const fetcher: MediaContext['fetcher'] = (signal) => createPictureFetcher(signal, () => true);
  const handlers = mediaHandlers({
    open: async () => '',
    makeFolder: tempFolder,
    newsroom: () => newsroom,
    dialogs,
    fetcher,
  });
  const addresses = [`${at}/boat%20one.png?w=9`, `${at}/gone.png`, `${at}/script.png`, 'file:///etc/passwd'];
  const [boat, gone, script, file] = await handlers['media.fetch']({ addresses });
  expect(boat).toMatchObject({ fileName: 'boat one.png', isNew: true, error: null });
  expect(newsroom.media.list().map(({ id }) => id)).toEqual([boat?.item?.id]);
  expect(gone).toMatchObject({ item: null, error: { code: 'not-fetched' } });
  expect(gone?.error?.message).toContain('the server answers 404');
  expect(script?.item).toBeNull();
  expect(file?.error?.message).toContain('only http and https');
});

test('nothing on this computer or around it is asked', async () => {
  const newsroom = await tempNewsroom();
  const at = await server();
  const handlers = mediaHandlers({
    open: async () => '',
    makeFolder: tempFolder,
    newsroom: () => newsroom,
    dialogs,
    fetcher: createPictureFetcher,
  });
  const [boat] = await handlers['media.fetch']({ addresses: [`${at}/boat.png`] });
  expect(boat?.error?.message).toContain('127.0.0.1 is on this computer');
  expect(newsroom.media.list()).toEqual([]);
});

test('what is stopped brings nothing more', async () => {
  const newsroom = await tempNewsroom();
  const at = await server();
  const fetcher: MediaContext['fetcher'] = (signal) => createPictureFetcher(signal, () => true);
  const handlers = mediaHandlers({
    open: async () => '',
    makeFolder: tempFolder,
    newsroom: () => newsroom,
    dialogs,
    fetcher,
  });
  const answer = handlers['media.fetch']({ addresses: [`${at}/never.png`, `${at}/boat.png`] });
  await handlers['media.stopFetching'](null);
  expect(await answer).toMatchObject([{ item: null }]);
  expect(newsroom.media.list()).toEqual([]);
});
