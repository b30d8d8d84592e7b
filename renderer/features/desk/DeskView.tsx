import { Kanban, Settings2 } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Instant } from '#shared/library/ids.ts';
import { type DeskEntry, filterDesk } from '#shared/review/desk.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { BareSelect } from '../../ui/Select.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { ViewHead } from '../app/View.tsx';
import { useStages } from '../articles/use-stages.ts';
import { useCommands } from '../commands/commands.tsx';
import { useLibrary } from '../library/library.tsx';
import { ScheduleNote, usePast } from '../publish/index.ts';
import { useSettings } from '../settings/settings.tsx';
import { DeskGroups } from './DeskGroups.tsx';
import { type DeskLayout, deskLayouts, groupByAssignee, groupByDue, groupByStage } from './desk-groups.ts';
import './desk.css';

/** The newsroom at a glance: every article by its stage, by who has it, or by when it is due. */
export function DeskView(): ReactNode {
  const { desk: words, workflow, app } = useMessages();
  const { run } = useCommands();
  const { loaded, reload } = useCall('review.desk', null, [
    'articles.changed',
    'articles.saved',
    'review.changed',
    'library.changed',
    'publish.published',
  ]);
  const { stages, nameOf } = useStages();
  const { timeZone } = useLibrary().config;
  const own = useSettings().settings.profile.name.trim();
  const [layout, setLayout] = useState<DeskLayout>('board');
  /** `null`: everybody. */
  const [assignee, setAssignee] = useState<string | null>(null);

  const all = loaded.state === 'ready' ? loaded.value : [];
  const next = firstOf(all);
  const isNextPast = usePast(next);
  useEffect(() => {
    if (isNextPast) void reload();
  }, [isNextPast, reload]);
  const shown = filterDesk(all, { status: null, due: null, scheduled: false, assignee });
  const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
  const groups = {
    board: () => groupByStage(shown, stages, nameOf),
    assignee: () => groupByAssignee(shown, words),
    due: () => groupByDue(shown, today, words),
  }[layout]();
  const names = [...new Set(all.map((entry) => entry.assignee))].filter(
    (name) => name !== '' && name !== own,
  );

  return (
    <main className="pane desk" aria-label={words.title}>
      <ViewHead title={words.title} count={words.count(shown.length)}>
        <BareSelect
          aria-label={words.who}
          value={assignee === null ? '*' : `=${assignee}`}
          options={[
            { value: '*', label: words.everybody },
            ...(own === '' ? [] : [{ value: `=${own}`, label: words.mine }]),
            ...names
              .toSorted((a, b) => a.localeCompare(b))
              .map((name) => ({ value: `=${name}`, label: name })),
            { value: '=', label: words.nobody },
          ]}
          onChange={(value) => setAssignee(value === '*' ? null : value.slice(1))}
        />
        <BareSelect
          aria-label={words.show}
          value={layout}
          options={deskLayouts.map((value) => ({ value, label: words.layouts[value] }))}
          onChange={(value) => setLayout(deskLayouts.find((one) => one === value) ?? 'board')}
        />
        <IconButton
          label={workflow.edit}
          icon={<Settings2 aria-hidden />}
          onClick={() => run('desk.stages')}
        />
      </ViewHead>
      <ScheduleNote next={next} />
      {loaded.state === 'loading' && <Spinner label={app.loading} />}
      {loaded.state === 'failed' && <LoadFailed message={loaded.message} onRetry={() => void reload()} />}
      {loaded.state === 'ready' && shown.length === 0 && (
        <EmptyState icon={<Kanban aria-hidden />} title={words.none}>
          {all.length === 0 ? words.noneText : words.noneMatches}
        </EmptyState>
      )}
      {shown.length > 0 && <DeskGroups groups={groups} layout={layout} />}
    </main>
  );
}

/** When the first of the scheduled articles goes out. */
function firstOf(entries: readonly DeskEntry[]): Instant | null {
  const moments = entries.flatMap(({ goesOutAt }) => goesOutAt ?? []);
  return moments.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}
