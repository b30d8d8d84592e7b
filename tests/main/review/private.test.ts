import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { folderDestination } from '#main/export/destination.ts';
import { exportArticles } from '#main/export/export-articles.ts';
import { systemClock } from '#main/platform/clock.ts';
import { exportFormats } from '#shared/export/export-format.ts';
import { newsroomWithArticle } from '#tests/helpers/full-article.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

const ana = { name: 'Reviewer-Zyx', initials: 'RZ', roles: ['editor' as const] };

/** Every byte of a folder's files, also of those inside of zips and of what is compressed. */
async function bytesIn(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    found.set(path, bytes);
    if (bytes.subarray(0, 2).toString() === 'PK') {
      for (const [name, inner] of Object.entries(unzipSync(bytes))) {
        found.set(`${path}/${name}`, Buffer.from(inner));
      }
    } else if (bytes[0] === 0x1f && bytes[1] === 0x8b) found.set(`${path} unpacked`, gunzipSync(bytes));
  }
  return found;
}

test('nothing of a review is in any byte of what leaves the newsroom', { timeout: 120_000 }, async () => {
  const { newsroom, article } = await newsroomWithArticle();
  const { id } = article;
  const { review } = newsroom;
  const anchor = { kind: 'quote' as const, quote: 'The first ferry left', before: '', after: '' };
  const [claim] = (await review.change(id, { kind: 'claim', anchor }, ana)).claims;
  if (claim === undefined) throw new Error('no claim');
  const { id: one } = claim;
  await review.change(
    id,
    { kind: 'claim-edit', claim: one, sources: ['Source-Zyx'], notes: 'Note-Zyx' },
    ana,
  );
  await review.change(id, { kind: 'claim-check', claim: one, checked: true }, ana);
  await review.change(id, { kind: 'approve', role: 'editor' }, ana);
  await review.change(id, { kind: 'assign', assignee: 'Assignee-Zyx', due: '2026-12-01' }, ana);
  await review.change(id, { kind: 'embargo', until: '2020-01-01T00:00:00Z' }, ana);
  const secret = /-Zyx/;

  // Comments are what a Word file is sent for; of all else in the review it says nothing either.
  await exportArticles(newsroom, [id], 'docx', folderDestination(await filled('docx')), {
    clock: systemClock,
  });
  await review.change(id, { kind: 'comment', anchor, text: 'Comment-Zyx' }, ana);
  for (const format of exportFormats) {
    if (format === 'docx') continue;
    await exportArticles(newsroom, [id], format, folderDestination(await filled(format)), {
      clock: systemClock,
    });
  }
  const report = await newsroom.site.build({ out: await filled('site') });
  expect(report.ok).toBe(true);

  for (const [what, folder] of folders) {
    const files = await bytesIn(folder);
    expect(files.size, what).toBeGreaterThan(0);
    for (const [path, bytes] of files) expect(secret.test(bytes.toString('latin1')), path).toBe(false);
  }
  // The words that are looked for are those that the review has.
  expect(await readFile(join(newsroom.folder.path, `articles/${id}/review.json`), 'utf8')).toMatch(secret);
});

const folders = new Map<string, string>();

async function filled(what: string): Promise<string> {
  const folder = await tempFolder();
  folders.set(what, folder);
  return folder;
}
