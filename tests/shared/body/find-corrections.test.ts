import { expect, test } from 'vitest';
import { findCorrections } from '#shared/body/find-corrections.ts';
import { bodyFromHtml } from '../../helpers/body-from-html.ts';

test('lists every note with words, in reading order', () => {
  const note = (kind: string, date: string, words: string): string =>
    `<aside class="correction" data-kind="${kind}"><p class="correction-label"><time datetime="${date}">X</time></p>${words}</aside>`;
  const body = bodyFromHtml(
    `${note('update', '2026-11-25', '<p>It <b>sailed</b>.</p><p>At last.</p><ul class="correction-changed"><li>“soon” is now “today”.</li></ul>')}<p>Text.</p>${note('correction', '', '<p>It was 1974.</p>')}`,
  );
  expect(findCorrections(body)).toEqual([
    { kind: 'update', date: '2026-11-25', text: 'It sailed.\nAt last.', changes: ['“soon” is now “today”.'] },
    { kind: 'correction', date: null, text: 'It was 1974.', changes: [] },
  ]);
});
