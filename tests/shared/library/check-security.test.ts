import { expect, it } from 'vitest';
import { checkSecurity } from '#shared/library/check-security.ts';
import { sampleConfig } from '#tests/helpers/sample-library.ts';

it.each([
  ['none', null, []],
  ['one that holds', '2026-11-02T00:00:00Z', []],
  ['one that has run out', '2026-11-01T00:00:00Z', ['security.txt was valid until 2026-11-01']],
])('of a security.txt: %s', (_of, expires, said) => {
  const security = expires === null ? null : { contact: 'mailto:security@weir.example', expires };
  const found = checkSecurity(sampleConfig({ security }), new Date('2026-11-01T12:00:00Z'));
  expect(found.map(({ message }) => message.split(':')[0])).toEqual(said);
  expect(found.every(({ level, field }) => level === 'warn' && field === 'security')).toBe(true);
});
