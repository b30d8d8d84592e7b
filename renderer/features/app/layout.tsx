import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useCommand } from '../commands/commands.tsx';
import { useSettings } from '../settings/settings.tsx';
import { focusField } from './focus-field.ts';
import { isCramped, type Pane, panesShown } from './panes.ts';

interface Layout {
  readonly isListShown: boolean;
  readonly isInspectorShown: boolean;
  readonly showInspector: () => void;
  readonly setPreviewing: (previewing: boolean) => void;
}

const Context = createContext<Layout | null>(null);

export function useLayout(): Layout {
  const layout = useContext(Context);
  if (layout === null) throw new Error('useLayout outside LayoutProvider');
  return layout;
}

/** Puts the caret into a field (focus-field.ts), with the inspector brought back where the field is in there. */
export function useFocusField(): (field: string) => void {
  const { isInspectorShown, showInspector } = useLayout();
  return (field) => {
    if (focusField(field) || isInspectorShown) return;
    showInspector();
    requestAnimationFrame(() => focusField(field));
  };
}

/** Which panes there are: what the person chose, as far as the window has room. */
export function LayoutProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { settings, change } = useSettings();
  const [previewing, setPreviewing] = useState(false);
  const [choice, setChoice] = useState<{ readonly pane: Pane | 'none'; readonly previewing: boolean } | null>(
    null,
  );
  const width = useWindowWidth();
  const cramped = isCramped({ width, previewing });
  // What was said with the page beside the text says nothing of the text alone.
  const chosen = choice?.previewing === previewing ? choice.pane : null;
  const shown = panesShown({
    list: settings.showList,
    inspector: settings.showInspector,
    previewing,
    chosen,
    width,
  });

  const toggle = (pane: Pane, setting: 'showList' | 'showInspector'): void => {
    if (cramped) setChoice({ pane: shown[pane] ? 'none' : pane, previewing });
    if (!cramped || !settings[setting]) change({ [setting]: !settings[setting] });
  };
  useCommand('view.toggleList', () => toggle('list', 'showList'));
  useCommand('view.toggleInspector', () => toggle('inspector', 'showInspector'));

  const { list, inspector } = shown;
  const showInspector = useCallback(() => {
    if (cramped) setChoice({ pane: 'inspector', previewing });
    if (!settings.showInspector) change({ showInspector: true });
  }, [cramped, previewing, settings.showInspector, change]);
  const value = useMemo(
    () => ({ isListShown: list, isInspectorShown: inspector, showInspector, setPreviewing }),
    [list, inspector, showInspector],
  );
  return <Context value={value}>{children}</Context>;
}

function useWindowWidth(): number {
  const [width, setWidth] = useState(innerWidth);
  useEffect(() => {
    const update = (): void => setWidth(innerWidth);
    update();
    addEventListener('resize', update);
    return () => removeEventListener('resize', update);
  }, []);
  return width;
}
