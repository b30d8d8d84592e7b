import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { WorkflowStatus } from '#shared/articles/workflow.ts';
import { ArticleId } from '#shared/library/ids.ts';
import type { DeskEntry } from '#shared/review/desk.ts';
import { useMessages } from '../../messages/index.ts';
import { isKeyboardNowhere } from '../../ui/watch-page.ts';
import { useNavigation } from '../app/navigation.tsx';
import { useLibrary } from '../library/library.tsx';
import { useMove } from '../review/index.ts';
import { AssignDialog } from './AssignDialog.tsx';
import { DeskCard } from './DeskCard.tsx';
import { cardBeside, type DeskGroup, type DeskLayout } from './desk-groups.ts';
import { useDeskCommands } from './use-desk-commands.ts';

interface DeskGroupsProps {
  readonly groups: readonly DeskGroup[];
  readonly layout: DeskLayout;
}

/** One stop for Tab; the arrows go from card to card, the commands take a card along. */
export function DeskGroups({ groups, layout }: DeskGroupsProps): ReactNode {
  const { desk: words } = useMessages();
  /** Groups are stages, side by side; cards can be dragged from one to another. */
  const isBoard = layout === 'board';
  const { go } = useNavigation();
  const move = useMove();
  const isFixed = useLibrary().readOnly !== null;
  const element = useRef<HTMLDivElement>(null);
  const all = groups.flatMap((group) => group.entries);
  const [focused, setFocused] = useState<ArticleId | null>(null);
  const [assigning, setAssigning] = useState<ArticleId | null>(null);
  const [over, setOver] = useState<string | null>(null);
  /** A card that a command took elsewhere has the keyboard there too. */
  const moved = useRef<ArticleId | null>(null);
  const current = all.find(({ id }) => id === focused) ?? null;
  const tabStop = current ?? all[0] ?? null;
  const assigned = all.find(({ id }) => id === assigning) ?? null;

  const cardOf = (id: string): HTMLElement | null =>
    element.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`) ?? null;
  useLayoutEffect(() => {
    if (moved.current === null || !isKeyboardNowhere()) return;
    cardOf(moved.current)?.focus();
    moved.current = null;
  });

  const moveCard = (entry: DeskEntry, status: WorkflowStatus): void => {
    moved.current = entry.id;
    setFocused(entry.id);
    void move([entry.id], status);
  };
  useDeskCommands(current, moveCard, isFixed ? null : ({ id }) => setAssigning(id));

  const onKeyDown = (event: KeyboardEvent): void => {
    const id = event.target instanceof HTMLElement ? event.target.dataset['card'] : undefined;
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const key = isRtl ? (mirrored[event.key] ?? event.key) : event.key;
    const next = cardBeside(groups, id, key, isBoard);
    if (next === null) return;
    event.preventDefault();
    cardOf(next)?.focus();
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the cards in it have the keyboard */}
      <div ref={element} className={isBoard ? 'desk-board' : 'desk-list'} onKeyDown={onKeyDown}>
        {groups.map(({ key, name, entries }) => (
          <section
            key={key}
            className="desk-group"
            aria-label={name}
            data-over={over === key}
            {...(isBoard && !isFixed
              ? {
                  onDragOver: (event) => {
                    if (!event.dataTransfer.types.includes('text/galley-article')) return;
                    event.preventDefault();
                    setOver(key);
                  },
                  onDragLeave: () => setOver(null),
                  onDrop: (event) => {
                    setOver(null);
                    const id = ArticleId.safeParse(event.dataTransfer.getData('text/galley-article')).data;
                    const entry = all.find((one) => one.id === id);
                    if (entry !== undefined && entry.status !== key) moveCard(entry, key);
                  },
                }
              : {})}
          >
            <h2>
              {name} <span>{entries.length}</span>
            </h2>
            {entries.length === 0 && <p className="field-hint">{words.emptyStage}</p>}
            <ul>
              {entries.map((entry) => (
                <DeskCard
                  key={entry.id}
                  entry={entry}
                  isTabStop={entry === tabStop}
                  showsStage={!isBoard}
                  showsAssignee={layout !== 'assignee'}
                  onFocus={() => setFocused(entry.id)}
                  onOpen={() => void go({ view: 'articles', article: entry.id })}
                  onMove={(status) => moveCard(entry, status)}
                  onAssign={() => setAssigning(entry.id)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {assigned !== null && <AssignDialog entry={assigned} onClose={() => setAssigning(null)} />}
    </>
  );
}

const mirrored: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
