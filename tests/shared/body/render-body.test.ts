import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Body, bodyOf } from '#shared/body/body.schema.ts';
import { renderBody } from '#shared/body/render-body.ts';
import type { RenderContext } from '#shared/body/render-context.ts';
import { Html, html } from '#shared/html/html.ts';
import { writtenSize } from '#shared/media/linked-file.ts';
import { formatDate } from '#shared/site/dates.ts';
import { en } from '#shared/site/messages/en.ts';
import { divider, heading, paragraph, quote, text } from '#tests/helpers/body-nodes.ts';

const folder = join(import.meta.dirname, '../../fixtures/bodies');
const bodies = readdirSync(folder).filter((file) => file.endsWith('.json'));

const withPicture = '01m77d48a0xys4w7qv13frz8zy';
const inArabic = '01m77d48a0xys4w7qv13frz8zz';

/** A library with one picture, in two sizes, and two other articles. */
const context: RenderContext = {
  figureSizes: {
    text: '100vw',
    wide: '(min-width: 68rem) 64rem, 100vw',
    full: '100vw',
    half: '50vw',
    third: '33vw',
  },
  text: en,
  day: (date) => formatDate(date, 'en'),

  file: (media) => {
    const known = {
      c: {
        url: 'harbour.mp4',
        mimeType: 'video/mp4',
        form: 'MP4',
        duration: 3723,
        width: 1920,
        height: 1080,
      },
      d: {
        url: 'council.mp3',
        mimeType: 'audio/mpeg',
        form: 'MP3',
        duration: null,
        width: null,
        height: null,
      },
      f: {
        url: 'minutes.pdf',
        mimeType: 'application/pdf',
        form: 'PDF',
        duration: null,
        width: null,
        height: null,
      },
    }[media.slice(0, 1)];
    return known && { ...known, bytes: 1_440_000, fileName: known.url };
  },
  size: (bytes) => writtenSize(bytes, 'en'),
  article: (id) => {
    const common = { address: `../${id.slice(-2)}/`, language: null, direction: null };
    if (id === withPicture) {
      const picture = { src: 'boat-800.jpg', width: 800, height: 600, sources: [] };
      return {
        ...common,
        headline: 'Boats & more',
        standfirst: 'They are back.',
        section: 'Harbour',
        picture: () => picture,
      };
    }
    if (id !== inArabic) return undefined;
    const words = { headline: 'العبارات', standfirst: '', section: '' };
    return { ...common, ...words, language: 'ar', direction: 'rtl', picture: () => undefined };
  },
  picture: (media) =>
    media.startsWith('a')
      ? {
          src: 'boat-800.jpg',
          width: 800,
          height: 600,
          sources: [
            {
              mimeType: 'image/webp',
              candidates: [
                { url: 'boat-400.webp', width: 400 },
                { url: 'boat-800.webp', width: 800 },
              ],
            },
          ],
        }
      : undefined,
};

describe('a body as HTML', () => {
  it.each(bodies)('%s prints as its .html says', async (file) => {
    const body = Body.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    const { html: printed, problems } = renderBody(body, context);
    expect(problems).toEqual([]);
    await expect(printed.toString()).toMatchFileSnapshot(join(folder, file.replace('.json', '.html')));
  });

  it.each([
    [
      'the first paragraph',
      [heading('h2', 'A'), paragraph(), paragraph('Text')],
      '<h2>A</h2>\n<p><i>X</i> Text</p>\n',
    ],
    [
      'a paragraph of its own where there is none',
      [quote('Said')],
      '<p><i>X</i></p>\n<blockquote><p>Said</p></blockquote>\n',
    ],
    ['an empty body', [], '<p><i>X</i></p>\n'],
  ])('puts the opening into %s', (_, nodes, expected) => {
    expect(renderBody(bodyOf(nodes), context, html`<i>X</i>`).html.toString()).toBe(expected);
  });

  it('prints what it can and says what it left out', () => {
    const body = bodyOf([{ type: 'carousel', version: 1 }, paragraph('Stays'), { ...divider, style: 'x' }]);
    const { html: printed, problems } = renderBody(body, context);
    expect(printed.toString()).toBe('<p>Stays</p>\n');
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['root/0/carousel', 'unknown-node'],
      ['root/2/horizontalrule', 'invalid-node'],
    ]);
  });

  it('gives the same bytes each time', () => {
    const body = bodyOf([paragraph(text('a', 3), 'b'), heading('h3', 'c')]);
    expect(renderBody(body, context).html.toString()).toBe(renderBody(body, context).html.toString());
    expect(renderBody(bodyOf([]), context).html).toEqual(Html.empty);
  });
});
