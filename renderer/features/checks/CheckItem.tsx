import { ArrowRight, CircleAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { isBlocking, type Problem } from '#shared/library/problem.ts';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { withTermsRead } from '#shared/media/terms.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { useFocusField } from '../app/use-focus-field.ts';
import { useMedia } from '../media/media-library.tsx';
import { useNotices } from '../notices/notices.tsx';

interface CheckItemProps {
  readonly problem: Problem;
  readonly readOnly: boolean;
  readonly onFix: (problem: Problem) => boolean;
}

export function CheckItem({ problem, readOnly, onFix }: CheckItemProps): ReactNode {
  const { checks: words } = useMessages();
  const { say, fail } = useNotices();
  const focusField = useFocusField();
  const { itemOf, update } = useMedia();
  const { field, message, fix, media } = problem;
  const item = media === undefined ? null : itemOf(media);
  const agree = ({ id, details }: MediaItem): Promise<unknown> => update(id, withTermsRead(details));
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
        {item !== null && !readOnly && (
          <Button className="check-fix" onClick={() => void agree(item).catch(fail)}>
            {words.termsRead}
          </Button>
        )}
      </div>
    </li>
  );
}
