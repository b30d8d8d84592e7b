import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { BareSelect } from '../../ui/Select.tsx';
import { type SuggestionView, suggestionViews } from './suggestion-view.ts';
import type { Suggesting } from './use-suggesting.ts';
import './suggestions.css';

interface SuggestionBarProps {
  readonly suggesting: Suggesting;
  readonly view: SuggestionView;
  readonly onView: (view: SuggestionView) => void;
  readonly readOnly: boolean;
}

/** Over the text while somebody suggests: how many are open, how they are shown, all at once. */
export function SuggestionBar({ suggesting, view, onView, readOnly }: SuggestionBarProps): ReactNode {
  const { suggestions: words } = useMessages();
  const { list } = suggesting.suggestions;
  const authors = [...new Set(list.map(({ by }) => by.name).filter(Boolean))];
  const of = (name: string) => list.filter(({ by }) => by.name === name);
  return (
    <section className="suggestion-bar" aria-label={words.bar}>
      <p role="status" title={words.on}>
        {list.length === 0 ? words.none : words.open(list.length)}
      </p>
      <BareSelect
        aria-label={words.view}
        value={view}
        options={suggestionViews.map((value) => ({ value, label: words.views[value] }))}
        onChange={(value) => onView(suggestionViews.find((one) => one === value) ?? 'marked')}
      />
      {!readOnly && list.length > 0 && (
        <>
          <Button icon={<Check aria-hidden />} onClick={() => suggesting.settle(list, 'accept')}>
            {words.acceptAll}
          </Button>
          <Button icon={<X aria-hidden />} onClick={() => suggesting.settle(list, 'reject')}>
            {words.rejectAll}
          </Button>
          {authors.length > 1 && (
            <Menu trigger={<Button look="quiet">{words.more}</Button>}>
              {authors.flatMap((name) => [
                <MenuItem key={`accept ${name}`} onSelect={() => suggesting.settle(of(name), 'accept')}>
                  {words.acceptOf(name)}
                </MenuItem>,
                <MenuItem key={`reject ${name}`} onSelect={() => suggesting.settle(of(name), 'reject')}>
                  {words.rejectOf(name)}
                </MenuItem>,
              ])}
            </Menu>
          )}
        </>
      )}
    </section>
  );
}
