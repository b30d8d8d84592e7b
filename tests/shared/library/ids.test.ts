import { describe, expect, it } from 'vitest';
import { ArticleId, LanguageTag, MediaId, Slug, TimeZone, WebAddress } from '#shared/library/ids.ts';

const accepted = [
  [ArticleId, '01jd4x9c8t2m5n7q0r3s6v9wyz'],
  [Slug, 'asia-pacific'],
  [Slug, 'كرة-القدم'],
  [Slug, '2026'],
  [MediaId, 'a'.repeat(64)],
  [LanguageTag, 'pt-BR'],
  [TimeZone, 'Asia/Jakarta'],
  [WebAddress, 'https://news.example/a?b=c'],
] as const;

const refused = [
  [ArticleId, '../etc'],
  [ArticleId, '01JD4X9C8T2M5N7Q0R3S6V9WYZ'],
  [Slug, ''],
  [Slug, '..'],
  [Slug, 'a/b'],
  [Slug, 'a--b'],
  [Slug, '-a'],
  [Slug, 'a b'],
  [Slug, 'a'.repeat(121)],
  [MediaId, 'A'.repeat(64)],
  [LanguageTag, 'english language'],
  [TimeZone, 'Mars/Olympus'],
  [WebAddress, 'javascript:alert(1)'],
  [WebAddress, 'news.example'],
] as const;

describe('ids from outside', () => {
  it.each(accepted)('accepts %#', (schema, value) => {
    expect(schema.safeParse(value).success).toBe(true);
  });

  it.each(refused)('refuses %#', (schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});
