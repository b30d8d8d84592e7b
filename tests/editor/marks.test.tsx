import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openEditor, press, type } from './harness.tsx';

describe('a mark', () => {
  test.each([
    ['Control+u', 'Underline', 'p a ++b++'],
    ['Control+Shift+x', 'Strikethrough', 'p a ~~b~~'],
    ['Control+Alt+h', 'Highlight', 'p a ==b=='],
    ['Control+e', 'Code', 'p a `b`'],
    ['Control+,', 'Subscript', 'p a ~b~'],
    ['Control+.', 'Superscript', 'p a ^b^'],
  ])(
    '%s is %s, while typing, on selected words and from the menu, and undone',
    async (key, name, outline) => {
      const editor = await openEditor();
      await type('a ');
      await press(key);
      await type('b');
      await editor.expectOutline(outline);
      await press('Shift+ArrowLeft', key);
      await editor.expectOutline('p a b');
      await editor.button('More marks').click();
      await page.getByRole('menuitemcheckbox', { name }).click();
      await editor.expectOutline(outline);
      await press('Control+z');
      await editor.expectOutline('p a b');
      await press('Control+Shift+z');
      await editor.expectOutline(outline);
    },
  );

  test('below and above the line are one or the other', async () => {
    const editor = await openEditor();
    await type('ab');
    await press('Shift+ArrowLeft', 'Control+.', 'Control+,');
    await editor.expectOutline('p a~b~');
  });

  test('all go at once, the link stays', async () => {
    const editor = await openEditor();
    await type('see this');
    await press('Shift+Control+ArrowLeft', 'Control+k');
    await type('example.org\n');
    await press('Control+b', 'Control+u', 'Control+\\');
    await editor.expectOutline('p see [this](https://example.org/)');
  });

  test('the menu ticks those in force', async () => {
    const editor = await openEditor();
    await press('Control+e');
    await type('a');
    await editor.button('More marks').click();
    const item = page.getByRole('menuitemcheckbox', { name: 'Code' });
    await expect.element(item).toHaveAttribute('aria-checked', 'true');
    await userEvent.keyboard('{Escape}');
  });
});

describe('words in another language', () => {
  const field = () => page.getByRole('combobox', { name: 'Language of these words' });

  test('are named by tag or name, read back, changed and taken back', async () => {
    const editor = await openEditor();
    await type('an ennui');
    await press('Shift+Control+ArrowLeft', 'Control+Alt+l');
    await expect.element(field()).toHaveFocus();
    await type('fr\n');
    await editor.expectOutline('p an <fr:ennui>');
    expect(editor.element().querySelector('span[lang=fr]')?.textContent).toBe('ennui');
    await press('Control+Alt+l');
    await expect.element(field()).toHaveValue('fr');
    await field().fill('arabic');
    await press('Enter');
    await editor.expectOutline('p an <ar:ennui>');
    await press('Control+Alt+l');
    await editor.button('Same as the article').click();
    await editor.expectOutline('p an ennui');
    await press('Control+z');
    await editor.expectOutline('p an <ar:ennui>');
  });

  test('end where the writer goes on typing', async () => {
    const editor = await openEditor();
    await type('ennui');
    await press('Shift+Home', 'Control+Alt+l');
    await type('fr\n');
    await press('End');
    await type(' again');
    await editor.expectOutline('p <fr:ennui> again');
  });

  test('keep their marks, take links whole, and are cut where a part of them changes', async () => {
    const editor = await openEditor();
    await type('one two three');
    await press('Shift+Home', 'Control+Alt+l');
    await type('fr\n');
    await press('End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    await press('Shift+Control+ArrowLeft', 'Control+b', 'Control+Alt+l');
    await field().fill('de');
    await press('Enter');
    await editor.expectOutline('p <fr:one ><de:**two**><fr: three>');
    await press('Control+k');
    await type('example.org\n');
    await editor.expectOutline('p <fr:one ><de:[**two**](https://example.org/)><fr: three>');
    await press('Control+a', 'Control+Alt+l');
    await editor.button('Same as the article').click();
    await editor.expectOutline('p one [**two**](https://example.org/) three');
  });

  test('a name that no language has is refused, and says so', async () => {
    const editor = await openEditor();
    await type('ennui');
    await press('Shift+Home', 'Control+Alt+l');
    await type('martian\n');
    await expect.poll(() => document.querySelector('.field-error')).not.toBeNull();
    await press('Escape');
    await editor.expectOutline('p ennui');
    expect(document.activeElement).toBe(editor.element());
  });
});

test('a link has a title and says what it is to search engines', async () => {
  const editor = await openEditor();
  await type('paid');
  await press('Shift+Home', 'Control+k');
  await type('example.org');
  await page.getByText('Title and search engines').click();
  await page.getByRole('textbox', { name: 'Title' }).fill('An advertisement');
  await page.getByRole('checkbox', { name: 'Paid for (sponsored)' }).click();
  await editor.button('Apply').click();
  const link = (): unknown => {
    const [paragraph] = editor.saved().root.children as { children: readonly unknown[] }[];
    return paragraph?.children[0];
  };
  await expect
    .poll(link)
    .toMatchObject({ url: 'https://example.org/', title: 'An advertisement', rel: 'sponsored' });
  await press('Control+k');
  await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveValue('An advertisement');
  await page.getByRole('checkbox', { name: 'Paid for (sponsored)' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('');
  await editor.button('Apply').click();
  await expect.poll(link).toMatchObject({ title: null, rel: null });
});
