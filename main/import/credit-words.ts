import { type BylineRole, bylineRoles } from '#shared/articles/byline.ts';
import { creditWords } from '#shared/site/messages/index.ts';

interface Credit {
  readonly role: BylineRole;
  /** As they are written. */
  readonly names: string;
}

/** What English pages and documents say besides our own words. */
const english: Readonly<Partial<Record<BylineRole, readonly string[]>>> = {
  photos: ['Photo by', 'Photographs by', 'Photography by', 'Pictures by', 'Images by'],
  edited: ['Editing by'],
  translated: ['Translation by'],
};

const beginnings = bylineRoles.map((role) => {
  const words = [...creditWords(role), ...(english[role] ?? [])].map((each) =>
    each.replaceAll(/\s+/g, '\\s+'),
  );
  return { role, words: new RegExp(`^\\s*(?:${words.join('|')})(?=\\s|$)\\s*`, 'iu') };
});

/**
 * A line such as "Photographs by Ana Lima" or "Von Bo Chen": in the words of every language that our pages have. `null` for
 * one that begins in another way.
 */
export function creditIn(line: string): Credit | null {
  for (const { role, words } of beginnings) {
    const names = line.replace(words, '');
    if (names !== line) return { role, names };
  }
  return null;
}

const part = "[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}.'’-]*";
const particle = 'd[aeiou]s?|della|van|von|der|den|la|le|el|al|bin|ibn|y|e|ter|ten|zu';
const nameLike = new RegExp(`^${part}(?:\\s(?:${part}|${particle})){0,5}$`, 'u');
const noName =
  /\b(?:staff|writers?|reporters?|editors?|correspondents?|journalists?|contributors?|photographers?|columnists?|desk|team|press|agency|news|bureau)\b/i;

/** Of words beside names that are known, those that are a name too, and no job, place in a sentence or day. */
export function isPersonName(words: string): boolean {
  return nameLike.test(words) && !noName.test(words);
}
