import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Slug } from '#shared/library/ids.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { reopened, tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { galley } from './run-galley.ts';

it('galley publish --if-due publishes when an article’s time has come, and is quick about it when none has', {
  timeout: 120_000,
}, async () => {
  const { folder, close } = await tempNewsroom();
  await close();
  const library = folder.path;
  const www = join(await tempFolder(), 'www');
  const change = async (headline: string, at: string): Promise<void> => {
    const newsroom = await reopened(library);
    const publication = { at, timeZone: 'Europe/Lisbon' };
    await newsroom.articles.create({ headline, status: 'ready', publication });
    await newsroom.close();
  };
  const publish = (...more: readonly string[]) =>
    galley('publish', '--library', library, '--to', www, ...more);
  const receipts = () => readdir(join(library, 'publish/receipts'));

  await change('The quay', '2026-01-01T10:00:00Z');
  await change('The ferry', '2999-01-01T10:00:00+01:00');
  await change('The gulls', '2999-01-01T08:30:00Z');
  // Nothing was ever published there.
  const first = await publish('--if-due');
  expect(first).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Published .*\nNext: “The gulls”, 2999/),
  });
  const [receipt] = await receipts();
  const nothing = 'Nothing is due.\nNext: “The gulls”, 2999-01-01T08:30:00Z\n';
  expect(await publish('--if-due')).toEqual({ code: 0, stdout: nothing, stderr: '' });
  expect(await receipts()).toEqual([receipt]);

  const listed = await galley('list', '--library', library, '--scheduled');
  expect(
    listed.stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t').slice(4)),
  ).toEqual([
    ['The gulls', 'scheduled for 2999-01-01T08:30:00Z'],
    ['The ferry', 'scheduled for 2999-01-01T10:00:00+01:00'],
  ]);

  // Long over, and made ready only now: that is for a person to publish.
  await change('An old story', '2025-01-01T10:00:00Z');
  expect((await publish('--if-due')).stdout).toBe(nothing);

  await change('The tide', new Date(Date.now() - 500).toISOString());
  const dry = await publish('--if-due', '--dry-run');
  expect(dry.stderr).toContain('new article: “The tide”');
  expect(await receipts()).toEqual([receipt]);
  const { code, stderr, stdout } = await publish('--if-due');
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Published /) });
  expect(stderr).toContain('new article: “The tide”');
  // What is ready goes along, as with any publication.
  expect(stderr).toContain('new article: “An old story”');
  expect(stderr).toContain('Left out: “The ferry”');
  expect((await galley('receipts', '--library', library)).stdout.split('\n')[0]).toContain(
    'by schedule, there now',
  );
  expect(JSON.parse((await publish('--if-due', '--json')).stdout)).toMatchObject({
    report: null,
    reasons: [],
  });

  // A problem keeps it back, as it does without the option.
  const late = await reopened(library);
  const publication = { at: new Date().toISOString(), timeZone: 'UTC' };
  const byline = [{ author: Slug.parse('nobody'), role: 'by' as const }];
  await late.articles.create({ headline: 'The storm', status: 'ready', publication, byline });
  await late.close();
  const before = await receipts();
  const refused = await publish('--if-due');
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('nothing was published') });
  expect(await receipts()).toEqual(before);
  expect((await publish('--if-due', '--back-to', receipt?.replace('.json', '') ?? '')).code).toBe(2);
});
