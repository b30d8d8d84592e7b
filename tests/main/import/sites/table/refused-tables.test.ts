import { describe, expect, it } from 'vitest';
import { takeSiteFiles } from '../../../../helpers/take-site-files.ts';

describe('a table', { timeout: 60_000 }, () => {
  it.each([
    ['no title', 'headword,body\nA,b\n', /a\.csv is no table of articles: its first line/],
    ['no text', 'title,score\nA,5\n', /a\.csv is no table of articles/],
    ['no lines', 'title,body\n', /a\.csv is no table of articles/],
    ['nothing', ' ', /a\.csv is no table of articles/],
    ['an open quotation mark', 'title,body\nA,b\n\nC,"d\nE,f\n', /a\.csv, line 4: a quotation mark opens/],
  ])('with %s is refused', async (_what, text, message) => {
    const taken = await takeSiteFiles({ 'a.csv': text }, 'a.csv');
    expect(taken.reports).toMatchObject([{ article: null, problems: [expect.stringMatching(message)] }]);
    expect(taken.articles).toEqual([]);
  });

  it('names the lines that can’t be taken, and takes the others', async () => {
    const text = 'title,body\n"A"x,"b"\nC,"d\ne"\nF,g,h\nI,j,,\n';
    const taken = await takeSiteFiles({ 'a.csv': text }, 'a.csv');
    expect(taken.reports.map(({ headline, problems }) => headline ?? problems[0])).toEqual([
      expect.stringMatching(/^a\.csv, line 2: its quotation marks don’t pair/),
      'C',
      expect.stringMatching(/^a\.csv, line 5: it has more values than the first line has names/),
      'I',
    ]);
  });

  it.each([
    ['quotation marks', `title,body\nA,"${'x"y'.repeat(100_000)}"\n`],
    ['columns', `title,body,${'a,'.repeat(50_000)}\nA,b\n`],
    ['lines without an end', `title,body\nA,b${'\n'.repeat(300_000)}`],
    ['brackets of an attachment', `title,body,image\nA,b,"${'a ('.repeat(100_000)}"\n`],
    ['spaces in a date', `title,body,date\nA,b,"2019${' '.repeat(300_000)}-"\n`],
    ['brackets in a date', `title,body,date\nA,b,"2019${' ('.repeat(150_000)}"\n`],
    ['slashes', `title,body,url\nA,b,"/${'/'.repeat(300_000)}?"\n`],
    ['angle brackets', `title,body\nA,"${'<p '.repeat(100_000)}"\n`],
  ])('with a long run of %s is read in seconds', { timeout: 20_000 }, async (_what, text) => {
    const taken = await takeSiteFiles({ 'a.csv': text }, 'a.csv');
    expect(taken.reports.length).toBeGreaterThan(0);
  });
});
