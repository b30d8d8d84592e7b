import { type KeyboardEvent, type ReactNode, useId } from 'react';
import './tabs.css';

interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** A small number beside the label; 0 is none. */
  readonly count?: number;
  /** The number is of things that must be put right. */
  readonly urgent?: boolean;
}

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly current: Name;
  readonly onChange: (name: Name) => void;
  readonly children: ReactNode;
}

/** One of several panels (APG, tabs): the arrow keys go along, and what they reach is shown at once. */
export function Tabs<Name extends string>(props: TabsProps<Name>): ReactNode {
  const { label, tabs, current, onChange, children } = props;
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const step = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[event.key];
    const now = tabs.findIndex(({ name }) => name === current);
    const end = { Home: 0, End: tabs.length - 1 }[event.key];
    const next = tabs[end ?? (step === undefined ? now : (now + step + tabs.length) % tabs.length)];
    if (next === undefined || next.name === current) return;
    event.preventDefault();
    onChange(next.name);
    document.getElementById(`${id}-${next.name}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} className="tabs" onKeyDown={onKeyDown}>
        {tabs.map(({ name, label: words, count = 0, urgent }) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            aria-selected={name === current}
            aria-controls={`${id}-panel`}
            tabIndex={name === current ? 0 : -1}
            onClick={() => onChange(name)}
          >
            {words}
            {count > 0 && (
              <span className="tab-count" data-urgent={urgent === true ? '' : undefined}>
                {count}
              </span>
            )}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${current}`} className="tab-panel">
        {children}
      </div>
    </>
  );
}
