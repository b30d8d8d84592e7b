import { describe, expect, test } from 'vitest';
import { type CommandName, commandNames } from '#shared/ipc/command-names.ts';
import { bestMatches } from '#shared/text/match-words.ts';
import { commands as english } from '../../../renderer/messages/en/commands.ts';
import { commands as hebrew } from '../../../renderer/messages/he/commands.ts';

const found = ({ names, words }: typeof english | typeof hebrew, typed: string): readonly string[] =>
  bestMatches(
    commandNames.map((name) => ({ name, label: names[name], words: words[name] })),
    typed,
  ).map(({ name }) => name);

describe('what people call a command', () => {
  test.each<[typed: string, command: CommandName]>([
    ['email', 'article.copyMail'],
    ['newsletter', 'article.copyMail'],
    ['backup', 'newsroom.backUp'],
    ['unpublish', 'article.trash'],
    ['schedule', 'site.publish'],
    ['rollback', 'site.history'],
    ['print', 'article.export'],
    ['pdf', 'article.export'],
    ['help', 'help.shortcuts'],
    ['theme', 'view.site'],
    ['upload', 'media.add'],
    ['photo', 'media.add'],
    ['track changes', 'article.suggest'],
    ['fact check', 'article.claim'],
    ['delete article', 'article.trash'],
    ['settings', 'view.site'],
    ['zoom', 'view.textLarger'],
  ])('%s finds %s', (typed, command) => {
    expect(found(english, typed)).toContain(command);
  });

  test.each<[typed: string, command: CommandName]>([
    ['מייל', 'article.copyMail'],
    ['גיבוי', 'newsroom.backUp'],
    ['הדפסה', 'article.export'],
    ['עזרה', 'help.shortcuts'],
  ])('%s finds %s', (typed, command) => {
    expect(found(hebrew, typed)).toContain(command);
  });

  test('what it is called here comes first', () => {
    expect(found(english, 'publish')[0]).toBe('site.publish');
    expect(found(english, 'back up')[0]).toBe('newsroom.backUp');
  });
});
