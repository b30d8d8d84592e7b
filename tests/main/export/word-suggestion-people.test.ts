import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createExportService } from '#main/export/export-service.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { footnote, paragraph } from '../../helpers/body-nodes.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { first, second, stateOf, suggested, thereAndBack } from './suggestions-in-word.ts';

const bo = { name: 'Bo Chen', initials: 'BC' };

describe('suggestions go to Word as tracked changes and come back as they were', { timeout: 60_000 }, () => {
  it('in notes are marked there, and comments about their words stand at the notes’ numbers', async () => {
    const newsroom = await tempNewsroom();
    const note = (words: string): object => paragraph('Nobody', footnote(words), ' saw it.');
    const before = [note('But two.'), paragraph('Rain', footnote('Or snow.'), ' fell.'), first];
    const after = [note('But three.'), paragraph('Rain fell.'), first];
    const id = await suggested(newsroom, before, after);
    const anchor = { kind: 'quote' as const, quote: 'But three.', before: '', after: '' };
    await newsroom.review.change(id, { kind: 'comment', anchor, text: 'Who?' }, bo);
    const { content } = await createExportService(newsroom).exportArticle(id, 'docx');
    const parts = unzipSync(content as Uint8Array);
    const xmlOf = (part: string): string => strFromU8(parts[`word/${part}.xml`] ?? new Uint8Array());
    // ECMA-376 part 1, 17.13.5.18 and 17.13.5.14: the words are in the change, and nothing else of the note is.
    expect(xmlOf('footnotes')).toMatch(/<w:del [^>]*>(?:(?!<\/w:del>).)*>two</);
    expect(xmlOf('footnotes')).toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*>three</);
    expect(xmlOf('footnotes')).toMatch(/<w:r><w:t [^>]*>But <\/w:t>/);
    // 17.13.4.5: no comment stands in a note. A note that goes takes its number along.
    const reference = '<w:r>(?:(?!</w:r>).)*<w:footnoteReference [^>]*/></w:r>';
    expect(xmlOf('document')).toMatch(
      new RegExp(`<w:commentRangeStart [^>]*/>${reference}<w:commentRangeEnd`),
    );
    expect(xmlOf('document').match(new RegExp(`<w:del [^>]*>${reference}</w:del>`, 'g'))).toHaveLength(1);
    const back = await thereAndBack(newsroom, id);
    expect((await back.other.review.get(back.id)).comments).toMatchObject([{ text: 'Who?', anchor }]);
  });

  it('of two people in one note and beside it stay apart', async () => {
    const newsroom = await tempNewsroom();
    const line = (...[beside, year, ship]: readonly string[]): object =>
      paragraph(`The ${beside}`, footnote(`Built in ${year} as the ${ship}.`), ' left.');
    const id = await suggested(newsroom, [line('ferry', '1974', 'Heron')], [line('ferry', '1975', 'Heron')]);
    const proposal = await newsroom.suggestions.get(id);
    if (proposal === null) throw new Error('nothing is open');
    const more = bodyOf([line('boat', '1975', 'Tern')]);
    await newsroom.suggestions.propose(
      id,
      { ...proposal, proposed: { ...proposal.proposed, body: more } },
      bo,
    );
    const state = await stateOf(newsroom, id);
    expect(state.suggestions.map((one) => one.replace(/ \S+Z /, ' '))).toEqual([
      'Bo Chen replace ferry→boat',
      'Ana Lima replace 1974→1975',
      'Bo Chen replace Heron→Tern',
    ]);
    const back = await thereAndBack(newsroom, id);
    expect(await stateOf(back.other, back.id)).toEqual(state);
  });

  it('of several people stay theirs', async () => {
    const newsroom = await tempNewsroom();
    const id = await suggested(newsroom, [first, second], [paragraph('The boat left at six.'), second]);
    const proposal = await newsroom.suggestions.get(id);
    if (proposal === null) throw new Error('nothing is open');
    const { base, proposed } = proposal;
    const more = bodyOf([paragraph('The boat left at six.'), paragraph('Nobody saw it leave.')]);
    await newsroom.suggestions.propose(id, { base, proposed: { ...proposed, body: more } }, bo);
    const state = await stateOf(newsroom, id);
    expect(state.suggestions.map((one) => one.slice(0, 3))).toEqual(['Ana', 'Bo ']);
    const back = await thereAndBack(newsroom, id);
    expect(await stateOf(back.other, back.id)).toEqual(state);
  });

  it('keeps comments at words that come, go and stay', async () => {
    const newsroom = await tempNewsroom();
    const id = await suggested(
      newsroom,
      [first, second, first],
      [paragraph('The boat left at six.'), second, first],
    );
    const quotes = [
      { quote: 'boat', before: 'The ', after: ' left' },
      { quote: 'ferry', before: 'The ', after: ' left' },
      { quote: 'saw it', before: 'Nobody ', after: ' leave' },
    ];
    for (const quoted of quotes) {
      const comment = {
        kind: 'comment' as const,
        anchor: { kind: 'quote' as const, ...quoted },
        text: 'Why?',
      };
      await newsroom.review.change(id, comment, bo);
    }
    const back = await thereAndBack(newsroom, id);
    const { comments } = await back.other.review.get(back.id);
    expect(comments.map(({ anchor }) => anchor.kind === 'quote' && anchor.quote)).toEqual([
      'boat',
      'ferry',
      'saw it',
    ]);
  });
});
