import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { TextField } from '../../renderer/ui/TextField.tsx';
import '../../renderer/styles/app.css';

test.each([
  ['', 'rtl'],
  ['The tide', 'ltr'],
  ['גאות', 'rtl'],
])('in a window from right to left a field with “%s” runs %s', async (value, direction) => {
  await render(
    <div dir="rtl">
      <input aria-label="Credit" dir="auto" placeholder="מי יצר אותה" defaultValue={value} />
    </div>,
  );
  const field = page.getByRole('textbox', { name: 'Credit' }).element();
  expect(getComputedStyle(field).direction).toBe(direction);
});

test.each([
  ['', 'The tide comes back', 'ltr'],
  ['', 'גאות', 'rtl'],
  ['', '12', 'rtl'],
  ['גאות', 'The tide comes back', 'rtl'],
])('with “%s” in it, a field in the place of which “%s” stands runs %s', async (value, stand, direction) => {
  await render(
    <div dir="rtl">
      <TextField label="SEO title" stand={stand} value={value} onChange={() => {}} />
    </div>,
  );
  const field = page.getByRole('textbox', { name: 'SEO title' }).element();
  expect(getComputedStyle(field).direction).toBe(direction);
});
