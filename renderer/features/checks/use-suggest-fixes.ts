import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { ArticleFields } from '#shared/articles/article.schema.ts';
import type { Problem } from '#shared/library/problem.ts';
import { useMessages } from '../../messages/index.ts';
import { useLatest } from '../../ui/use-latest.ts';
import { useLayout } from '../app/layout.tsx';
import type { EditorHandle } from '../editor/index.ts';
import { useNotices } from '../notices/notices.tsx';
import { useSigning } from '../review/index.ts';
import { applyFix } from './apply-fix.ts';

interface SuggestFixesParts {
  readonly fields: ArticleFields;
  readonly change: (changed: Partial<ArticleFields>) => void;
  readonly editor: RefObject<EditorHandle | null>;
  readonly suggesting: { readonly isOn: boolean; readonly setOn: (on: boolean) => boolean };
}

/** Puts problems right as suggestions, which somebody accepts or rejects one by one. */
export function useSuggestFixes({
  fields,
  change,
  editor,
  suggesting,
}: SuggestFixesParts): (problems: readonly Problem[]) => void {
  const { checks: words } = useMessages();
  const signed = useSigning();
  const { showInspector } = useLayout();
  const { say } = useNotices();
  /** Until changes go to the proposal; before that they would go straight into the article. */
  const [waiting, setWaiting] = useState<readonly Problem[] | null>(null);
  const { isOn, setOn } = suggesting;

  const suggest = useEffectEvent((problems: readonly Problem[]) => {
    let now = fields;
    const changeOne = (changed: Partial<ArticleFields>): void => {
      now = { ...now, ...changed };
      change(changed);
    };
    // From the end to the start: what comes before a fix stays where it is.
    const lastFirst = problems.toSorted((a, b) => (b.fix?.at ?? 0) - (a.fix?.at ?? 0));
    const done = lastFirst.filter((problem) => applyFix(problem, now, changeOne, editor.current));
    say(done.length > 0 ? words.suggested(done.length) : words.notApplied);
    showInspector('review');
  });
  useEffect(() => {
    if (waiting === null || !isOn) return;
    setWaiting(null);
    suggest(waiting);
  }, [waiting, isOn]);

  /** As the article is once there is a name. */
  const begin = useLatest((problems: readonly Problem[]) => {
    if (isOn || setOn(true)) setWaiting(problems);
  });
  return (problems) => void signed().then((isSigned) => isSigned && begin.current(problems));
}
