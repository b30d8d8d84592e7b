import { expect, it } from 'vitest';
import { type AltAdvice, adviseAlt } from '#shared/media/alt-advice.ts';

it.each<[string, string, AltAdvice | null]>([
  ['', '', 'missing'],
  ['   ', '', 'missing'],
  ['harbour_final-2.JPG', '', 'file-name'],
  ['DSC_0042', '', 'file-name'],
  ['IMG-20260301-WA0004', '', 'file-name'],
  ['Image 5', '', null],
  ['The ferry at dawn.', 'The ferry  at dawn', 'caption'],
  ['Picture of a ferry', '', 'opening'],
  ['A photo showing two ferries', '', 'opening'],
  ['Foto von einer Fähre', '', 'opening'],
  ['Image d’un bateau', '', 'opening'],
  ['Una imagen de un barco', '', 'opening'],
  ['Foto de um barco', '', 'opening'],
  ['صورة مركب', '', 'opening'],
  ['Photographers wait on the quay', '', null],
  ['Two ferries pass a lighthouse', 'The strait on Monday', null],
  ['a'.repeat(251), '', 'too-long'],
])('“%s” beside the caption “%s”: %s', (alt, caption, advice) => {
  expect(adviseAlt({ alt, caption, decorative: false })).toBe(advice);
  expect(adviseAlt({ alt, caption, decorative: true })).toBeNull();
});
