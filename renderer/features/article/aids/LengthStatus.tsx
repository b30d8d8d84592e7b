import { type ReactNode, useState } from 'react';
import { readingMinutes } from '#shared/site/reading-time.ts';
import { readabilityOf } from '#shared/text/readability.ts';
import { formatNumber } from '../../../messages/format.ts';
import { useMessages } from '../../../messages/index.ts';
import { Field } from '../../../ui/Field.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import type { TextFacts } from '../../editor/index.ts';
import { useLibrary } from '../../library/library.tsx';
import type { ArticleSession } from '../use-article-session.ts';
import './aids.css';

interface Props {
  readonly facts: TextFacts;
  readonly session: ArticleSession;
  readonly readOnly: boolean;
}

/** Words in the status bar; behind them everything else that can be counted, and how many words were asked for. */
export function LengthStatus({ facts, session, readOnly }: Props): ReactNode {
  const { length: words, words: inWords } = useMessages().article;
  const { config } = useLibrary();
  const [isOpen, setOpen] = useState(false);
  const { fields, change } = session;
  const { wordTarget: target } = fields;
  const readability = readabilityOf(facts, fields.language ?? config.language);
  const shown = target === null ? inWords(facts.words) : words.ofTarget(facts.words, target);

  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      label={words.title}
      padded
      align="end"
      side="top"
      trigger={
        <button type="button" className="status-button status-length">
          {target !== null && (
            <meter className="length-meter" min={0} max={target} value={facts.words} aria-hidden />
          )}
          {shown}
        </button>
      }
    >
      <dl className="length-list">
        <dt>{words.words}</dt>
        <dd>{formatNumber(facts.words)}</dd>
        <dt>{words.characters}</dt>
        <dd>{formatNumber(facts.characters)}</dd>
        <dt>{words.reading}</dt>
        <dd>{words.minutes(readingMinutes({ words: facts.words, signs: 0 }))}</dd>
        {readability !== null && (
          <>
            <dt>{words.readability}</dt>
            <dd>{words.lix(readability.lix, readability.level)}</dd>
          </>
        )}
      </dl>
      {readability !== null && <p className="length-hint">{words.readabilityHint}</p>}
      <Field
        label={words.target}
        hint={words.targetHint}
        aside={target !== null && distance(facts, target, words)}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            type="number"
            min={1}
            max={1_000_000}
            step={50}
            readOnly={readOnly}
            value={target ?? ''}
            onChange={(event) => change({ wordTarget: targetOf(event.target.valueAsNumber) })}
          />
        )}
      </Field>
    </Popover>
  );
}

/** `null` for an empty field, and for what can't be a number of words. */
function targetOf(typed: number): number | null {
  return Number.isFinite(typed) && typed >= 1 ? Math.min(1_000_000, Math.floor(typed)) : null;
}

function distance(
  { words: written }: TextFacts,
  target: number,
  words: ReturnType<typeof useMessages>['article']['length'],
): string {
  return written <= target ? words.left(target - written) : words.over(written - target);
}
