import { ArrowRight, CircleAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { isBlocking, type Problem } from '#shared/library/problem.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { useFocusField } from '../app/layout.tsx';
import { useNotices } from '../notices/notices.tsx';

interface CheckItemProps {
  readonly problem: Problem;
  readonly readOnly: boolean;
  readonly onFix: (problem: Problem) => boolean;
}

export function CheckItem({ problem, readOnly, onFix }: CheckItemProps): ReactNode {
  const { checks: words } = useMessages();
  const { say } = useNotices();
  const focusField = useFocusField();
  const { field, message, fix } = problem;
  const Icon = isBlocking(problem) ? CircleAlert : TriangleAlert;
  return (
    <li className="check">
      <Icon aria-hidden size={15} />
      <div>
        {field === null ? (
          <span className="check-message" dir="auto">
            {message}
          </span>
        ) : (
          <button type="button" className="check-message check-go" onClick={() => focusField(field)}>
            <bdi>{message}</bdi>
            <ArrowRight aria-hidden size={13} />
          </button>
        )}
        {fix !== undefined && !readOnly && (
          <Button
            className="check-fix"
            onClick={() => say(onFix(problem) ? words.applied : words.notApplied)}
          >
            {words.apply(fix.put)}
          </Button>
        )}
      </div>
    </li>
  );
}
