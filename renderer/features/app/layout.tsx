import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useCommand } from '../commands/commands.tsx';
import { useSettings } from '../settings/settings.tsx';

interface Layout {
  readonly isListShown: boolean;
  readonly isInspectorShown: boolean;
  readonly setPreviewing: (previewing: boolean) => void;
}

const Context = createContext<Layout | null>(null);

export function useLayout(): Layout {
  const layout = useContext(Context);
  if (layout === null) throw new Error('useLayout outside LayoutProvider');
  return layout;
}

/** In CSS pixels: text, page and inspector side by side leave no room for the list in a window narrower than this. */
const roomForAll = 1500;

/** Which panes there are: what the person chose, and a list that makes way for a page beside the text. */
export function LayoutProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { settings, change } = useSettings();
  const [isPreviewing, setPreviewing] = useState(false);
  // What the person says while the page is shown, for as long as it is.
  const [listBesidePage, setListBesidePage] = useState<boolean | null>(null);
  const isNarrow = useIsNarrow();
  const yields = isPreviewing && isNarrow;
  const isListShown = yields ? (listBesidePage ?? false) : settings.showList;
  const isInspectorShown = settings.showInspector;

  useEffect(() => {
    if (!yields) setListBesidePage(null);
  }, [yields]);

  useCommand('view.toggleList', () => {
    if (yields) setListBesidePage(!isListShown);
    else change({ showList: !settings.showList });
  });
  useCommand('view.toggleInspector', () => change({ showInspector: !isInspectorShown }));

  const value = useMemo(
    () => ({ isListShown, isInspectorShown, setPreviewing }),
    [isListShown, isInspectorShown],
  );
  return <Context value={value}>{children}</Context>;
}

function useIsNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => innerWidth < roomForAll);
  useEffect(() => {
    const query = matchMedia(`(max-width: ${roomForAll - 1}px)`);
    const update = (): void => setNarrow(query.matches);
    update();
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, []);
  return isNarrow;
}
