import { Globe, GlobeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { tooltip } from '../../ui/TooltipLayer.tsx';
import { usePublication } from './publications.tsx';
import './publish.css';

interface PublicationMarkProps {
  readonly id: ArticleId;
  /** With the words, the date, and who published it where. */
  readonly inFull?: boolean;
  readonly elementId?: string;
}

/** What readers have of an article. Another matter than where it is in the newsroom, and never mixed with that. */
export function PublicationMark({ id, inFull = false, elementId }: PublicationMarkProps): ReactNode {
  const { publish: words } = useMessages();
  const found = usePublication(id);
  if (found === null || found.status === 'never') return null;
  const { status, at, by, target } = found;
  const Icon = status === 'withdrawn' ? GlobeOff : Globe;
  const text = words.statuses[status];
  if (!inFull) {
    return (
      <span id={elementId} className="publication" data-status={status} title={text}>
        <Icon aria-hidden size={12} />
        <span className="visually-hidden">{text}</span>
      </span>
    );
  }
  const how = words.how(by?.name ?? '', target?.path ?? '');
  return (
    <span className="publication" data-status={status} {...tooltip(how)}>
      <Icon aria-hidden size={13} />
      <span className="visually-hidden">{words.label} </span>
      <span className="publication-status">{text}</span>
      {at !== null && <time dateTime={at}>{words.since(status, formatMoment(at))}</time>}
    </span>
  );
}
