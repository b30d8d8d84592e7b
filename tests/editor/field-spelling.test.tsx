import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { TextControl } from '../../renderer/ui/text-control.ts';
import { compose } from './compose.ts';
import { fewWords } from './few-words.ts';
import { openEditor, press, type } from './harness.tsx';
import '../../renderer/styles/app.css';
import '../../renderer/features/article/article.css';
import { control, Headline, headline, lined, marks, menu, Title, title } from './spelled-fields.tsx';

/** Where the browser itself says that the letters are which lie above the beginning and the end of a line. */
function placesUnder(field: TextControl): readonly (readonly number[])[] {
  return shownMarks(field).map((mark) => {
    const rects = [...mark.getClientRects()].filter(({ width }) => width > 0);
    const isRtl = getComputedStyle(mark).direction === 'rtl';
    const at = (x: number, { top, bottom }: DOMRect): number => {
      const caret = document.caretPositionFromPoint(x, (top + bottom) / 2);
      return caret?.offsetNode === field ? caret.offset : -1;
    };
    const [first, last] = [rects[0], rects.at(-1)];
    if (first === undefined || last === undefined) return [];
    return isRtl
      ? [at(first.right - 1, first), at(last.left + 1, last)]
      : [at(first.left + 1, first), at(last.right - 1, last)];
  });
}

/** Those that aren't scrolled away. */
function shownMarks(field: TextControl): readonly HTMLElement[] {
  const box = field.getBoundingClientRect();
  return marks().filter((mark) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    return left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom;
  });
}

function spans(field: TextControl): readonly (readonly number[])[] {
  return shownMarks(field).map((mark) => {
    const before = document.createRange();
    before.setStart(mark.parentNode as Node, 0);
    before.setEndBefore(mark);
    const start = before.toString().length;
    return [start, start + mark.textContent.length];
  });
}

async function expectLinesUnderWords(field: TextControl): Promise<void> {
  await expect
    .poll(() => {
      const under = placesUnder(field);
      return spans(field).filter((span, index) => under[index]?.join() !== span.join());
    })
    .toEqual([]);
}

test('a field’s wrong words have lines exactly below them, as wide as the window is and however it is scrolled', async () => {
  const long = `The dam 👩‍👩‍👧 holds: ${'it isn’t teh pier and '.repeat(12)}heer`;
  const editor = await openEditor({ spelling: fewWords(), above: <Headline start={long} /> });
  await expect.poll(() => lined().length).toBe(13);
  const before = control(headline).getBoundingClientRect().height;
  await expectLinesUnderWords(control(headline));
  (document.querySelector('.harness') as HTMLElement).style.inlineSize = '300px';
  await expectLinesUnderWords(control(headline));
  expect(control(headline).getBoundingClientRect().height).toBeGreaterThan(before);
  document.documentElement.style.zoom = '1.5';
  await expectLinesUnderWords(control(headline));
  document.documentElement.style.zoom = '';
  await editor.unmount();
});

test('a field is as large with lines as without', async () => {
  const known = fewWords();
  await openEditor({ spelling: known, above: <Title start={'teh pier '.repeat(20)} lines /> });
  const box = (): string => JSON.stringify(control(title).getBoundingClientRect());
  const before = box();
  await expect.poll(() => lined().length).toBe(20);
  expect(box()).toBe(before);
  // More than it has room for: it scrolls, and the lines with it.
  control(title).focus();
  await press('Control+End');
  await userEvent.fill(title, 'teh pier and '.repeat(100));
  await expect.poll(() => lined().length).toBe(100);
  control(title).scrollTop = 400;
  await expect.poll(() => placesUnder(control(title)).length).toBeGreaterThan(5);
  await expectLinesUnderWords(control(title));
});

test('a line that is longer than its field takes its lines along as it is scrolled', async () => {
  await openEditor({
    spelling: fewWords(),
    above: <Title start="the dam holds and the old pier isn’t teh heer" />,
  });
  await expect.poll(lined).toEqual(['teh', 'heer']);
  control(title).focus();
  await press('End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'End');
  await type(' ');
  await expect.poll(() => control(title).scrollLeft).toBeGreaterThan(50);
  await expect.poll(lined).toEqual(['teh', 'heer']);
  await expectLinesUnderWords(control(title));
  control(title).scrollLeft = 20;
  await expectLinesUnderWords(control(title));
  // The menu stands at its word, which the browser would scroll away.
  await press('Home', 'F7');
  await expect.element(menu).toBeVisible();
  await expect.poll(() => shownMarks(control(title)).length).toBeGreaterThan(0);
  await expectLinesUnderWords(control(title));
});

test('words that run from right to left have theirs, in a line that is scrolled too', async () => {
  const known = fewWords();
  const editor = await openEditor({
    spelling: known,
    language: 'en',
    above: <Headline start="שלום the teh עולם" direction="rtl" />,
  });
  await expect.poll(lined).toEqual(['שלום', 'teh', 'עולם']);
  const [first, , last] = marks().map((mark) => mark.getBoundingClientRect());
  expect(first?.left).toBeGreaterThan(last?.right ?? 0);
  const box = control(headline).getBoundingClientRect();
  expect(Math.abs(box.right - (first?.right ?? 0))).toBeLessThan(1);
  await editor.unmount();

  await openEditor({ spelling: known, above: <Title start={'שלום עולם טוב '.repeat(5)} /> });
  await expect.poll(() => lined().length).toBe(15);
  await expectLinesUnderWords(control(title));
  control(title).focus();
  await press('End');
  await expect.poll(() => control(title).scrollLeft).toBeLessThan(-50);
  await expect.poll(() => shownMarks(control(title)).length).toBeGreaterThan(0);
  await expectLinesUnderWords(control(title));
});

test('nothing is looked up while somebody types, the lines go along, and the word that is written has none', async () => {
  const known = fewWords();
  await openEditor({ spelling: known, above: <Headline start="the dam holds teh pier" /> });
  await expect.poll(lined).toEqual(['teh']);
  control(headline).focus();
  await press('Home');
  const asked = known.asked.length;
  for (const letter of 'old ') {
    await type(letter);
    expect(lined()).toEqual(['teh']);
    await expectLinesUnderWords(control(headline));
  }
  expect(known.asked.length).toBe(asked);
  await press('End');
  await type(' heer');
  expect(lined()).toEqual(['teh']);
  await expect.poll(() => known.asked).toContain('heer');
  expect(lined()).toEqual(['teh']);
  // Moving the caret out of it is enough.
  await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  await expect.poll(lined).toEqual(['teh', 'heer']);
  await expect.element(headline).toHaveAccessibleDescription('2 words may be misspelled: teh, heer');
});

test('an input method is left alone, and the lines go along with what it composes', async () => {
  await openEditor({ spelling: fewWords(), above: <Headline start="it holds teh pier" /> });
  await expect.poll(lined).toEqual(['teh']);
  control(headline).focus();
  await press('Home');
  await compose('に', 'にほ', 'にほん', '日本');
  expect(lined()).toEqual(['teh']);
  await expect.element(headline).toHaveValue('日本it holds teh pier');
  await expectLinesUnderWords(control(headline));
  await press('Control+z');
  await expect.element(headline).toHaveValue('it holds teh pier');
});
