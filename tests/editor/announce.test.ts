import { afterEach, expect, test } from 'vitest';
import { announce, prepareAnnouncements } from '../../renderer/ui/announce.ts';
import { addModal } from '../../renderer/ui/open-modals.ts';

const said = (host: HTMLElement = document.body): string =>
  host.querySelector(':scope > [data-announcements]')?.textContent ?? '';
const made: (() => void)[] = [];
afterEach(() => {
  for (const undo of made.splice(0)) undo();
});

test('words come into a region that was there and empty, those of one moment together, each once', async () => {
  prepareAnnouncements(document.body);
  const region = document.querySelector('[data-announcements]');
  expect(region?.getAttribute('role')).toBe('status');
  announce('Block moved.');
  announce('3 of 5.');
  announce('Block moved.');
  expect(said()).toBe('');
  await expect.poll(() => said()).toBe('3 of 5.Block moved.');
  expect(document.querySelectorAll('[data-announcements]')).toHaveLength(1);
});

test('the same words again are a change again', async () => {
  const changes: string[] = [];
  announce('Undone.');
  await expect.poll(() => said()).toBe('Undone.');
  const observer = new MutationObserver(() => changes.push(said()));
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  announce('Undone.');
  await expect.poll(() => changes.at(-1)).toBe('Undone.');
  observer.disconnect();
  expect(changes[0]).toBe('');
});

test('while a dialog is open they are said in it', async () => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.showModal();
  made.push(addModal(dialog), () => dialog.remove());
  announce('2 found.');
  await expect.poll(() => said(dialog)).toBe('2 found.');
});
