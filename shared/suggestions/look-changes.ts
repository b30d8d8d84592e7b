import { type TextFormat, textFormats } from '../body/nodes/text/text.schema.ts';
import type { Token } from './tokens.ts';

/** What words look like or lead to now, or no longer. */
export interface LookChange {
  readonly look: TextFormat | 'link';
  readonly isOn: boolean;
  /** Where the link leads, or led; `null` for all else. */
  readonly url: string | null;
}

type Word = Extract<Token, { readonly is: 'word' }>;

/** What differs in the looks of the same words, each change once. */
export function lookChanges(before: readonly Token[], after: readonly Token[]): readonly LookChange[] {
  const [old, now] = [before.filter(isWord), after.filter(isWord)];
  const found = now.flatMap((word, at): readonly LookChange[] => {
    const former = old[at];
    return former === undefined ? [] : [...formats(former, word), ...links(former, word)];
  });
  const keys = found.map(({ look, isOn, url }) => `${look} ${isOn} ${url}`);
  return found.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}

function formats(before: Word, after: Word): readonly LookChange[] {
  const [old, now] = [formatOf(before), formatOf(after)];
  return Object.entries(textFormats)
    .filter(([, bit]) => (old & bit) !== (now & bit))
    .map(([look, bit]) => ({ look: look as TextFormat, isOn: (now & bit) !== 0, url: null }));
}

function links(before: Word, after: Word): readonly LookChange[] {
  const [old, now] = [urlOf(before), urlOf(after)];
  if (old === now) return [];
  return [{ look: 'link', isOn: now !== null, url: now ?? old }];
}

function formatOf({ node }: Word): number {
  return typeof node['format'] === 'number' ? node['format'] : 0;
}

function urlOf({ within }: Word): string | null {
  const link = within.find((around) => around['type'] === 'link');
  return link === undefined ? null : String(link['url'] ?? '');
}

function isWord(token: Token): token is Word {
  return token.is === 'word';
}
