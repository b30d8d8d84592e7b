import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksFromHtml } from '#shared/body/from-html.ts';
import { linkAddress } from '#shared/body/nodes/link/link-address.ts';
import { plainText } from '#shared/body/plain-text.ts';
import { readBody } from '#shared/body/walk-body.ts';
import { MediaId } from '#shared/library/ids.ts';
import { bodyFromHtml } from '../../../helpers/body-from-html.ts';
import { joinPieces, sourceTags, tree } from '../../../helpers/html-sources.ts';

const media = MediaId.parse('a'.repeat(64));

/** Quotation marks are the source's own, said by <q>. */
function wordsOf(html: string): readonly string[] {
  const text = plainText(bodyFromHtml(html, { picture: () => ({ media }) }));
  return text.split(/[\s“”‘’]+/).filter(Boolean);
}

describe('from any HTML', { timeout: 120_000 }, () => {
  it('every visible word comes through, in order, none merged', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (pieces) => {
        const { html, words } = joinPieces(pieces);
        expect(wordsOf(html)).toEqual(words);
      }),
      { numRuns: 500 },
    );
  });

  it('the body holds by its schemas', () => {
    const scrap = fc.oneof(
      tree.map(({ html }) => html),
      fc.string(),
      fc.constantFrom(
        '<',
        '>',
        '</',
        '"',
        "'",
        '<!--',
        '-->',
        '<![CDATA[',
        '&#0;',
        '&#xD800;',
        '\ud800',
        '\0',
      ),
      fc
        .constantFrom(...sourceTags, 'table', 'tr', 'select', 'math', 'mtext', 'svg', 'frameset')
        .map((tag) => `<${tag}>`),
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 12 }), (scraps) => {
        const html = scraps.join('');
        const { problems } = readBody(bodyFromHtml(html, { picture: () => ({ media }) }));
        expect(problems).toEqual([]);
        expect(blocksFromHtml(html)).toEqual(blocksFromHtml(html));
      }),
      { numRuns: 500 },
    );
  });

  it('a link leads only where links may', () => {
    const address = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc
        .tuple(
          fc.constantFrom('', ' ', '\u00a0', '\t', '\u3000', '&#1;', '&Tab;'),
          fc.constantFrom('java&#10;script', 'JavaScript', 'vbscript', 'data', 'file', 'blob'),
        )
        .map(([space, scheme]) => `${space}${scheme}:alert(1)`),
    );
    fc.assert(
      fc.property(address, fc.option(fc.webUrl(), { nil: null }), (href, base) => {
        const html = `<a href="${href.replaceAll('"', '')}">x</a>`;
        const text = JSON.stringify(blocksFromHtml(html, { base }).blocks);
        for (const [, url = ''] of text.matchAll(/"url":"((?:[^"\\]|\\.)*)"/g)) {
          const printed: unknown = JSON.parse(`"${url}"`);
          expect(linkAddress(String(printed))).not.toBeNull();
        }
        expect(text).not.toMatch(/"url":"\s*(javascript|vbscript|data|file|blob):/i);
      }),
      { numRuns: 150 },
    );
  });
});
