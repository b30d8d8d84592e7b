import { describe, expect, it } from 'vitest';
import { saysTheSame } from '#main/import/sites/taken-before.ts';
import { plainText } from '#shared/body/plain-text.ts';
import { named, takeSiteFiles } from '../../../helpers/take-site-files.ts';

const harbour =
  'The harbour board voted on Monday to keep the old crane, which has stood on the quay since 1911 and which nobody has used for thirty years.';
const school =
  'Two schools in the east of the town stay closed until spring, as the heating can’t be mended before the frost is over.';

describe('two texts', () => {
  it.each<[what: string, ours: [string, string], theirs: [string, string], isSame: boolean]>([
    ['as they were', ['The crane', harbour], ['The crane', harbour], true],
    ['with another headline', ['The crane', harbour], ['Board keeps crane', harbour], true],
    ['with signs and capitals', ['The crane', harbour], ['The Crane!', harbour.toUpperCase()], true],
    ['one of which goes on', ['The crane', harbour], ['The crane stays', `${harbour} ${school}`], true],
    ['one of which was cut', ['The crane', `${harbour} ${school}`], ['The crane', harbour], true],
    ['mostly rewritten', ['The crane', harbour], ['The crane', `${harbour.slice(0, 50)} ${school}`], true],
    ['of one headline only', ['About', harbour], ['About', school], false],
    ['that share nothing', ['The crane', harbour], ['The schools', school], false],
    ['without words, of one headline', ['About', ''], ['About', school], true],
    ['without words, of two', ['About', ''], ['Us', school], false],
    ['one of which has no words yet', ['About', school], ['About', 'Soon.'], false],
    [
      'in Japanese',
      ['港', '港湾委員会は月曜日、一九一一年から岸壁に立つ古いクレーンを残すことを決めた。'],
      ['港湾', '港湾委員会は月曜日、一九一一年から岸壁に立つ古いクレーンを残すことを決めた。'],
      true,
    ],
  ])('%s', (_what, [headline, text], [other, words], isSame) => {
    expect(saysTheSame({ headline, text }, { headline: other, text: words })).toBe(isSame);
  });
});

describe('sites with files of the same names', { timeout: 60_000 }, () => {
  const site = (text: string, name = 'About us') => ({
    'content/about.md': `---\ntitle: ${name}\n---\n${text}\n\n![](a.png)\n\n- one\n- two\n`,
    'content/posts/hello/index.md': '---\ntitle: Hello\n---\nThe same greeting in both of the sites.\n',
  });

  it('each come whole, and again only what is new', async () => {
    const first = await takeSiteFiles(site(harbour), '.');
    const second = await takeSiteFiles(site(school), '.', first.newsroom);
    expect(second.reports.map(({ isKnown }) => isKnown)).toEqual([false, true]);
    expect(second.reports[0]?.problems[0]).toMatch(/“About us” came from a post or file of the same name/);
    const texts = second.articles
      .filter(({ headline }) => headline === 'About us')
      .map(({ body }) => plainText(body));
    expect(texts.toSorted()).toEqual([`${harbour}\n\none\ntwo`, `${school}\n\none\ntwo`]);
    expect(second.articles.map(({ origin }) => origin).toSorted()).toEqual([
      'file content/about.md',
      'file content/about.md (2)',
      'file content/posts/hello/index.md',
    ]);
    for (const [text, name] of [
      [`${harbour} It was a long meeting.`, 'About us'],
      [`${school} Buses go.`, 'Schools'],
    ] as const) {
      const again = await takeSiteFiles(site(text, name), '.', first.newsroom);
      expect(again.reports.map(({ isKnown }) => isKnown)).toEqual([true, true]);
    }
    expect(named(second, 'Hello').origin).toBe('file content/posts/hello/index.md');
  });
});
