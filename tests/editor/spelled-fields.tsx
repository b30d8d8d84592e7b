import { type ReactNode, useState } from 'react';
import { page } from 'vitest/browser';
import { SheetLine } from '../../renderer/features/article/SheetLine.tsx';
import { TextField } from '../../renderer/ui/TextField.tsx';
import type { TextControl } from '../../renderer/ui/text-control.ts';
import '../../renderer/styles/app.css';
import '../../renderer/features/article/article.css';

interface LineProps {
  readonly start: string;
  readonly readOnly?: boolean;
  readonly direction?: 'auto' | 'rtl';
}

export function Headline({ start, readOnly = false, direction = 'auto' }: LineProps): ReactNode {
  const [value, setValue] = useState(start);
  return (
    <SheetLine
      name="headline"
      label="Headline"
      placeholder=""
      {...{ value, direction, readOnly }}
      faults={{}}
      onChange={setValue}
      onEnter={() => {}}
    />
  );
}

export function Title({
  start,
  lines = false,
}: {
  readonly start: string;
  readonly lines?: boolean;
}): ReactNode {
  const [value, setValue] = useState(start);
  return (
    <div style={{ inlineSize: 160 }}>
      <TextField
        label="Title"
        hint="As search engines show it"
        data-prose
        {...{ value, lines }}
        onChange={setValue}
      />
    </div>
  );
}

export const headline = page.getByRole('textbox', { name: 'Headline' });

export const title = page.getByRole('textbox', { name: 'Title' });

export const menu = page.getByRole('menu');

export const control = (field: typeof title): TextControl => field.element() as TextControl;

export const marks = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.word-line')];

export const lined = (): readonly string[] => marks().map(({ textContent }) => textContent);
