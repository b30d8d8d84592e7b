import { expect, it } from 'vitest';
import { loadTheme } from '#main/site/load-theme.ts';
import { formatMonth } from '#shared/site/dates.ts';
import { planLibrary } from '#tests/helpers/plan-library.ts';
import { sampleArticle, sampleConfig, sampleLibrary } from '#tests/helpers/sample-library.ts';

it('files each article under the month that its page shows, the newest month first', async () => {
  const at = (number: number, instant: string, timeZone: string) =>
    sampleArticle(number, { publication: { at: instant, timeZone } });
  const articles = [
    at(1, '2026-03-31T23:30:00Z', 'UTC'),
    at(2, '2026-03-31T23:30:00Z', 'Europe/London'),
    at(3, '2025-12-31T20:00:00Z', 'Asia/Jakarta'),
    at(4, '2026-04-02T10:00:00Z', 'UTC'),
  ];
  const { pages, model } = planLibrary(sampleLibrary([], articles), {
    now: new Date('2026-08-01T12:00:00Z'),
    theme: await loadTheme(),
  });
  expect(model.months.map(({ subject, path, articles: own }) => [subject, path, own.length])).toEqual([
    ['2026-04', '2026/04/index.html', 2],
    ['2026-03', '2026/03/index.html', 1],
    ['2026-01', '2026/01/index.html', 1],
  ]);
  const archive = pages.find(({ path }) => path === 'archive/index.html')?.render().content ?? '';
  expect(archive).toMatch(/<h2>2026<\/h2>[\s\S]*href="\.\.\/2026\/04\/">April<\/a> <span class="count">2</);
  const month = pages.find(({ path }) => path === '2026/04/index.html')?.render().content ?? '';
  expect(month).toContain('<h1>April 2026</h1>');
  expect(month).toContain('Story number 4');
});

it('asks for another slug where a section has a year’s address', async () => {
  const config = sampleConfig({ sections: [{ slug: 'archive', name: 'Old things' }] });
  const { problems } = planLibrary(
    sampleLibrary([], [sampleArticle(1, { section: 'archive' })], { config }),
    {
      now: new Date('2026-08-01T12:00:00Z'),
      theme: await loadTheme(),
    },
  );
  expect(problems().map(({ code, message }) => [code, message.includes('archive/index.html')])).toEqual([
    ['address-taken', true],
  ]);
});

it.each([
  ['2026-11', 'en', true, 'November 2026'],
  ['2026-11', 'de', false, 'November'],
  ['2026-11', 'ar', true, 'نوفمبر 2026'],
])('calls %s in %s (year: %s) %s', (month, language, showsYear, expected) => {
  expect(formatMonth(month, language, showsYear)).toBe(expected);
});
