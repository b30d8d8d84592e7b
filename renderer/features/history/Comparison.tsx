import { PencilLine } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Version } from '#shared/history/version.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { formatDayAndTime } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { BareSelect } from '../../ui/Select.tsx';
import { DifferencesFromNow, DifferencesOfVersions } from './Differences.tsx';
import type { SuggestVersions } from './use-suggest-versions.ts';

interface ComparisonProps {
  readonly id: ArticleId;
  readonly version: Version;
  /** Newest first, `version` among them. */
  readonly versions: readonly Version[];
  /** The whole version, or one block; `null` where nothing may be changed. */
  readonly onRestore: ((block: number | null) => void) | null;
  readonly onSuggest: SuggestVersions;
}

const now = 'now';

/** A version beside the article as it is now, or beside any other version. */
export function Comparison({ id, version, versions, onRestore, onSuggest }: ComparisonProps): ReactNode {
  const { history: words } = useMessages();
  const [chosen, setChosen] = useState<string>(now);
  const [isBeside, setBeside] = useState(false);
  /** The article is what the version is: there is nothing to bring back. */
  const [isSame, setSame] = useState(false);
  const at = versions.indexOf(version);
  const others = versions.filter((one) => one !== version);
  const other = others.find((one) => one.id === chosen);
  const [newer, older] = other && versions.indexOf(other) < at ? [other, version] : [version, other];

  return (
    <div className="comparison">
      <div className="comparison-bar">
        <BareSelect
          aria-label={words.compareWith}
          value={other?.id ?? now}
          options={[
            { value: now, label: words.withNow },
            ...others.map((one) => ({
              value: one.id,
              label: one === versions[at + 1] ? words.withBefore(nameOf(one)) : nameOf(one),
            })),
          ]}
          onChange={setChosen}
        />
        <BareSelect
          aria-label={words.layout}
          value={isBeside ? 'beside' : 'inline'}
          options={[
            { value: 'inline', label: words.inline },
            { value: 'beside', label: words.beside },
          ]}
          onChange={(value) => setBeside(value === 'beside')}
        />
        <span className="article-bar-space" />
        {onRestore !== null && older === undefined && (
          <>
            <Button
              icon={<PencilLine aria-hidden />}
              aria-disabled={isSame}
              onClick={() => isSame || void onSuggest({ from: null, to: version.id })}
            >
              {words.asSuggestions}
            </Button>
            <Button
              look={isSame ? 'plain' : 'primary'}
              aria-disabled={isSame}
              onClick={() => isSame || onRestore(null)}
            >
              {words.restore}
            </Button>
          </>
        )}
        {onRestore !== null && older !== undefined && (
          <Menu trigger={<Button icon={<PencilLine aria-hidden />}>{words.asSuggestions}</Button>}>
            <MenuItem onSelect={() => void onSuggest({ from: older.id, to: newer.id })}>
              {words.suggestForth}
            </MenuItem>
            <MenuItem onSelect={() => void onSuggest({ from: newer.id, to: older.id })}>
              {words.suggestBack}
            </MenuItem>
          </Menu>
        )}
      </div>
      {older === undefined ? (
        <DifferencesFromNow
          id={id}
          older={version.id}
          isBeside={isBeside}
          onRestore={onRestore}
          onCompared={setSame}
        />
      ) : (
        <DifferencesOfVersions id={id} older={older.id} newer={newer.id} isBeside={isBeside} />
      )}
    </div>
  );

  function nameOf({ kind, at: moment }: Version): string {
    return `${words.kinds[kind]}, ${formatDayAndTime(moment)}`;
  }
}
