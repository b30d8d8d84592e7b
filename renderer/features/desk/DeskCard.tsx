import {
  CalendarClock,
  Clock,
  Ellipsis,
  FileWarning,
  Lock,
  MessageSquare,
  TimerOff,
  UserRound,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { WorkflowStatus } from '#shared/articles/workflow.ts';
import type { DeskEntry } from '#shared/review/desk.ts';
import { initialsOf } from '#shared/review/person.schema.ts';
import { formatDay } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { uiLanguage } from '../../messages/ui-language.ts';
import { GridCell, GridRow } from '../../ui/Grid.tsx';
import { Menu, MenuItem, MenuLine } from '../../ui/Menu.tsx';
import { useStages } from '../articles/use-stages.ts';
import { useTitleOf } from '../articles/use-title-of.ts';
import { keysOf } from '../commands/commands.tsx';
import { useLibrary } from '../library/library.tsx';
import { useMoment, useScheduledTarget } from '../publish/index.ts';

interface DeskCardProps {
  readonly entry: DeskEntry;
  /** In its group, from 0. */
  readonly index: number;
  readonly isTabStop: boolean;
  /** It has, or last had, the keyboard. */
  readonly isCurrent: boolean;
  readonly showsStage: boolean;
  readonly showsAssignee: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onMove: (status: WorkflowStatus) => void;
  readonly onAssign: () => void;
}

export function DeskCard(props: DeskCardProps): ReactNode {
  const { entry, index, isTabStop, isCurrent, showsStage, showsAssignee } = props;
  const { onFocus, onOpen, onMove, onAssign } = props;
  const { desk: words } = useMessages();
  const titleOf = useTitleOf();
  const { stages, nameOf } = useStages();
  const { config, readOnly } = useLibrary();
  const { id, status, section, assignee } = entry;
  const headline = titleOf(entry.headline);
  const place = config.sections.find(({ slug }) => slug === section)?.name;
  const isFixed = readOnly !== null;

  return (
    <GridRow
      className="desk-card"
      aria-rowindex={index + 1}
      data-late={entry.isLate}
      draggable={!isFixed}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/galley-article', id);
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      {/* A button in the cell would be one in a page: the arrows would be the screen reader's. */}
      <GridCell
        className="desk-card-open"
        lang={entry.language ?? config.language}
        data-card={id}
        aria-labelledby={`${id}-card`}
        aria-describedby={`${id}-facts`}
        tabIndex={isTabStop ? 0 : -1}
        onFocus={onFocus}
        onClick={onOpen}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onOpen();
        }}
      >
        <span id={`${id}-card`} className="desk-card-headline" dir="auto">
          {headline}
        </span>
        <span id={`${id}-facts`} className="desk-card-facts" lang={uiLanguage}>
          {showsStage && (
            <span className="status" data-status={status}>
              {nameOf(status)}
            </span>
          )}
          {place !== undefined && <span lang={config.language}>{place}</span>}
          <DeskFacts entry={entry} />
        </span>
        {showsAssignee && assignee !== '' && (
          <span className="desk-card-who" title={assignee}>
            <UserRound aria-hidden size={12} />
            <span dir="auto">{assignee.length > 24 ? initialsOf(assignee) : assignee}</span>
          </span>
        )}
      </GridCell>
      {!isFixed && (
        <GridCell>
          <Menu
            trigger={
              <button
                type="button"
                className="icon-button desk-card-menu"
                tabIndex={isTabStop && isCurrent ? 0 : -1}
                aria-label={words.actions(headline)}
              >
                <Ellipsis aria-hidden />
              </button>
            }
          >
            <MenuItem keys={keysOf('desk.assign')} onSelect={onAssign}>
              {words.assign}
            </MenuItem>
            <MenuLine />
            {stages
              .filter((stage) => stage.id !== status)
              .map((stage) => (
                <MenuItem key={stage.id} onSelect={() => onMove(stage.id)}>
                  {words.moveTo(nameOf(stage.id))}
                </MenuItem>
              ))}
          </Menu>
        </GridCell>
      )}
    </GridRow>
  );
}

/** What presses, and what keeps it back. */
function DeskFacts({ entry }: { readonly entry: DeskEntry }): ReactNode {
  const { desk: words, schedule } = useMessages();
  const { due, isLate, isHeld, embargo, goesOutAt, comments, isReviewUnreadable } = entry;
  const moment = useMoment();
  const { target } = useScheduledTarget();
  const goesOut = target === null ? schedule.cardAfter : schedule.cardAt;
  return (
    <>
      {due !== null && (
        <span className="desk-fact" data-urgent={isLate}>
          <Clock aria-hidden size={12} />
          {isLate ? words.late(formatDay(due)) : words.due(formatDay(due))}
        </span>
      )}
      {isHeld && (
        <span className="desk-fact" data-urgent>
          <Lock aria-hidden size={12} />
          {words.held}
        </span>
      )}
      {embargo !== null && (
        <span className="desk-fact" data-urgent>
          <TimerOff aria-hidden size={12} />
          {words.embargo(moment(embargo))}
        </span>
      )}
      {goesOutAt !== null && (
        <span className="desk-fact">
          <CalendarClock aria-hidden size={12} />
          {goesOut(moment(goesOutAt))}
        </span>
      )}
      {isReviewUnreadable && (
        <span className="desk-fact" data-urgent>
          <FileWarning aria-hidden size={12} />
          {words.unreadable}
        </span>
      )}
      {comments > 0 && (
        <span className="desk-fact">
          <MessageSquare aria-hidden size={12} />
          {words.comments(comments)}
        </span>
      )}
    </>
  );
}
