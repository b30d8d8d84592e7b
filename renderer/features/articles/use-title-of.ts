import { useCallback } from 'react';
import { useMessages } from '../../messages/index.ts';

/** What the window calls an article: its headline, while it has one. */
export function useTitleOf(): (headline: string) => string {
  const { untitled } = useMessages().articles;
  return useCallback((headline) => (headline.trim() === '' ? untitled : headline), [untitled]);
}
