import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { mailText } from '#main/export/copy/mail-text.ts';
import { findFrontMatter } from '#main/import/front-matter-text.ts';
import { placeInBio } from '#main/import/names.ts';
import { readPublicationDate } from '#main/import/publication-date.ts';
import { cardHtml } from '#main/import/sites/ghost/ghost-cards.ts';
import { publiiText } from '#main/import/sites/publii/publii-text.ts';
import { openDocx } from '#main/import/word/open-docx.ts';
import { readProperties } from '#main/import/word/read-properties.ts';
import { largestOf } from '#shared/body/from-html/picture-source.ts';
import { linkAddress } from '#shared/body/nodes/link/link-address.ts';
import { coreProperties, makeDocx } from '../../helpers/docx.ts';
import { takeSiteFiles } from '../../helpers/take-site-files.ts';

const many = 300_000;
const spaces = ' '.repeat(many);
const letters = 'a'.repeat(many);
const publii = (text: string): number =>
  publiiText({ text, editor: 'tinymce', media: '', addressOf: () => null }).nodes.length;
const core = (creator: string): Uint8Array =>
  makeDocx({ body: '', parts: { 'docProps/core.xml': coreProperties({ 'dc:creator': creator }) } });

/** Each took minutes: an expression that begins anew within what it has just gone through in vain. */
describe('a long run of one thing is read in seconds:', { timeout: 20_000 }, () => {
  it.each<[what: string, read: () => unknown, found: unknown]>([
    ['spaces in an address', () => linkAddress(`/a${spaces}b`), `/a${spaces}b`],
    ['letters in a set of pictures', () => largestOf(`${letters} b, c.jpg 2x`), 'c.jpg'],
    ['commas in a set of pictures', () => largestOf(`${'a,'.repeat(many / 2)} 1x b`).length, many - 1],
    ['front matter that doesn’t end', () => findFrontMatter('\ufeff---\n'.repeat(many / 5)), null],
    ['spaces in a date', () => readPublicationDate(`2019${spaces}x`, 'UTC'), null],
    ['spaces in a bio', () => placeInBio(`Ana lives in Porto${'\u00a0'.repeat(many)}x`), ''],
    ['spaces in code', () => mailText(parseFragment(`<pre>a${spaces}b</pre>`)).length, many + 2],
    ['excerpts without end', () => publii('<publii-amp>'.repeat(many / 10)), 1],
    ['contents without end', () => publii('<div class="post__toc">x'.repeat(200).padEnd(many, '<div ')), 1],
    ['frames without source', () => cardHtml('embed', { html: '<iframe '.repeat(many / 8) }, () => {}), ''],
    ['letters in a name', () => readProperties(openDocx(core(letters), 'a.docx')).creator, ''],
  ])('%s', (_what, read, found) => {
    expect(read()).toEqual(found);
  });

  it('brackets in a feed’s author', async () => {
    const feed = `<rss version="2.0"><channel><item><title>A</title><author>${'('.repeat(many)}</author></item></channel></rss>`;
    const { articles } = await takeSiteFiles({ 'a.rss': feed }, 'a.rss');
    expect(articles).toHaveLength(1);
  });

  it('braces in the address of a picture', async () => {
    const { articles } = await takeSiteFiles(
      { 'a.md': `# A\n\n<img src="${'{{'.repeat(many / 2)}">\n\nWords.` },
      '.',
    );
    expect(articles).toHaveLength(1);
  });
});
