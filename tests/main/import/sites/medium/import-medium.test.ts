import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { picture } from '../../../../helpers/pictures.ts';
import { named, takeSiteFiles } from '../../../../helpers/take-site-files.ts';
import { outline } from '../../../../shared/body/from-html/outline.ts';

const page = (
  title: string,
  published: boolean,
): string => `<!DOCTYPE html><html><head><title>${title}</title></head><body><article class="h-entry">
<header><h1 class="p-name">${title}</h1></header>
<section data-field="subtitle" class="p-summary">After a year</section>
<section data-field="body" class="e-content"><section class="section section--body"><div class="section-divider"><hr class="section-divider"></div><div class="section-content"><div class="section-inner"><h3 class="graf graf--h3 graf--leading graf--title">${title}</h3><h4 class="graf graf--h4 graf--subtitle">After a year</h4><p class="graf graf--p graf--hasDropCap"><span class="graf-dropCap">O</span>ne.</p><div class="graf graf--mixtapeEmbed"><a href="https://o.example/p"><strong>Other</strong></a><a href="https://o.example/p" class="js-mixtapeImage mixtapeImage"></a></div><figure class="graf graf--figure graf--iframe"><script src="https://gist.github.com/u/123.js"></script></figure></div></div></section><section class="section section--body"><div class="section-divider"><hr class="section-divider"></div><p class="graf graf--p">Two.</p></section></section>
<footer><p>By <a href="https://medium.com/@ines" class="p-author h-card">Ines Prado</a>${published ? ' on <a href="https://medium.com/p/1a2b3c4d5e6f"><time class="dt-published" datetime="2019-06-22T10:15:00.000Z">June 22, 2019</time></a>' : ''}.</p>${published ? '<p><a href="https://medium.com/@ines/the-quay-1a2b3c4d5e6f" class="p-canonical">Canonical link</a></p>' : ''}</footer></article></body></html>`;
const files = {
  'posts/2019-06-22_The-quay-1a2b3c4d5e6f.html': page('The quay', true),
  'posts/draft_Later-9f9f9f9f9f9f.html': page('Later', false),
  'claps/claps-0001.html':
    '<html><head><title>Claps</title></head><body><h1>Claps</h1><p>Others’ posts.</p></body></html>',
};
const packed = (all: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, Buffer.from(text)])));

describe('an export of Medium', () => {
  it.each([
    ['as a folder', files, '.'],
    ['as an archive', { 'medium-export.zip': packed(files) }, 'medium-export.zip'],
    [
      'as an archive of a folder',
      {
        'medium-export.zip': packed({
          'medium/posts/a-1a2b3c4d5e6f.html': files['posts/2019-06-22_The-quay-1a2b3c4d5e6f.html'],
          'medium/posts/draft_b-9f9f9f9f9f9f.html': files['posts/draft_Later-9f9f9f9f9f9f.html'],
          '__MACOSX/medium/._a': 'x',
        }),
      },
      'medium-export.zip',
    ],
  ])('%s', async (_what, source, path) => {
    const taken = await takeSiteFiles(source, path);
    expect(taken.reports.map(({ headline, problems }) => [headline, problems])).toEqual([
      ['The quay', []],
      ['Later', []],
    ]);
    const quay = named(taken, 'The quay');
    expect(quay).toMatchObject({
      standfirst: 'After a year',
      slug: 'the-quay',
      status: 'ready',
      byline: [{ author: 'ines-prado' }],
      publication: { at: '2019-06-22T10:15:00Z' },
    });
    expect(outline(quay.body.root.children as readonly object[])).toEqual([
      'p: One.',
      'p: <https://o.example/p|<b:Other>>',
      'p: <https://gist.github.com/u/123|https://gist.github.com/u/123>',
      '---',
      'p: Two.',
    ]);
    expect(named(taken, 'Later').status).toBe('draft');
  });
});

describe('an archive', () => {
  it('of a page with its pictures, as Google Docs gives it', async () => {
    const html =
      '<html><head><title>The quay</title></head><body><p class="title">The quay</p><p>Words.</p><p><img src="images/image1.jpg" alt="A crane"></p></body></html>';
    const zip = zipSync({ 'Thequay.html': Buffer.from(html), 'images/image1.jpg': await picture('jpeg') });
    const taken = await takeSiteFiles({ 'Thequay.zip': zip }, 'Thequay.zip');
    expect(taken.reports).toMatchObject([{ headline: 'The quay', problems: [] }]);
    expect(taken.newsroom.media.list()).toHaveLength(1);
  });

  it.each([
    ['that is cut off', packed(files).subarray(0, 600), /a\.zip can't be unpacked: it is cut off or altered/],
    ['that is none', Buffer.from('not a zip at all'), /a\.zip can't be unpacked/],
    ['that leads out of its folder', packed({ '../out.md': '# Out\n\nWords.' }), /a\.zip can't be unpacked/],
    [
      'that unpacks without end',
      packed({ 'a.md': `# A\n\n${'0'.repeat(150_000_000)}` }),
      /a\.zip unpacks to more than a site holds/,
    ],
  ])('%s is refused', { timeout: 60_000 }, async (_what, bytes, message) => {
    const { reports, articles } = await takeSiteFiles({ 'a.zip': bytes }, 'a.zip');
    expect(reports).toMatchObject([{ article: null, problems: [expect.stringMatching(message)] }]);
    expect(articles).toEqual([]);
  });
});
