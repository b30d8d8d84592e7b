import { type ReactNode, useState } from 'react';
import { Slug } from '#shared/library/ids.ts';
import { sectionSlugFault } from '#shared/site/section-slugs.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { whenKeyboardIsLost } from '../../ui/when-keyboard-is-lost.ts';
import { useNavigation } from '../app/navigation.tsx';
import { useBulkReport } from '../articles/use-bulk-report.ts';
import type { Sections } from './sections.ts';

interface SectionAddressDialogProps {
  readonly section: Sections[number];
  readonly sections: Sections;
  readonly onClose: () => void;
}

/** Another slug for a section. Its articles go along, so this isn't part of a form that saves itself with each letter. */
export function SectionAddressDialog({ section, sections, onClose }: SectionAddressDialogProps): ReactNode {
  const { site, app } = useMessages();
  const words = site.address;
  const { settle } = useNavigation();
  const report = useBulkReport();
  const [typed, setTyped] = useState<string>(section.slug);
  const others = sections.flatMap(({ slug }) => (slug === section.slug ? [] : slug));
  const wanted = typed.trim();
  const fault = sectionSlugFault(wanted, others);
  const isNew = fault === null && wanted !== section.slug;

  const submit = async (): Promise<void> => {
    const slug = Slug.safeParse(wanted);
    if (!isNew || !slug.success || !(await settle())) return;
    onClose();
    // Another row comes in the place of this one.
    whenKeyboardIsLost(() =>
      document.querySelector<HTMLElement>(`[data-section="${CSS.escape(slug.data)}"] input`)?.focus(),
    );
    await report(call('library.renameSection', { section: section.slug, slug: slug.data }), (number) =>
      words.done(section.name, number),
    );
  };

  return (
    <Dialog
      title={words.of(section.name)}
      size="small"
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>{app.cancel}</Button>
          <Button look="primary" submit disabled={!isNew}>
            {words.change}
          </Button>
        </>
      }
    >
      <TextField
        label={words.slug}
        hint={words.hint}
        value={typed}
        error={fault === null ? null : words[fault]}
        spellCheck={false}
        autoFocus
        onChange={setTyped}
      />
    </Dialog>
  );
}
