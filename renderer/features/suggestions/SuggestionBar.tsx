import { CheckCheck, ChevronDown, ChevronUp, Ellipsis, X } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { useMessages } from '../../messages/index.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { BareSelect } from '../../ui/Select.tsx';
import { keysOf } from '../commands/commands.tsx';
import type { EditorHandle } from '../editor/index.ts';
import { useNotices } from '../notices/notices.tsx';
import { type SuggestionView, suggestionViews } from './suggestion-view.ts';
import { suggestionsIn } from './suggestions-in.ts';
import type { Suggesting } from './use-suggesting.ts';
import type { SuggestionSteps } from './use-suggestion-steps.ts';
import './suggestions.css';

interface SuggestionBarProps {
  readonly suggesting: Suggesting;
  readonly steps: SuggestionSteps;
  readonly view: SuggestionView;
  readonly onView: (view: SuggestionView) => void;
  readonly readOnly: boolean;
  readonly editor: RefObject<EditorHandle | null>;
  readonly ref: RefObject<HTMLElement | null>;
}

/** Over the text while somebody suggests: how many are open, how they are shown, all at once. */
export function SuggestionBar(props: SuggestionBarProps): ReactNode {
  const { suggesting, steps, view, onView, readOnly, editor, ref } = props;
  const { say } = useNotices();
  const { suggestions: words } = useMessages();
  const { list } = suggesting.suggestions;
  useSaidCount(list.length, words.open);
  const authors = [...new Set(list.map(({ by }) => by.name).filter(Boolean))];
  const of = (name: string) => list.filter(({ by }) => by.name === name);
  const settleSelected = (decision: 'accept' | 'reject'): void => {
    const selected = suggestionsIn(getSelection(), list, editor.current?.blocks() ?? []);
    if (selected.length === 0) say(words.noneSelected);
    else suggesting.settle(selected, decision);
  };
  return (
    <section ref={ref} className="suggestion-bar" aria-label={words.bar}>
      <div className="suggestion-row">
        <p title={words.on} data-empty={list.length === 0}>
          {list.length === 0 && words.on}
          {list.length > 0 &&
            (steps.current === null
              ? words.openBriefly(list.length)
              : words.place(list.indexOf(steps.current) + 1, list.length))}
        </p>
        {steps.previous !== null && steps.next !== null && (
          <span className="suggestion-steps">
            <IconButton
              label={words.previous}
              keys={keysOf('article.previousSuggestion')}
              icon={<ChevronUp aria-hidden />}
              onClick={steps.previous}
            />
            <IconButton
              label={words.next}
              keys={keysOf('article.nextSuggestion')}
              icon={<ChevronDown aria-hidden />}
              onClick={steps.next}
            />
          </span>
        )}
        {(list.length > 0 || view !== 'marked') && (
          <BareSelect
            aria-label={words.view}
            value={view}
            options={suggestionViews.map((value) => ({ value, label: words.views[value] }))}
            onChange={(value) => onView(suggestionViews.find((one) => one === value) ?? 'marked')}
          />
        )}
        {!readOnly && list.length > 0 && (
          <>
            <Button icon={<CheckCheck aria-hidden />} onClick={() => suggesting.settle(list, 'accept')}>
              {words.acceptAll}
            </Button>
            <Button icon={<X aria-hidden />} onClick={() => suggesting.settle(list, 'reject')}>
              {words.rejectAll}
            </Button>
            <Menu trigger={<IconButton label={words.more} icon={<Ellipsis aria-hidden />} />}>
              <MenuItem onSelect={() => settleSelected('accept')}>{words.acceptSelected}</MenuItem>
              <MenuItem onSelect={() => settleSelected('reject')}>{words.rejectSelected}</MenuItem>
              {(authors.length > 1 ? authors : []).flatMap((name) => [
                <MenuItem key={`accept ${name}`} onSelect={() => suggesting.settle(of(name), 'accept')}>
                  {words.acceptOf(name)}
                </MenuItem>,
                <MenuItem key={`reject ${name}`} onSelect={() => suggesting.settle(of(name), 'reject')}>
                  {words.rejectOf(name)}
                </MenuItem>,
              ])}
            </Menu>
          </>
        )}
      </div>
    </section>
  );
}

/** Says to a screen reader how many there are by now. */
function useSaidCount(number: number, words: (number: number) => string): void {
  const before = useRef(number);
  const say = useEffectEvent(() => announce(words(number)));
  useEffect(() => {
    if (before.current !== number) say();
    before.current = number;
  }, [number]);
}
