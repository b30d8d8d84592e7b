import { describe, expect, it } from 'vitest';
import { sniffFile } from '#main/media/sniff-file.ts';

const drawing = { kind: 'convertible', format: 'svg' };
const page = { kind: 'other', name: 'a text or web page' };

describe('markup', { timeout: 5_000 }, () => {
  it.each<[what: string, text: string, sniffed: object]>([
    ['a drawing', '<svg>', drawing],
    ['a drawing in capitals', '<SVG width="1">', drawing],
    ['a drawing after a byte order mark', '\ufeff <svg>', drawing],
    [
      'a drawing after a declaration and comments',
      '<?xml version="1.0"?>\n<!-- a > b --><!---->\n<svg>',
      drawing,
    ],
    [
      'a drawing after a document type',
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg>',
      drawing,
    ],
    [
      'a drawing after a document type with entities',
      '<!DOCTYPE svg [<!ENTITY a "b"><!ENTITY c "[d]">] >\n<!-- x --><svg>',
      drawing,
    ],
    ['a page with a drawing in it', '<!doctype html><svg>', page],
    ['a page with a drawing in a comment', '<!-- <svg> --><p>', page],
    ['a page after a document type', '<!DOCTYPE svg [<!ENTITY a "b">]><p>', page],
    ['another element', '<svgs>', page],
    ['comments without end', '<!---->'.repeat(580), page],
    ['comments of dashes', '<!-- -- > '.repeat(400), page],
    ['declarations without end', '<?a?>'.repeat(800), page],
    ['document types without end', '<!DOCTYPE svg []>'.repeat(240), page],
    ['entities without end', `<!DOCTYPE svg [${'] > ['.repeat(800)}`, page],
    ['no markup', 'svg', { kind: 'unknown' }],
  ])('of %s', (_what, text, sniffed) => {
    expect(sniffFile(Buffer.from(text))).toMatchObject(sniffed);
  });
});
