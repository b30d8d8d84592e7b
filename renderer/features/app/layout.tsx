import { createContext, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useProvided } from '../../ui/use-provided.ts';
import { whenKeyboardIsLost } from '../../ui/when-keyboard-is-lost.ts';
import { useCommand } from '../commands/commands.tsx';
import { useSettings } from '../settings/settings.tsx';
import { isCramped, type Pane, panesShown } from './panes.ts';
import { toText } from './to-text.ts';

export const inspectorTabs = ['article', 'review', 'checks'] as const;
type InspectorTab = (typeof inspectorTabs)[number];

interface Layout {
  readonly isListShown: boolean;
  readonly isInspectorShown: boolean;
  readonly inspectorTab: InspectorTab;
  /** Brings the inspector back, on one of its tabs. */
  readonly showInspector: (tab: InspectorTab) => void;
  readonly setPreviewing: (previewing: boolean) => void;
}

const Context = createContext<Layout | null>(null);

export function useLayout(): Layout {
  return useProvided(Context, 'LayoutProvider');
}

/** Which panes there are: what the person chose, as far as the window has room. */
export function LayoutProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { settings, change } = useSettings();
  const [previewing, setPreviewing] = useState(false);
  const [inspectorTab, setTab] = useState<InspectorTab>('article');
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
    whenKeyboardIsLost(toText);
    if (cramped) setChoice({ pane: shown[pane] ? 'none' : pane, previewing });
    if (!cramped || !settings[setting]) change({ [setting]: !settings[setting] });
  };
  useCommand('view.toggleList', () => toggle('list', 'showList'));
  useCommand('view.toggleInspector', () => toggle('inspector', 'showInspector'));

  const { list, inspector } = shown;
  const showInspector = useCallback(
    (tab: InspectorTab) => {
      setTab(tab);
      if (cramped) setChoice({ pane: 'inspector', previewing });
      if (!settings.showInspector) change({ showInspector: true });
    },
    [cramped, previewing, settings.showInspector, change],
  );
  const value = useMemo(
    () => ({ isListShown: list, isInspectorShown: inspector, inspectorTab, showInspector, setPreviewing }),
    [list, inspector, inspectorTab, showInspector],
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
