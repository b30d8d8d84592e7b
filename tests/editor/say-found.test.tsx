import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { prepareAnnouncements } from '../../renderer/ui/announce.ts';
import { useSayFound } from '../../renderer/ui/use-say-found.ts';

function List({ asked, found }: { readonly asked: string; readonly found: string | null }): ReactNode {
  useSayFound(asked, found);
  return null;
}

beforeEach(() => prepareAnnouncements(document.body));
afterEach(() => vi.useRealTimers());

/** What is looked for, what is found (`null`: not known yet), and for how many milliseconds; then all that was said. */
const cases: readonly (readonly [string, readonly (readonly [string, string | null, number])[], string[]])[] =
  [
    ['nothing is asked: nothing is said', [['', '60 articles', 5000]], []],
    [
      'the list changes, and nobody asked',
      [
        ['', '60 articles', 2000],
        ['', '61 articles', 5000],
      ],
      [],
    ],
    [
      'a search',
      [
        ['', '60 articles', 0],
        ['bridge', '5 articles', 5000],
      ],
      ['5 articles'],
    ],
    [
      'letter by letter: once the keyboard rests',
      [
        ['', '60 articles', 0],
        ['b', '40 articles', 200],
        ['br', '5 articles', 5000],
      ],
      ['5 articles'],
    ],
    [
      'the answer takes a while',
      [
        ['', '60 articles', 0],
        ['bridge', null, 3000],
        ['bridge', '5 articles', 5000],
      ],
      ['5 articles'],
    ],
    [
      'as many with the next words, which were asked for too',
      [
        ['', '60 articles', 0],
        ['zz', 'Nothing matches.', 3000],
        ['zzq', 'Nothing matches.', 5000],
      ],
      ['Nothing matches.', 'Nothing matches.'],
    ],
    [
      'the search is cleared',
      [
        ['a', '5 articles', 0],
        ['', '60 articles', 5000],
      ],
      ['60 articles'],
    ],
    [
      'what was found changes later',
      [
        ['', '60 articles', 0],
        ['bridge', '5 articles', 3000],
        ['bridge', '4 articles', 5000],
      ],
      ['5 articles'],
    ],
  ];

test.each(cases)('%s', async (_, steps, said) => {
  vi.useFakeTimers();
  const heard: string[] = [];
  const region = document.querySelector('[data-announcements]') ?? document.body;
  const observer = new MutationObserver(() => {
    if (region.textContent !== '') heard.push(region.textContent);
  });
  observer.observe(region, { childList: true });
  const [first, ...others] = steps;
  const screen = await render(<List asked={first?.[0] ?? ''} found={first?.[1] ?? null} />);
  await vi.advanceTimersByTimeAsync(first?.[2] ?? 0);
  for (const [asked, found, wait] of others) {
    await screen.rerender(<List asked={asked} found={found} />);
    await vi.advanceTimersByTimeAsync(wait);
  }
  observer.disconnect();
  expect(heard).toEqual(said);
  // Until the region is empty again.
  await vi.runAllTimersAsync();
});
