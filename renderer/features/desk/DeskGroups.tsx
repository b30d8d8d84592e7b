import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { WorkflowStatus } from '#shared/articles/workflow.ts';
import { ArticleId } from '#shared/library/ids.ts';
import type { DeskEntry } from '#shared/review/desk.ts';
import { useMessages } from '../../messages/index.ts';
import { cellBeside } from '../../ui/cell-beside.ts';
import { Grid } from '../../ui/Grid.tsx';
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

/** The arrows go from card to card, the commands take a card along. Tab stops once in each column of the board, or once in all of a list. */
export function DeskGroups({ groups, layout }: DeskGroupsProps): ReactNode {
  const { desk: words } = useMessages();
  /** Groups are stages, side by side; cards can be dragged from one to another. */
  const isBoard = layout === 'board';
  const { go } = useNavigation();
  const move = useMove();
  const isFixed = useLibrary().readOnly !== null;
  const element = useRef<HTMLDivElement>(null);
  const all = groups.flatMap((group) => group.entries);
  /** Cards that had the keyboard, the last one first: Tab comes back to a column where it was left. */
  const [focused, setFocused] = useState<readonly ArticleId[]>([]);
  const [assigning, setAssigning] = useState<ArticleId | null>(null);
  const [over, setOver] = useState<string | null>(null);
  /** A card that a command took elsewhere has the keyboard there too. */
  const moved = useRef<ArticleId | null>(null);
  const focusedIn = (entries: readonly DeskEntry[]): DeskEntry | undefined => {
    for (const id of focused) {
      const found = entries.find((entry) => entry.id === id);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const current = focusedIn(all) ?? null;
  /** On the board each column has one. */
  const tabStops = new Set(
    (isBoard ? groups.map(({ entries }) => entries) : [all]).map(
      (entries) => focusedIn(entries) ?? entries[0],
    ),
  );
  const noteFocus = (id: ArticleId): void =>
    setFocused((before) => (before[0] === id ? before : [id, ...before.filter((one) => one !== id)]));
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
    noteFocus(entry.id);
    void move([entry.id], status);
  };
  useDeskCommands(current, moveCard, isFixed ? null : ({ id }) => setAssigning(id));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const id = event.target.dataset['card'];
    // On the board left and right of a card are the columns.
    const cell = isBoard && id !== undefined ? null : cellBeside(event.target, event.key);
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const key = isRtl ? (mirrored[event.key] ?? event.key) : event.key;
    const next = id === undefined ? null : cardBeside(groups, id, key, isBoard);
    const reached = cell ?? (next === null ? null : cardOf(next));
    if (reached === null) return;
    event.preventDefault();
    reached.focus();
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
            {entries.length === 0 ? (
              <p className="field-hint">{words.emptyStage}</p>
            ) : (
              <Grid className="desk-cards" aria-label={name} aria-rowcount={entries.length}>
                {entries.map((entry, index) => (
                  <DeskCard
                    key={entry.id}
                    entry={entry}
                    index={index}
                    isTabStop={tabStops.has(entry)}
                    isCurrent={entry === current}
                    showsStage={!isBoard}
                    showsAssignee={layout !== 'assignee'}
                    onFocus={() => noteFocus(entry.id)}
                    onOpen={() => void go({ view: 'articles', article: entry.id })}
                    onMove={(status) => moveCard(entry, status)}
                    onAssign={() => setAssigning(entry.id)}
                  />
                ))}
              </Grid>
            )}
          </section>
        ))}
      </div>
      {assigned !== null && <AssignDialog entry={assigned} onClose={() => setAssigning(null)} />}
    </>
  );
}

const mirrored: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
