import { initialsOfGiven, invertedName, type PersonName, plainName } from './person-name.ts';
import { type CitedText, closed, months, quotedTitle, type Reference } from './reference.ts';

/** American Psychological Association, 7th edition, 9.8 (authors) and 10.1 (article in an online newspaper). */
export function apa({ authors, title, site, date, link }: Reference): CitedText {
  const names = authors.map(({ family, given, suffix }) =>
    [family, initialsOfGiven(given), suffix].filter(Boolean).join(', '),
  );
  const last = names.at(-1) ?? '';
  const list =
    names.length > 20
      ? `${names.slice(0, 19).join(', ')}, . . . ${last}`
      : names.length > 1
        ? `${names.slice(0, -1).join(', ')}, & ${last}`
        : last;
  const when = date === null ? '(n.d.).' : `(${date.year}, ${months[date.month - 1] ?? ''} ${date.day}).`;
  const opening = list === '' ? `${closed(title)} ${when} ` : `${closed(list)} ${when} ${closed(title)} `;
  return [opening, { italic: site }, '.', link === null ? '' : ` ${link}`];
}

const shortMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** Modern Language Association, 9th edition, 5.3 to 5.96: the scheme and the full stop of an address stay as it asks. */
export function mla({ authors, title, site, date, link }: Reference): CitedText {
  const when = date === null ? '' : `, ${date.day} ${shortMonths[date.month - 1] ?? ''} ${date.year}`;
  const where = link === null ? '' : `, ${link.replace(/^https?:\/\//u, '')}`;
  const by = authors.length > 2 ? `${invertedName(authors[0] as PersonName)}, et al.` : listed(authors);
  return [lead(by), `${quotedTitle(title)} `, { italic: site }, `${when}${where}.`];
}

/** The Chicago Manual of Style, 18th edition, 13.74 to 13.78 (authors) and 14.89 (news), as a bibliography has it. */
export function chicago({ authors, title, site, date, link }: Reference): CitedText {
  const when = date === null ? '' : `, ${months[date.month - 1] ?? ''} ${date.day}, ${date.year}`;
  const by = authors.length > 6 ? `${listed(authors.slice(0, 3), '')}, et al.` : listed(authors);
  return [
    lead(by),
    `${quotedTitle(title)} `,
    { italic: site },
    `${when}.${link === null ? '' : ` ${link}.`}`,
  ];
}

function lead(by: string): string {
  return by === '' ? '' : `${closed(by)} `;
}

/** "Lima, Ana, Bo Chen, and Cy Roe": only the first is turned round. */
function listed(authors: readonly PersonName[], conjunction = 'and '): string {
  const [first, ...others] = authors;
  if (first === undefined) return '';
  const names = [invertedName(first), ...others.map(plainName)];
  const last = names.at(-1) ?? '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')}, ${conjunction}${last}`;
}
