import { describe, expect, it } from 'vitest';
import { linkAddress } from '#shared/body/nodes/link/link-address.ts';

describe('the address of a link', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['http://example.org/a b', 'http://example.org/a%20b'],
    ['  https://example.org/a\u200b ', 'https://example.org/a'],
    ['\u00a0https://example.org/\ufeff', 'https://example.org/'],
    ['HTTPS://EXAMPLE.org/ä', 'https://example.org/%C3%A4'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['tel:+44123', 'tel:+44123'],
    ['#notes', '#notes'],
    ['/about/', '/about/'],
    ['./b', './b'],
    ['../c/', '../c/'],
  ])('keeps %j', (written, expected) => {
    expect(linkAddress(written)).toBe(expected);
  });

  it.each([
    '',
    '   ',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' \u0001javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    '\u3000javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    '//example.org/a',
    '/\\example.org/a',
    '/\t/example.org/a',
    'example.org',
    'https://',
  ])('refuses %j', (written) => {
    expect(linkAddress(written)).toBeNull();
  });
});
