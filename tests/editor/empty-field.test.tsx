import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
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
