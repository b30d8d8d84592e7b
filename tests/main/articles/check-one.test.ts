import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Slug } from '#shared/library/ids.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

test('checking one article reads no other, and still knows the others’ addresses and the trash', async () => {
  const newsroom = await tempNewsroom();
  const { articles } = newsroom;
  const slug = Slug.parse('harbour');
  const first = await articles.create({ headline: 'First', slug });
  const related = await articles.create({ headline: 'Thrown away' });
  await articles.trash(related.id);
  const second = await articles.create({ headline: 'Second', slug, related: [related.id] });
  newsroom.watch.stop();
  for (const { id } of [first, related]) {
    await writeFile(join(newsroom.folder.path, 'articles', id, 'article.json'), 'not to be read');
  }
  const codes = (await newsroom.check(second.id)).map(({ code }) => code);
  expect(codes).toContain('address-taken');
  expect(codes).toContain('related-missing');
  expect((await newsroom.check(second.id)).find(({ code }) => code === 'address-taken')?.message).toMatch(
    /^"First"/,
  );
  expect((await newsroom.check(second.id)).find(({ code }) => code === 'related-missing')?.message).toMatch(
    /in the trash/,
  );
});
