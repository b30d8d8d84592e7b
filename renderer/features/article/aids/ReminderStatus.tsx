import { Flag } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { ArticleFields } from '#shared/articles/article.schema.ts';
import { useMessages } from '../../../messages/index.ts';
import { Popover } from '../../../ui/Popover.tsx';
import { useFocusField } from '../../app/use-focus-field.ts';
import { showBlock, type TextFacts } from '../../editor/index.ts';
import { fieldReminders } from './field-reminders.ts';
import './aids.css';

interface Props {
  readonly facts: TextFacts;
  readonly fields: ArticleFields;
}

/** How many "TK" are still in the article, wherever; choosing one leads to it. Nothing while there are none. */
export function ReminderStatus({ facts, fields }: Props): ReactNode {
  const { article: words } = useMessages();
  const focusField = useFocusField();
  const [isOpen, setOpen] = useState(false);
  const inFields = fieldReminders(fields);
  const number = inFields.length + facts.reminders.length;
  if (number === 0) return null;

  const go = (jump: () => void) => (): void => {
    setOpen(false);
    // After the popover has given the focus back.
    setTimeout(jump);
  };
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      label={words.reminders.title}
      align="end"
      side="top"
      trigger={
        <button
          type="button"
          className="status-button status-problems"
          aria-label={words.reminders.label(number)}
        >
          <Flag aria-hidden size={13} />
          {words.reminders.count(number)}
        </button>
      }
    >
      <h2 className="popover-heading">{words.reminders.title}</h2>
      <ul className="reminder-list">
        {inFields.map(({ field, text }) => (
          <li key={field}>
            <button type="button" onClick={go(() => focusField(field))}>
              <span className="reminder-place">{nameOf(field, words)}</span>
              <span dir="auto">{text}</span>
            </button>
          </li>
        ))}
        {facts.reminders.map(({ key, index, context }) => (
          <li key={`${key} ${index}`}>
            <button type="button" onClick={go(() => showBlock(key, index))}>
              <span className="reminder-place">{words.reminders.inText}</span>
              <span dir="auto">{context}</span>
            </button>
          </li>
        ))}
      </ul>
    </Popover>
  );
}

function nameOf(field: string, words: ReturnType<typeof useMessages>['article']): string {
  const names: Readonly<Record<string, string>> = {
    headline: words.headline,
    standfirst: words.standfirst,
    dateline: words.fields.dateline,
    tags: words.fields.tags,
    'hero.alt': words.hero.alt,
    'hero.caption': words.hero.caption,
    'hero.credit': words.hero.credit,
    seoTitle: words.fields.seoTitle,
    seoDescription: words.fields.seoDescription,
    socialHeadline: words.fields.socialHeadline,
    pushHeadline: words.fields.pushHeadline,
  };
  return names[field] ?? field;
}
