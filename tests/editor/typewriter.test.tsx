import { expect, test } from 'vitest';
import { openEditor, press, type } from './harness.tsx';

test('in typewriter mode the line that is typed in stays where it is', async () => {
  const editor = await openEditor({ typewriter: true });
  const sheet = document.querySelector<HTMLElement>('.harness') ?? document.body;
  Object.assign(sheet.style, { overflowY: 'auto', blockSize: '400px', paddingBlockEnd: '400px' });
  await type('one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten');
  const place = (): number => {
    const { top, height } = sheet.getBoundingClientRect();
    return ((editor.element().lastElementChild?.getBoundingClientRect().top ?? 0) - top) / height;
  };
  await expect.poll(place).toBeGreaterThan(0.35);
  const before = place();
  expect(before).toBeLessThan(0.55);
  await type('\neleven\ntwelve');
  await expect.poll(() => Math.abs(place() - before)).toBeLessThan(0.05);
  const scrolled = sheet.scrollTop;
  await press('Control+Home');
  await press('ArrowRight');
  expect(sheet.scrollTop).toBeLessThanOrEqual(scrolled);
});
