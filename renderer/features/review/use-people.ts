import { useMemo } from 'react';
import { useAuthors } from '../authors/author-list.tsx';
import { useSettings } from '../settings/settings.tsx';

/** Names that the newsroom knows: its authors and whoever works here. A library has no accounts. */
export function usePeople(): readonly string[] {
  const { authors } = useAuthors();
  const own = useSettings().settings.profile.name.trim();
  return useMemo(() => {
    const names = new Set(authors.map(({ name }) => name));
    if (own !== '') names.add(own);
    return [...names].toSorted((a, b) => a.localeCompare(b));
  }, [authors, own]);
}
