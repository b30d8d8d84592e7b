import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { completeAddress } from '../../renderer/features/editor/nodes/link/complete-address.ts';
import { openEditor, press, type } from './harness.tsx';

const address = () => page.getByRole('combobox', { name: /^Address/ });

describe('a link', () => {
  test('is set on the selected words by Mod+K, and the writer types on', async () => {
    const editor = await openEditor();
    await type('see this');
    await press('Shift+Control+ArrowLeft', 'Control+k');
    await expect.element(address()).toHaveFocus();
    await type('example.org/a\n');
    await editor.expectOutline('p see [this](https://example.org/a)');
    await expect.poll(() => document.activeElement).toBe(editor.element());
    await press('End');
    await type(' now');
    await editor.expectOutline('p see [this](https://example.org/a) now');
  });

  test('with the caret in a word takes the word; in a link, changes the link', async () => {
    const editor = await openEditor();
    await type('see this now');
    await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    await editor.button('Link').click();
    await address().fill('https://example.org/');
    await editor.button('Apply').click();
    await editor.expectOutline('p see [this](https://example.org/) now');
    await press('ArrowLeft', 'ArrowRight');
    await expect.element(editor.button('Link')).toHaveAttribute('aria-pressed', 'true');
    await press('Control+k');
    await expect.element(address()).toHaveValue('https://example.org/');
    await address().fill('mara@example.org');
    await press('Enter');
    await editor.expectOutline('p see [this](mailto:mara@example.org) now');
    await press('Control+k');
    await editor.button('Remove link').click();
    await editor.expectOutline('p see this now');
  });

  test('is set when the text is clicked; what is no address stays in its field, until that is left once more', async () => {
    const editor = await openEditor();
    await type('elsewhere\nsee this');
    await press('Shift+Control+ArrowLeft', 'Control+k');
    await type('example.org/a');
    await editor.text.getByText('elsewhere').click();
    await editor.expectOutline('p elsewhere', 'p see [this](https://example.org/a)');
    expect(address().query()).toBeNull();
    await press('End');
    await type('!');
    await editor.expectOutline('p elsewhere!', 'p see [this](https://example.org/a)');
    await press('Control+End');
    await type(' now');
    await press('Shift+Control+ArrowLeft', 'Control+k');
    await type('htp:/example');
    await editor.text.getByText('elsewhere!').click();
    await expect.poll(() => document.querySelector('.field-error')).not.toBeNull();
    await expect.element(address()).toHaveFocus();
    await expect.element(address()).toHaveValue('htp:/example');
    await editor.text.getByText('elsewhere!').click();
    await expect.poll(() => address().query()).toBeNull();
    await editor.expectOutline('p elsewhere!', 'p see [this](https://example.org/a) now');
  });

  test('gets its title when the text is clicked, and stays where only its address was emptied', async () => {
    const editor = await openEditor();
    await type('elsewhere\nsee this');
    await press('Shift+Control+ArrowLeft', 'Control+k');
    await type('example.org/a\n');
    await press('Control+k');
    await address().fill('');
    await editor.text.getByText('elsewhere').click();
    await expect.poll(() => address().query()).toBeNull();
    await editor.expectOutline('p elsewhere', 'p see [this](https://example.org/a)');
    await editor.text.getByText('this').click();
    await press('Control+k');
    await page.getByText('Title and search engines').click();
    await page.getByRole('textbox', { name: 'Title' }).fill('What they say');
    await editor.text.getByText('elsewhere').click();
    await expect.poll(() => JSON.stringify(editor.saved())).toContain('"title":"What they say"');
  });

  test('without words writes its address out', async () => {
    const editor = await openEditor();
    await type('at ');
    await press('Control+k');
    await type('example.org\n');
    await editor.expectOutline('p at [https://example.org/](https://example.org/)');
  });

  test('refuses what is no address, and says so; Escape goes back and changes nothing', async () => {
    const editor = await openEditor();
    await type('words');
    await press('Shift+Home', 'Control+k');
    await type('javascript:alert(1)\n');
    await expect.poll(() => document.querySelector('.field-error')).not.toBeNull();
    await expect.element(address()).toHaveAttribute('aria-invalid', 'true');
    await press('Escape');
    await expect.poll(() => document.activeElement).toBe(editor.element());
    await editor.expectOutline('p words');
    await type('typed over');
    await editor.expectOutline('p typed over');
  });
});

const addresses: readonly (readonly [string, string | null])[] = [
  ['example.org', 'https://example.org/'],
  [' https://example.org/a?b#c ', 'https://example.org/a?b#c'],
  ['desk@example.org', 'mailto:desk@example.org'],
  ['tel:+49301234', 'tel:+49301234'],
  ['/about', '/about'],
  ['#notes', '#notes'],
  ['bücher.example/straße', 'https://xn--bcher-kva.example/stra%C3%9Fe'],
  ['example', null],
  ['two words.org', null],
  ['javascript:alert(1)', null],
  ['java\tscript:alert(1)', null],
  ['data:text/html,x', null],
  ['', null],
];
test.each(addresses)('%j is completed to %j', (written, complete) => {
  expect(completeAddress(written)).toBe(complete);
});
