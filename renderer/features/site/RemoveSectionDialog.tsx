import { type ReactNode, useState } from 'react';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { whenKeyboardIsLost } from '../../ui/when-keyboard-is-lost.ts';
import { useNavigation } from '../app/navigation.tsx';
import { useBulkReport } from '../articles/use-bulk-report.ts';
import type { Sections } from './sections.ts';

interface RemoveSectionDialogProps {
  readonly section: Sections[number];
  /** How many are in it. */
  readonly articles: number;
  readonly sections: Sections;
  readonly onClose: () => void;
}

/** Asks where the articles of a section go that is removed: each of them would need another one. */
export function RemoveSectionDialog(props: RemoveSectionDialogProps): ReactNode {
  const { section, articles, sections, onClose } = props;
  const { site, app } = useMessages();
  const words = site.removal;
  const { settle } = useNavigation();
  const report = useBulkReport();
  const others = sections.filter(({ slug }) => slug !== section.slug);
  const [to, setTo] = useState<string>(others[0]?.slug ?? '');

  const submit = async (): Promise<void> => {
    if (!(await settle())) return;
    onClose();
    // The row goes, and its button with it.
    whenKeyboardIsLost(() => document.querySelector<HTMLElement>('.section-new input')?.focus());
    const target = others.find(({ slug }) => slug === to)?.slug ?? null;
    await report(call('library.removeSection', { section: section.slug, to: target }), (number) =>
      words.done(section.name, number),
    );
  };

  return (
    <Dialog
      title={words.title(section.name)}
      size="small"
      onClose={onClose}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>{app.cancel}</Button>
          <Button look="primary" submit>
            {words.confirm}
          </Button>
        </>
      }
    >
      <p>{words.text(articles)}</p>
      <Select
        label={words.to}
        value={to}
        options={[
          ...others.map(({ slug, name }) => ({ value: slug, label: name })),
          { value: '', label: words.none },
        ]}
        onChange={setTo}
      />
    </Dialog>
  );
}
