import { expect, it } from 'vitest';
import { bylineNames } from '#main/import/word/byline-names.ts';

const both = ['Ana Lima', 'Bo Chen'];

it.each<[byline: string, listed: readonly string[], language: string | null, names: readonly string[]]>([
  ['Ana Lima und Bo Chen', both, 'de', both],
  ['Bo Chen und Ana Lima', both, 'de', ['Bo Chen', 'Ana Lima']],
  ['Ana Lima, Bo Chen und Cy Roe', both, 'de', ['Ana Lima', 'Bo Chen', 'Cy Roe']],
  ['Cy Roe und Ana Lima', both, 'de', ['Cy Roe', 'Ana Lima']],
  ['Ana Lima et Bo Chen', both, 'fr', both],
  ['Ana Lima e Inés Prado', ['Ana Lima', 'Inés Prado'], 'es', ['Ana Lima', 'Inés Prado']],
  ['Ana Lima-Souza', both, 'pt', ['Ana Lima-Souza']],
  ['Rui Cunha e Silva', ['Ana Lima'], 'pt', ['Rui Cunha e Silva']],
  ['Ana Lima and Cy Roe', [], null, ['Ana Lima', 'Cy Roe']],
  ['Ana Lima and Bo Chen', both, 'no such tag', both],
  ['Bo Chen', ['Jo'], 'en', ['Bo Chen']],
  ['', [], 'en', []],
])('“%s” beside %j in %s is %j', (byline, listed, language, names) => {
  expect(bylineNames(byline, listed, language)).toEqual(names);
});
