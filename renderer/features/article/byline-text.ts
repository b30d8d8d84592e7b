import type { BylineEntry, BylineRole } from '#shared/articles/byline.ts';
import type { Slug } from '#shared/library/ids.ts';
import { uiLocale } from '../../messages/format.ts';

const list = new Intl.ListFormat(uiLocale, { type: 'conjunction' });

/** `By A and B · Photos by C`: neighbours with one role share it, in the printed order. */
export function bylineText(
  byline: readonly BylineEntry[],
  nameOf: (author: Slug) => string,
  roles: Readonly<Record<BylineRole, string>>,
): string {
  const groups: { role: BylineRole; names: string[] }[] = [];
  for (const { author, role } of byline) {
    const last = groups.at(-1);
    if (last?.role === role) last.names.push(nameOf(author));
    else groups.push({ role, names: [nameOf(author)] });
  }
  return groups
    .map(({ role, names }) => `${roles[role]}${role === 'reporting' ? ':' : ''} ${list.format(names)}`)
    .join(' · ');
}
