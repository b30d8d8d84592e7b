import { type ReactNode, useEffect } from 'react';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useLatest } from '../../ui/use-latest.ts';
import { DraftStatus } from '../app/DraftStatus.tsx';
import { useSavedDraft } from '../app/use-saved-draft.ts';
import { ChecksFields, HouseStyleFields } from '../checks/index.ts';
import { useLibrary } from '../library/library.tsx';
import { WorkflowFields } from '../workflow/index.ts';
import { AddressField } from './AddressField.tsx';
import { languageOptions } from './language-options.ts';
import { ReaderFields } from './ReaderFields.tsx';
import { SectionsField } from './SectionsField.tsx';
import { SecurityFields } from './SecurityFields.tsx';
import { SiteWordsFields } from './SiteWordsFields.tsx';
import { timeZoneOptions } from './time-zone-options.ts';

/** galley.json as a form. Saves itself. */
export function SiteSettingsForm(): ReactNode {
  const { site, checks, workflow } = useMessages();
  const library = useLibrary();
  const readOnly = library.readOnly !== null;
  const latest = useLatest(library.config);
  const { value, change, take, state } = useSavedDraft<LibraryConfig>({
    initial: library.config,
    canSave: (config) => LibraryConfig.safeParse(config).success,
    // The design is another form's.
    save: (config) => call('library.updateConfig', { config: { ...config, design: latest.current.design } }),
  });
  // What changes it beside this form, such as a section's move and its undo, is shown; what is typed here is saved over it.
  const isSaved = useLatest(state.is === 'saved');
  useEffect(() => {
    if (isSaved.current) take(library.config);
  }, [library.config, take]);
  const set = (part: Partial<LibraryConfig>): void => change({ ...value, ...part });

  return (
    <div className="pane-form form">
      <div className="pane-form-head">
        <h1>{site.title}</h1>
        <DraftStatus state={state} />
      </div>
      <TextField
        label={site.siteTitle}
        name="title"
        value={value.title}
        readOnly={readOnly}
        error={value.title.trim() === '' ? site.siteTitleMissing : null}
        onChange={(title) => set({ title })}
      />
      <TextField
        label={site.tagline}
        value={value.tagline}
        readOnly={readOnly}
        onChange={(tagline) => set({ tagline })}
      />
      <AddressField
        label={site.baseUrl}
        name="baseUrl"
        hint={site.baseUrlHint}
        value={value.baseUrl}
        readOnly={readOnly}
        onChange={(baseUrl) => set({ baseUrl })}
      />
      <div className="field-row">
        <Select
          label={site.language}
          name="language"
          value={value.language}
          options={languageOptions(value.language)}
          disabled={readOnly}
          onChange={(language) => set({ language })}
        />
        <Select
          label={site.timeZone}
          name="timeZone"
          value={value.timeZone}
          options={timeZoneOptions(value.timeZone)}
          disabled={readOnly}
          onChange={(timeZone) => set({ timeZone })}
        />
      </div>
      <SectionsField
        sections={value.sections}
        readOnly={readOnly}
        onChange={(sections) => set({ sections: [...sections] })}
      />
      <AddressField
        label={site.comments}
        name="comments"
        hint={site.commentsHint}
        value={value.comments.endpoint}
        readOnly={readOnly}
        onChange={(endpoint) => set({ comments: { ...value.comments, endpoint } })}
      />
      <ReaderFields value={value} readOnly={readOnly} onChange={set} />
      <details className="settings-group">
        <summary>{workflow.title}</summary>
        <WorkflowFields
          workflow={value.workflow}
          readOnly={readOnly}
          onChange={(next) => set({ workflow: next })}
        />
      </details>
      <details className="settings-group" data-field="checks">
        <summary>{checks.settings.title}</summary>
        <ChecksFields checks={value.checks} readOnly={readOnly} onChange={(next) => set({ checks: next })} />
      </details>
      <details className="settings-group" data-field="houseStyle">
        <summary>{checks.style.title}</summary>
        <HouseStyleFields
          style={value.houseStyle}
          readOnly={readOnly}
          onChange={(houseStyle) => set({ houseStyle })}
        />
      </details>
      <SiteWordsFields
        words={value.words}
        language={value.language}
        readOnly={readOnly}
        onChange={(words) => set({ words })}
      />
      <details className="settings-group" data-field="security">
        <summary>{site.security.title}</summary>
        <SecurityFields
          security={value.security}
          readOnly={readOnly}
          onChange={(security) => set({ security })}
        />
      </details>
      <TextField label={site.folder} value={library.path} readOnly onChange={() => {}} />
    </div>
  );
}
