import { slugify } from '#shared/library/slugify.ts';
import { invertedName } from './person-name.ts';
import type { Reference } from './reference.ts';

/** An entry that BibTeX's and biblatex's styles both take. Braces keep a title's capitals. */
export function bibtex(reference: Reference): string {
  const { authors, title, site, date, link } = reference;
  const fields: readonly (readonly [string, string])[] = [
    [
      'author',
      authors
        // Of one part, or an organisation's: braces keep it from being taken apart.
        .map((name) => (name.given === '' ? `{${tex(name.family)}}` : tex(invertedWithSuffix(name))))
        .join(' and '),
    ],
    ['title', title === '' ? '' : `{${tex(title)}}`],
    ['journal', tex(site)],
    ['year', date === null ? '' : String(date.year)],
    ['month', date === null ? '' : String(date.month)],
    ['day', date === null ? '' : String(date.day)],
    // Printed as it is by the packages for addresses; these three end the field or the line.
    ['url', (link ?? '').replace(/[{}\\]/gu, encodeURIComponent)],
  ];
  const written = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`)
    .join('');
  return `@article{${keyOf(reference)},\n${written}}`;
}

/** BibTeX wants "family, suffix, given". */
function invertedWithSuffix({ family, given, suffix }: Reference['authors'][number]): string {
  return suffix === '' ? invertedName({ family, given, suffix }) : `${family}, ${suffix}, ${given}`;
}

/** "lima2024ferries": ASCII, as old programs want it. A headline without Latin letters is known by its slug, which no other has. */
function keyOf({ authors, title, slug, site, date }: Reference): string {
  const name = slugify(authors[0]?.family ?? site, 'article').replaceAll('-', '');
  const parts = slugify(title, slug).split('-');
  const word = parts.find((part) => part.length > 3) ?? parts.join('');
  return `${name.slice(0, longestPart)}${date?.year ?? ''}${word.slice(0, longestPart)}`;
}

/** In letters; people type keys. */
const longestPart = 24;

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\{}~^#$%&_]/gu, (sign) => special[sign] ?? `\\${sign}`);
}
