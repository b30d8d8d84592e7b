import { describe, expect, test } from 'vitest';
import { listSuggestions } from '#shared/suggestions/list-suggestions.ts';
import type { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { attribute } from '#shared/suggestions/propose.ts';
import { content, one, three, two } from './suggested-content.ts';

const ana = { name: 'Ana Lima', initials: 'AL' };

const bo = { name: 'Bo Chen', initials: 'BC' };

describe('who suggested it', () => {
  const base = content('The ferry left at six.');
  const byAna = content('The old ferry left at six.');
  const authors = attribute({ base, proposed: base, authors: [] }, { base, proposed: byAna }, ana, one);
  const names = (
    proposed: SuggestedContent,
    given: Parameters<typeof listSuggestions>[2],
  ): readonly string[] =>
    listSuggestions(base, proposed, given).list.map(({ added, by, at }) => `${added} ${by.initials} ${at}`);

  test('another one’s suggestion stays theirs while somebody else goes on', () => {
    const byBoth = content('The old ferry left at seven.');
    const now = attribute({ base, proposed: byAna, authors }, { base, proposed: byBoth }, bo, two);
    expect(names(byBoth, now)).toEqual([`old AL ${one}`, `seven BC ${two}`]);
  });

  test('to go on within one’s own amends it', () => {
    const more = content('The very old ferry left at six.');
    expect(
      names(more, attribute({ base, proposed: byAna, authors }, { base, proposed: more }, ana, two)),
    ).toEqual([`very old AL ${one}`]);
    expect(
      names(more, attribute({ base, proposed: byAna, authors }, { base, proposed: more }, bo, three)),
    ).toEqual([`very old BC ${three}`]);
  });

  test('what was decided on and comes back by an undo is its author’s again', () => {
    const settled = { base: byAna, proposed: byAna, authors: [] };
    expect(names(byAna, attribute(settled, { base, proposed: byAna }, bo, two, authors))).toEqual([
      `old AL ${one}`,
    ]);
    expect(names(byAna, attribute(settled, { base, proposed: byAna }, bo, two))).toEqual([`old BC ${two}`]);
  });

  test('two alike are told apart by their order', () => {
    const twice = content('a ferry a ferry');
    const ships = attribute(
      { base: twice, proposed: content('a ship a ferry'), authors: [] },
      { base: twice, proposed: content('a ship a ship') },
      ana,
      one,
    );
    const { list: found } = listSuggestions(twice, content('a ship a ship'), ships);
    expect(new Set(found.map(({ key }) => key)).size).toBe(2);
  });
});
