import { type ReactNode, useEffect } from 'react';
import { useMessages } from '../../messages/index.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { focusField } from '../app/focus-field.ts';
import { type SitePart, useNavigation } from '../app/navigation.tsx';
import { CommentsInbox } from '../comments/index.ts';
import { DesignView } from '../design/index.ts';
import { SiteProblems } from './SiteProblems.tsx';
import { SiteSettingsForm } from './SiteSettingsForm.tsx';
import './site.css';

export function SiteView(): ReactNode {
  const { site } = useMessages();
  const { place, go } = useNavigation();
  const { part = 'settings', field = null } = place.view === 'site' ? place : {};

  // biome-ignore lint/correctness/useExhaustiveDependencies: who asks for a field twice gets there twice
  useEffect(() => {
    if (field !== null) focusField(field);
  }, [place, field]);

  return (
    <div className="view site-view">
      <main className="pane" aria-label={site.title}>
        <Tabs<SitePart>
          label={site.parts.label}
          current={part}
          tabs={(['settings', 'design', 'comments'] as const).map((name) => ({
            name,
            label: site.parts[name],
          }))}
          onChange={(name) => void go({ view: 'site', part: name })}
        >
          {part === 'design' && <DesignView />}
          {part === 'comments' && <CommentsInbox />}
          {part === 'settings' && (
            <div className="pane-scroll">
              <SiteSettingsForm />
            </div>
          )}
        </Tabs>
      </main>
      {part === 'settings' && (
        <section className="site-side" aria-label={site.checkTitle}>
          <SiteProblems />
        </section>
      )}
    </div>
  );
}
