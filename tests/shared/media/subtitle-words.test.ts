import { expect, it } from 'vitest';
import { subtitleWords } from '#shared/media/subtitle-words.ts';

it.each<[what: string, file: string, words: string]>([
  [
    'WebVTT',
    '\uFEFFWEBVTT - Bell\r\nKind: captions\r\n\r\nNOTE not\r\nthis\r\n\r\nSTYLE\r\n::cue { color: red }\r\n\r\nfirst\r\n00:01.000 --> 00:02.000 align:start\r\nThe <i>bell</i>\r\nrings &amp; rings\r\n\r\n01:00:02.000 --> 01:00:03.000\r\ntwice.\r\n',
    'The bell rings & rings twice.',
  ],
  [
    'SubRip',
    '1\n00:00:01,000 --> 00:00:02,000\n{\\an8}One.\n\n2\n00:00:02,500 --> 00:00:03,000\n<b>Two</b>.\n',
    'One. Two.',
  ],
  [
    'speakers',
    'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>One\n\n00:02.000 --> 00:03.000\n<v Ada>two.</v>\n\n00:03.000 --> 00:04.000\n<v.loud Bo>Three.\n',
    'Ada: One two.\n\nBo: Three.',
  ],
  ['a text that is none', 'Dear editor,\n\n12:00 --> lunch', ''],
  ['a page', '<!doctype html>\n\n<p>404', ''],
  ['nothing', '', ''],
])('%s', (_what, file, words) => {
  expect(subtitleWords(file)).toBe(words);
});
