import { Search } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import './search-box.css';

interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** How to look for more than words. */
  readonly hint?: string;
}

export function SearchBox(props: SearchBoxProps): ReactNode {
  const { label, placeholder, value, onChange, autoFocus, onKeyDown, hint } = props;
  return (
    <div className="search-box">
      <Search aria-hidden size={15} />
      <input
        className="input"
        type="search"
        aria-label={label}
        placeholder={placeholder}
        {...(hint !== undefined && { 'aria-description': hint, title: hint })}
        value={value}
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: in a dialog that is there to search
        autoFocus={autoFocus}
        onKeyDown={onKeyDown}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
