import { expect, test } from 'vitest';
import { copiedFrom, isConflictCopy } from '#shared/library/conflict-copy.ts';

test.each([
  ['article.json', false],
  ['article (Ana’s conflicted copy 2026-11-25).json', true],
  ['article (In Konflikt stehende Kopie von Ana 2026-11-25).json', true],
  ['article (conflicted copy 2026-11-25 101500).json', true],
  ['article-DESKTOP-7K2.json', true],
  ['article.sync-conflict-20261125-101500-ABCDEFG.json', true],
  ['article (1).json', true],
  ['article 2.json', true],
  ['article.Conflict.json', true],
  ['article_conflict-20261130-101010.json', true],
  ['article_conflict-20261130-101010-1.json', true],
  ['article_HOST_Nov-30-101010-2026_Conflict.json', true],
  ['article_Ana_s-PC_Nov-30-101010-2026_CaseConflict.json', true],
  ['article_old.json', false],
  ['article-20261125T101500123Z.from-elsewhere.json', false],
  ['articles.json', false],
  ['review.json', false],
  ['.0123456789abcdef.galley-tmp', false],
])('%s: %s', (name, expected) => {
  expect(isConflictCopy('article.json', name)).toBe(expected);
});

test.each([
  ['journal (Ana’s conflicted copy 2026-11-25)', 'journal'],
  ['journal.sync-conflict-20261125-101500-ABCDEFG', 'journal'],
  ['journal-DESKTOP-7K2', 'journal'],
  ['journal_conflict-20261130-101010', 'journal'],
  ['review-DESKTOP-7K2.json', 'review.json'],
  ['journal', null],
  ['review.json', null],
  ['journals', null],
  ['notes.txt', null],
])('%s is the second of %s', (name, original) => {
  expect(copiedFrom(name, ['review.json', 'journal'])).toBe(original);
});
