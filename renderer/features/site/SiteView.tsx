import { type ReactNode, useEffect } from 'react';
import { useMessages } from '../../messages/index.ts';
import { focusField } from '../app/focus-field.ts';
import { useNavigation } from '../app/navigation.tsx';
import { SiteProblems } from './SiteProblems.tsx';
import { SiteSettingsForm } from './SiteSettingsForm.tsx';
import './site.css';

export function SiteView(): ReactNode {
  const { site } = useMessages();
  const { place } = useNavigation();
  const field = place.view === 'site' ? (place.field ?? null) : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: who asks for a field twice gets there twice
  useEffect(() => {
    if (field !== null) focusField(field);
  }, [place, field]);

  return (
    <div className="view site-view">
      <main className="pane" aria-label={site.title}>
        <div className="pane-scroll">
          <SiteSettingsForm />
        </div>
      </main>
      <section className="site-side" aria-label={site.checkTitle}>
        <SiteProblems />
      </section>
    </div>
  );
}
