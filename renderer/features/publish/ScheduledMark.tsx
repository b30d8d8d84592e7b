import { CalendarClock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import { useMessages } from '../../messages/index.ts';
import { useScheduledArticles } from './scheduled-articles.tsx';
import { useMoment } from './use-moment.ts';
import { useScheduledTarget } from './use-scheduled-target.ts';
import './publish.css';

interface ScheduledMarkProps {
  readonly id: ArticleId;
  readonly elementId: string;
}

/** When an article goes out that waits for it; how is said in full to who points at it or hears it. */
export function ScheduledMark({ id, elementId }: ScheduledMarkProps): ReactNode {
  const { schedule: words } = useMessages();
  const at = useScheduledArticles().get(id);
  const moment = useMoment();
  const { target } = useScheduledTarget();
  if (at === undefined) return null;
  const said = (target === null ? words.cardAfter : words.cardAt)(moment(at));
  return (
    <span id={elementId} className="scheduled-mark" title={said}>
      <CalendarClock aria-hidden size={12} />
      <span aria-hidden>{moment(at)}</span>
      <span className="visually-hidden">{said}</span>
    </span>
  );
}
