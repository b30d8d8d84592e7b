/** A name as lists of sources turn it round. `given` is '' for one that has a single part, or that is an organisation's. */
export interface PersonName {
  readonly family: string;
  readonly given: string;
  /** "Jr.", "III"; '' without one. */
  readonly suffix: string;
}

const suffixes = /^(?:jr\.?|sr\.?|ii|iii|iv)$/iu;
/** They open a family's name where they are written small: "van der Berg", "da Silva". */
const particles = new Set(
  'da das de del della den der des di do dos du e el la le van von y zu zum zur ter ten af av bin ibn al'.split(
    ' ',
  ),
);
/** Names of which the family comes first, and names of desks: as they are. */
const isWhole = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const isDesk =
  /^(?:the|staff|editors?)\b|\b(?:staff|desk|team|board|agency|reporters?|correspondents?|newsroom|press|news|service)$/iu;

/** A byline holds a name as it is printed; which part is the family's is a guess that holds for most of the world's papers. */
export function personName(written: string): PersonName {
  const name = written.trim().replace(/\s+/gu, ' ');
  if (isWhole.test(name) || isDesk.test(name)) return { family: name, given: '', suffix: '' };
  const parts = name.split(' ');
  const last = parts.at(-1) ?? '';
  const suffix = parts.length > 2 && suffixes.test(last) ? last : '';
  const words = suffix === '' ? parts : parts.slice(0, -1);
  let start = words.length - 1;
  while (start > 1 && particles.has(words[start - 1] ?? '')) start -= 1;
  return {
    family: words.slice(Math.max(start, 0)).join(' ').replace(/,$/, ''),
    given: words.slice(0, Math.max(start, 0)).join(' '),
    suffix,
  };
}

/** "Ana Maria" → "A. M.", "Jean-Luc" → "J.-L." */
export function initialsOfGiven(given: string): string {
  return given
    .split(' ')
    .filter(Boolean)
    .map((name) =>
      name
        .split('-')
        .map((part) => `${[...part][0]?.toUpperCase() ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}

/** "Lima, Ana", "Silva, Bo da, Jr." */
export function invertedName({ family, given, suffix }: PersonName): string {
  return [family, given, suffix].filter(Boolean).join(', ');
}

export function plainName({ family, given, suffix }: PersonName): string {
  return [given, family, suffix].filter(Boolean).join(' ');
}
