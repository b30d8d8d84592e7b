import { CircleCheck, PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { isBlocking, type Problem } from '#shared/library/problem.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { CheckItem } from './CheckItem.tsx';
import './checks.css';

interface ChecksPanelProps {
  readonly problems: readonly Problem[];
  /** `false` while the first look at the article is under way. */
  readonly isChecked: boolean;
  readonly readOnly: boolean;
  /** Puts a problem right by its `fix`; `false` where the words are no longer there. */
  readonly onFix: (problem: Problem) => boolean;
  /** The same for several at once, as suggestions. */
  readonly onSuggest: (problems: readonly Problem[]) => void;
}

/** What to look at before an article is published: what blocks, then what is worth a look. */
export function ChecksPanel(props: ChecksPanelProps): ReactNode {
  const { problems, isChecked, readOnly, onFix, onSuggest } = props;
  const { checks: words, app } = useMessages();
  const blocking = problems.filter(isBlocking);
  const warning = problems.filter((problem) => !isBlocking(problem));
  const mendable = readOnly ? [] : problems.filter(({ fix }) => fix !== undefined);
  const lists = [
    { title: words.blocks(blocking.length), list: blocking, level: 'block' },
    { title: words.warns(warning.length), list: warning, level: 'warn' },
  ];
  return (
    <section className="checks" aria-label={words.title}>
      <p className="field-hint">{words.notPublished}</p>
      {!isChecked && <Spinner label={app.loading} />}
      {isChecked && blocking.length === 0 && (
        <p className="checks-fine">
          <CircleCheck aria-hidden size={16} />
          {words.fine}
        </p>
      )}
      {mendable.length > 0 && (
        <Button
          className="checks-suggest"
          icon={<PencilLine aria-hidden />}
          onClick={() => onSuggest(mendable)}
        >
          {words.suggestAll(mendable.length)}
        </Button>
      )}
      {lists.map(
        ({ title, list, level }) =>
          list.length > 0 && (
            <div key={level} className="checks-list" data-level={level}>
              <h3>{title}</h3>
              <ul aria-label={title}>
                {list.map((problem) => (
                  <CheckItem
                    key={[problem.code, problem.field, problem.fix?.at, problem.message].join('|')}
                    problem={problem}
                    readOnly={readOnly}
                    onFix={onFix}
                  />
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  );
}
