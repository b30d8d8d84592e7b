import { type ReactNode, useState } from 'react';
import { SiteDesign } from '#shared/design/design.schema.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { useLatest } from '../../ui/use-latest.ts';
import { DraftStatus } from '../app/DraftStatus.tsx';
import { useSavedDraft } from '../app/use-saved-draft.ts';
import { useLibrary } from '../library/library.tsx';
import { ColourFields } from './ColourFields.tsx';
import { DesignPreview } from './DesignPreview.tsx';
import { FrameFields } from './FrameFields.tsx';
import { IconField } from './IconField.tsx';
import { LinksField } from './LinksField.tsx';
import { LogoField } from './LogoField.tsx';
import { SocialField } from './SocialField.tsx';
import { ThemeField } from './ThemeField.tsx';
import { TypeFields } from './TypeFields.tsx';
import { useLinkProblems } from './use-link-problems.ts';
import './design.css';

const none: ReadonlyMap<string, string> = new Map();

/** How the site looks, beside the site as it looks. */
export function DesignView(): ReactNode {
  const { design: words } = useMessages();
  const library = useLibrary();
  const readOnly = library.readOnly !== null;
  const latest = useLatest(library.config);
  const [version, setVersion] = useState(0);
  const { value, change, state } = useSavedDraft<SiteDesign>({
    initial: library.config.design,
    canSave: (design) => SiteDesign.safeParse(design).success,
    save: async (design) => {
      await call('library.updateConfig', { config: { ...latest.current, design } });
      setVersion((before) => before + 1);
    },
  });
  const { loaded, reload } = useCall('site.themes', null, ['library.changed']);
  const themes = loaded.state === 'ready' ? loaded.value : [];
  const theme = themes.find(({ folder }) => folder === value.theme)?.manifest ?? null;
  const linkProblems = useLinkProblems();
  const set = (part: Partial<SiteDesign>): void => change({ ...value, ...part });
  const parts = {
    design: value,
    readOnly,
    onChange: set,
    // Problems name links by their place, which is another as soon as one is moved.
    linkProblems: state.is === 'saved' ? linkProblems : none,
  };

  return (
    <div className="design">
      <div className="design-form form" data-field="design">
        <div className="pane-form-head">
          <h1>{words.title}</h1>
          <DraftStatus state={state} />
        </div>
        <ThemeField {...parts} themes={themes} onThemes={() => void reload()} />
        <ColourFields {...parts} theme={theme} />
        <TypeFields {...parts} />
        <LogoField {...parts} />
        <IconField {...parts} />
        <SocialField {...parts} />
        <LinksField
          {...parts}
          name="design.navigation"
          title={words.navigation}
          hint={words.navigationHint}
          links={value.navigation}
          instead={words.navigationInstead}
          start={library.config.sections.map(({ slug }) => ({ to: 'section', section: slug, label: '' }))}
          onLinks={(navigation) => set({ navigation })}
        />
        <FrameFields {...parts} />
      </div>
      <DesignPreview version={version} />
    </div>
  );
}
