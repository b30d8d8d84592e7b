import { readdir } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { tryImport } from '#main/import/import-service.ts';
import { systemClock } from '#main/platform/clock.ts';
import { isFile } from '#shared/media/media-kind.ts';
import { ghost, lay, page, samples, takeMedia } from '../../../helpers/take-media.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../../helpers/temp-newsroom.ts';

describe('recordings of other computers', () => {
  async function serve(): Promise<string> {
    const { film, sound } = await samples();
    const server = http.createServer((request, response) => {
      if (request.url?.endsWith('.mp3')) response.writeHead(200, { 'content-type': 'audio/mpeg' }).end(sound);
      else if (request.url?.endsWith('cut.mp4'))
        response.writeHead(200, { 'content-length': film.length + 10 }).end(film, () => response.destroy());
      else if (request.url?.endsWith('page.mp4'))
        response.writeHead(200, { 'content-type': 'text/html' }).end('<p>');
      else if (request.url?.endsWith('.vtt')) response.end('WEBVTT\n\n00:01.000 --> 00:02.000\nDing.\n');
      else response.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  const strays = async (): Promise<readonly string[]> =>
    (await readdir(tmpdir())).filter((name) => /^galley-(?:fetched|media)-/.test(name));

  it('they come when somebody says so, and only then', async () => {
    // Other tests lay down theirs in the common one at the same time.
    vi.stubEnv('TMPDIR', await tempFolder());
    onTestFinished(() => void vi.unstubAllEnvs());
    const base = await serve();
    const folder = await lay({
      'a.html': page(
        `<audio src="${base}/bell.mp3"><track src="${base}/bell.vtt"></audio><video src="${base}/cut.mp4"></video><video src="${base}/page.mp4"></video><video src="${base}/none.mp4"></video>`,
      ),
    });
    const link = (name: string): string => `p: <${base}/${name}|${name}>`;
    expect((await takeMedia(join(folder, 'a.html'))).lines).toEqual([
      'p: Words of it.',
      ...['bell.mp3', 'cut.mp4', 'page.mp4', 'none.mp4'].map(link),
    ]);
    const { lines, problems, formats } = await takeMedia(join(folder, 'a.html'), { site: null });
    expect(lines).toEqual([
      'p: Words of it.',
      'audio mp3:  |  () [Ding.]',
      ...['cut.mp4', 'page.mp4', 'none.mp4'].map(link),
    ]);
    expect(problems).toEqual([
      expect.stringMatching(/cut\.mp4: /),
      expect.stringMatching(/page\.mp4: the server answers with a page/),
      expect.stringMatching(/none\.mp4: the server answers 404/),
    ]);
    expect(formats).toEqual(['mp3']);
    expect(await strays()).toEqual([]);
  });

  it('those of a site that an export doesn’t name are asked for at the given one', async () => {
    const base = await serve();
    const folder = await lay({
      'a.json': ghost({ type: 'audio', src: '__GHOST_URL__/content/media/bell.mp3' }),
    });
    expect((await takeMedia(join(folder, 'a.json'), { site: base })).lines).toEqual(['audio mp3:  |  () []']);
  });

  it('a dry run counts them and asks nobody', async () => {
    const { sound } = await samples();
    const folder = await lay({
      'a.html': page(
        '<audio src="https://x.example/a.mp3"></audio><audio src="b.mp3"></audio><audio src="b.mp3"></audio>',
      ),
      'b.mp3': sound,
    });
    const newsroom = await tempNewsroom();
    const trial = tryImport({ ...newsroom, clock: systemClock });
    for await (const { planned } of trial.imports(join(folder, 'a.html'), { status: 'draft', media: null }))
      expect(planned).toMatchObject({ pictures: 0, files: 1 });
    expect(trial.news()).toMatchObject({ files: 1, elsewhere: 1 });
    expect(newsroom.media.list().filter(isFile)).toEqual([]);
  });
});
