import { expect, it } from 'vitest';
import { inRegionOf } from '#shared/site/language-region.ts';

it.each([
  ['en-GB', 'en', 'en-GB'],
  ['en-GB', 'en-US', 'en-US'],
  ['en', 'en-GB', 'en-GB'],
  ['en', 'en', 'en'],
  ['en-GB', 'pt', 'pt'],
  ['pt-BR', 'pt', 'pt-BR'],
  // Other signs for the same words.
  ['zh-TW', 'zh', 'zh'],
  ['zh-CN', 'zh', 'zh-CN'],
  ['sr-Latn-RS', 'sr', 'sr'],
])('on a site in %s, %s is %s', (site, language, expected) => {
  expect(inRegionOf(site, language)).toBe(expected);
});
