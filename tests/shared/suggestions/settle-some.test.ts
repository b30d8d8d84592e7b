import { describe, expect, test } from 'vitest';
import { listSuggestions } from '#shared/suggestions/list-suggestions.ts';
import { settleSuggestions } from '#shared/suggestions/settle-suggestions.ts';
import { content } from './suggested-content.ts';

describe('settling some', () => {
  const base = content('The ferry left at six.', { headline: 'The tide' });
  const proposed = content('The boat left at seven.', { headline: 'The ebb' });
  const suggestions = listSuggestions(base, proposed, []);
  const [headline, ferry, six] = suggestions.list;

  test('accepted words come into the text, rejected ones go out of the proposal', () => {
    if (headline === undefined || ferry === undefined || six === undefined) throw new Error('too few');
    const accepted = settleSuggestions({ base, proposed }, suggestions, [headline, ferry], 'accept');
    expect(accepted).toEqual({ base: content('The boat left at six.', { headline: 'The ebb' }), proposed });
    const rejected = settleSuggestions({ base, proposed }, suggestions, [headline, six], 'reject');
    expect(rejected).toEqual({ base, proposed: content('The boat left at six.', { headline: 'The tide' }) });
  });
});
