import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { createPictureJobs } from '#main/electron/picture-jobs.ts';
import { createPictureWindowCodec, type PictureWindow } from '#main/electron/picture-window-codec.ts';
import type { EncodeRecipe } from '#main/platform/image-codec.ts';

type Ask = (path: string, init?: RequestInit) => Promise<Response>;

const png = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#246' } })
  .png()
  .toBuffer();
const jpeg = await sharp(png).jpeg().toBuffer();
const bytes = (buffer: Buffer) => new Uint8Array(buffer);
const recipe: EncodeRecipe = {
  area: null,
  width: 4,
  height: 3,
  fit: 'stretch',
  format: 'jpeg',
  quality: 80,
  xmp: null,
};

/** The codec with a window whose page does what `page` says, by the same requests as the real one. */
function setUp(page: (ask: Ask, gone: (reason: string) => void) => Promise<unknown>) {
  const jobs = createPictureJobs(async () => new Response('page'));
  const seen = { opened: 0, destroyed: 0 };
  const open = (): PictureWindow => {
    seen.opened += 1;
    let gone: (reason: string) => void = () => undefined;
    return {
      load: async (address) => {
        const id = new URL(address).search.slice(1);
        const ask: Ask = (path, init) => jobs.answer(new Request(`pictures://codec/jobs/${id}${path}`, init));
        queueMicrotask(() => void page(ask, gone));
      },
      destroy: () => {
        seen.destroyed += 1;
      },
      onGone: (listener) => {
        gone = listener;
      },
    };
  };
  const codec = createPictureWindowCodec({ jobs, open, timeLimit: 500, idleTime: 50 });
  return { codec, seen };
}

const post = (body: BodyInit, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body,
  headers,
});
const sendFile = (ask: Ask) => ask('/files', post(jpeg, { 'galley-lengths': String(jpeg.length) }));

describe('the codec in a window', () => {
  test('gives the page its job and the original', async () => {
    let told: unknown;
    let original: unknown;
    const { codec } = setUp(async (ask) => {
      told = await (await ask('')).json();
      original = Buffer.from(await (await ask('/original')).arrayBuffer());
      await sendFile(ask);
    });
    expect(await codec.encode(png, [recipe])).toEqual([bytes(jpeg)]);
    const { xmp: _xmp, ...file } = recipe;
    expect(told).toEqual({ kind: 'encode', files: [file] });
    expect(original).toEqual(png);
  });

  test('takes several files apart', async () => {
    const { codec } = setUp((ask) =>
      ask('/files', post(Buffer.concat([jpeg, png]), { 'galley-lengths': `${jpeg.length},${png.length}` })),
    );
    expect(await codec.encode(png, [recipe, recipe])).toEqual([bytes(jpeg), bytes(png)]);
  });

  test('writes the words into the files itself', async () => {
    const { codec } = setUp(sendFile);
    const [file] = await codec.encode(png, [{ ...recipe, xmp: '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>' }]);
    expect((await sharp(file).metadata()).xmp?.toString()).toContain('xmpmeta');
  });

  test('says what a picture is', async () => {
    const { codec } = setUp((ask) => ask('/size', post('{"width":8,"height":6}')));
    expect(await codec.identify(png)).toEqual({ format: 'png', width: 8, height: 6 });
    expect(await codec.identify(jpeg)).toEqual({ format: 'jpeg', width: 8, height: 6 });
  });

  test('opens no window for what is no picture, nor for nothing to do', async () => {
    const { codec, seen } = setUp(sendFile);
    expect(await codec.identify(Buffer.from('<svg/>'))).toBeNull();
    expect(await codec.encode(png, [])).toEqual([]);
    expect(seen.opened).toBe(0);
  });

  test('knows no size of a picture that cannot be decoded', async () => {
    const { codec, seen } = setUp((ask) => ask('/failed', post('InvalidStateError')));
    expect(await codec.identify(png)).toBeNull();
    await expect(codec.encode(png, [recipe])).rejects.toThrow('InvalidStateError');
    expect(seen.opened).toBe(1);
  });

  test.each<readonly [string, (ask: Ask) => Promise<unknown>]>([
    ['fewer bytes than it says', (ask) => ask('/files', post(jpeg, { 'galley-lengths': '99999' }))],
    ['no lengths', (ask) => ask('/files', post(jpeg))],
    ['a negative length', (ask) => ask('/files', post(jpeg, { 'galley-lengths': `-1,${jpeg.length + 1}` }))],
    [
      'more files than asked for',
      (ask) => ask('/files', post(jpeg, { 'galley-lengths': `1,${jpeg.length - 1}` })),
    ],
    ['a size for files', (ask) => ask('/size', post('{"width":8,"height":6}'))],
    ['a size that is none', (ask) => ask('/size', post('{"width":-8}'))],
    ['something else', (ask) => ask('/else', post('x'))],
  ])('believes no page that sends %s', async (_name, page) => {
    const { codec } = setUp(page);
    await expect(codec.encode(png, [recipe])).rejects.toThrow();
  });

  test('gives up a page that crashes or never answers, and takes a new window for the next picture', async () => {
    let attempts = 0;
    const { codec, seen } = setUp(async (ask, gone) => {
      attempts += 1;
      if (attempts === 1) return gone('crashed');
      return attempts === 2 ? undefined : sendFile(ask);
    });
    await expect(codec.encode(png, [recipe])).rejects.toThrow('the picture window is gone: crashed');
    await expect(codec.identify(png)).rejects.toThrow('took too long');
    expect(await codec.encode(png, [recipe])).toEqual([bytes(jpeg)]);
    expect(seen.opened).toBe(3);
  });

  test('once it is closed, ends what it makes and what waits, and opens no other window', async () => {
    const { codec, seen } = setUp(async () => undefined);
    const [made, waiting] = [codec.encode(png, [recipe]), codec.identify(png)];
    await vi.waitFor(() => expect(seen.opened).toBe(1));
    codec.close();
    await expect(made).rejects.toThrow('pictures are made no longer');
    await expect(waiting).rejects.toThrow('pictures are made no longer');
    expect(seen).toEqual({ opened: 1, destroyed: 1 });
  });

  test('makes one picture after the other in one window, and closes it when there are no more', async () => {
    let running = 0;
    let most = 0;
    const { codec, seen } = setUp(async (ask) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      await sendFile(ask);
    });
    await Promise.all([1, 2, 3].map(() => codec.encode(png, [recipe])));
    expect([most, seen.opened, seen.destroyed]).toEqual([1, 1, 0]);
    await vi.waitFor(() => expect(seen.destroyed).toBe(1));
  });
});
