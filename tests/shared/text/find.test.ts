import { describe, expect, test } from 'vitest';
import { compileQuery, type FindQuery, findIn, missingGroup, replacementOf } from '#shared/text/find.ts';

const plain: FindQuery = { text: '', matchCase: false, wholeWord: false, isRegExp: false };
const regExpOf = (query: Partial<FindQuery>): RegExp => {
  const pattern = compileQuery({ ...plain, ...query });
  if (pattern.is !== 'pattern') throw new Error(pattern.is);
  return pattern.regExp;
};

test.each<[Partial<FindQuery>, string, readonly string[]]>([
  [{ text: 'sea' }, 'Sea and sea, seaside', ['Sea', 'sea', 'sea']],
  [{ text: 'sea', matchCase: true }, 'Sea and sea', ['sea']],
  [{ text: 'sea', wholeWord: true }, 'Sea, seaside, a_sea', ['Sea']],
  [{ text: 'ete', wholeWord: true }, 'été ete', ['ete']],
  [{ text: 'straße' }, 'STRASSE Straße', ['Straße']],
  [{ text: "it's" }, "It’s, it's", ['It’s', "it's"]],
  [{ text: '"yes"' }, '“Yes” «yes»', ['“Yes”', '«yes»']],
  [{ text: '10 %' }, '10\u202f% 10 %', ['10\u202f%', '10 %']],
  [{ text: 'a.b (c)' }, 'a.b (c) axb (c)', ['a.b (c)']],
  [{ text: '$5-$6 [x]/y' }, '$5-$6 [x]/y', ['$5-$6 [x]/y']],
  [{ text: '\\d+', isRegExp: true }, '1 and 22', ['1', '22']],
  [{ text: 'a|b', isRegExp: true, wholeWord: true }, 'a ab b', ['a', 'b']],
  [{ text: 'x*', isRegExp: true }, 'axxb', ['xx']],
  [{ text: '^\\w', isRegExp: true }, 'one\ntwo', ['o', 't']],
])('%j in %s', (query, line, found) => {
  expect(findIn(line, regExpOf(query)).map(({ start, end }) => line.slice(start, end))).toEqual(found);
});

test.each([
  ['(', /unterminated group/i],
  ['[', /unterminated|character class/i],
  ['\\', /at end of pattern/i],
])('%j is no regular expression, and the reason is said without the pattern', (text, reason) => {
  const pattern = compileQuery({ ...plain, text, isRegExp: true });
  expect(pattern).toEqual({ is: 'wrong', reason: expect.stringMatching(reason) });
  expect(JSON.stringify(pattern)).not.toContain('Invalid regular');
});

test('an empty query finds nothing', () => {
  expect(compileQuery(plain)).toEqual({ is: 'empty' });
});

describe('a match is replaced', () => {
  test.each([
    ['(\\d+) (euros)', '12 euros', '$2 $1', 'euros 12'],
    ['(?<n>\\d+)', '12', '<$<n>>', '<12>'],
    ['\\d', '7', '$& $$ $9', '7 $ $9'],
    ['(a)|(b)', 'b', '[$1]', '[]'],
    ['(?<a>a)|b', 'b', '[$<a>]', '[]'],
    ['b(?=(r))', 'abr', '[$1]', '[r]'],
    ['15', 'The ticket costs 15 euros.', '$20', '$20'],
    ['(\\d+)', 'The ticket costs 15 euros.', '$1, $0 $2 $3', '15, $0 $2 $3'],
    ['(?<n>\\d+)', 'The ticket costs 15 euros.', '$1, $2 $3 $4', '15, $2 $3 $4'],
    ['(?<=x)y', 'xy', 'z', 'z'],
  ])('%s in %s by %s gives %s', (text, line, replacement, result) => {
    const regExp = regExpOf({ text, isRegExp: true });
    const [match] = findIn(line, regExp);
    expect(match && replacementOf(line, match, regExp, replacement, true)).toBe(result);
  });

  test('each by itself, and the pattern finds as before', () => {
    const regExp = regExpOf({ text: '(\\w)(\\d)?', isRegExp: true });
    const replaced = findIn('a1bc2', regExp).map((match) =>
      replacementOf('a1bc2', match, regExp, '$2$1', true),
    );
    expect(replaced).toEqual(['1a', 'b', '2c']);
    expect(findIn('a1bc2', regExp)).toHaveLength(3);
  });

  test.each([
    ['(?<km>\\d+)', '$<km> $<miles>', 'miles'],
    ['(\\d+)', '$<km>', 'km'],
    ['(?<km>\\d+)', '$<km> $& $9 $$<km>', null],
    ['a|b', '$<', null],
  ])('%s has no group for %s: %s', (text, replacement, name) => {
    expect(missingGroup(regExpOf({ text, isRegExp: true }), replacement)).toBe(name);
  });

  test('by what is written, where the query is plain', () => {
    expect(replacementOf('a', { start: 0, end: 1 }, regExpOf({ text: 'a' }), '$1 $&', false)).toBe('$1 $&');
  });
});
