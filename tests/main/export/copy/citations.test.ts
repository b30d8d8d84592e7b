import { describe, expect, it } from 'vitest';
import { bibtex } from '#main/export/copy/citation/bibtex.ts';
import { invertedName, personName } from '#main/export/copy/citation/person-name.ts';
import type { CitedText, Reference } from '#main/export/copy/citation/reference.ts';
import { apa, chicago, mla } from '#main/export/copy/citation/styles.ts';
import { Slug } from '#shared/library/ids.ts';

describe('a name in a list of sources', () => {
  it.each([
    ['Ana Lima', 'Lima, Ana'],
    ['Ana Maria Lima', 'Lima, Ana Maria'],
    ['Jan van der Berg', 'van der Berg, Jan'],
    ['Bo da Silva Jr.', 'da Silva, Bo, Jr.'],
    ['Martin L. King III', 'King, Martin L., III'],
    ['  Ana   Lima ', 'Lima, Ana'],
    ['Van Morrison', 'Morrison, Van'],
    ['Suharto', 'Suharto'],
    ['山田 太郎', '山田 太郎'],
    ['The Ledger Staff', 'The Ledger Staff'],
    ['Harbour Press', 'Harbour Press'],
  ])('%s → %s', (written, expected) => {
    expect(invertedName(personName(written))).toBe(expected);
  });
});

const link = 'https://ledger.example/sea/ferries/';

function reference(names: readonly string[], changes: Partial<Reference> = {}): Reference {
  return {
    authors: names.map(personName),
    title: 'Ferries & “fast” boats return',
    slug: Slug.parse('ferries-return'),
    site: 'The Ledger',
    date: { year: 2024, month: 9, day: 6 },
    link,
    ...changes,
  };
}

const words = (text: CitedText): string =>
  text.map((part) => (typeof part === 'string' ? part : `*${part.italic}*`)).join('');

const four = ['Ana Lima', 'Jean-Luc Roe', 'Cy Chen', 'Di Dias'];
const many = Array.from({ length: 21 }, (_, index) => `A Name${index + 1}`);
const tail = `“Ferries & ‘fast’ boats return.” *The Ledger*`;

describe('a citation', () => {
  it.each([
    ['one author', ['Ana Maria Lima'], 'Lima, A. M. (2024, September 6).'],
    ['two', ['Ana Lima', 'Bo Chen'], 'Lima, A., & Chen, B. (2024, September 6).'],
    ['four', four, 'Lima, A., Roe, J.-L., Chen, C., & Dias, D. (2024, September 6).'],
    ['a desk', ['The Ledger Staff'], 'The Ledger Staff. (2024, September 6).'],
  ])('in APA’s style of %s', (_what, names, opening) => {
    expect(words(apa(reference(names)))).toBe(
      `${opening} Ferries & “fast” boats return. *The Ledger*. ${link}`,
    );
  });

  it('in APA’s style leaves out authors after the nineteenth but the last', () => {
    expect(words(apa(reference(many)))).toMatch(/^Name1, A\., .*Name19, A\., \. \. \. Name21, A\. \(/);
  });

  it.each([
    ['one author', ['Ana Lima'], 'Lima, Ana.'],
    ['two', ['Ana Lima', 'Bo Chen'], 'Lima, Ana, and Bo Chen.'],
    ['four', four, 'Lima, Ana, et al.'],
    ['Jr.', ['Bo Lima Jr.', 'Cy Roe', 'Di Roe'], 'Lima, Bo, Jr., et al.'],
  ])('in MLA’s style of %s', (_what, names, opening) => {
    expect(words(mla(reference(names)))).toBe(
      `${opening} ${tail}, 6 Sept. 2024, ledger.example/sea/ferries/.`,
    );
  });

  it.each([
    ['one author', ['Ana Lima'], 'Lima, Ana.'],
    ['four', four, 'Lima, Ana, Jean-Luc Roe, Cy Chen, and Di Dias.'],
    ['twenty-one', many, 'Name1, A, A Name2, A Name3, et al.'],
  ])('in Chicago’s style of %s', (_what, names, opening) => {
    expect(words(chicago(reference(names)))).toBe(`${opening} ${tail}, September 6, 2024. ${link}.`);
  });

  it('without author, date and address is what there is', () => {
    const bare = reference([], { date: null, link: null, title: 'Why now?' });
    expect([apa(bare), mla(bare), chicago(bare)].map(words)).toEqual([
      'Why now? (n.d.). *The Ledger*.',
      '“Why now?” *The Ledger*.',
      '“Why now?” *The Ledger*.',
    ]);
    expect(bibtex(bare)).toBe(
      '@article{theledgeruntitled,\n  title = {{Why now?}},\n  journal = {The Ledger},\n}'.replace(
        'untitled',
        'whynow',
      ),
    );
  });

  it.each([
    ['Ana Lima', 'The ferries return', 'any', 'lima2024ferries'],
    ['Ana Lima', '東京', 'tokyo-trains', 'lima2024tokyo'],
    ['Ana Lima', '東京', '01m5j5ee00bv53gamywqtp9qpd', 'lima202401m5j5ee00bv53gamywqtp9q'],
    ['Ana Lima', 'A is in on it so we go', 'any', 'lima2024aisinonitsowego'],
    ['Ana Lima', `W${'o'.repeat(90)}w`, 'any', 'lima2024wooooooooooooooooooooooo'],
    [`L${'a'.repeat(60)}`, 'Now?', 'any', 'laaaaaaaaaaaaaaaaaaaaaaa2024now'],
  ])('for BibTeX of %s, “%s” (%s) has the key %s', (name, title, slug, key) => {
    expect(bibtex(reference([name], { title, slug: Slug.parse(slug) }))).toMatch(`@article{${key},\n`);
  });

  it('for BibTeX keeps what TeX would read as its own', () => {
    const title = '50% of {all} #tags cost $5 & a_b \\ ~ ^';
    expect(bibtex(reference(['Bo da Silva Jr.', 'The Ledger Staff'], { title }))).toBe(
      [
        '@article{dasilva2024tags,',
        '  author = {da Silva, Jr., Bo and {The Ledger Staff}},',
        '  title = {{50\\% of \\{all\\} \\#tags cost \\$5 \\& a\\_b \\textbackslash{} \\textasciitilde{} \\textasciicircum{}}},',
        '  journal = {The Ledger},',
        '  year = {2024},',
        '  month = {9},',
        '  day = {6},',
        `  url = {${link}},`,
        '}',
      ].join('\n'),
    );
  });
});
