import { expect, test } from 'vitest';
import { PictureItem } from '#shared/media/media.schema.ts';
import { searchMedia } from '../../../renderer/features/media/search-media.ts';

function item(fileName: string, details: Partial<PictureItem['details']>): PictureItem {
  return PictureItem.parse({
    schemaVersion: 1,
    id: '0'.repeat(64),
    fileName,
    format: 'jpeg',
    width: 1,
    height: 1,
    bytes: 1,
    addedAt: '2026-05-14T09:30:00Z',
    details,
  });
}

const items = [
  item('ferry.jpg', { alt: 'A ferry at night', credit: 'Ana Ruíz' }),
  item('DSC_0042.jpg', { caption: 'The quay', creator: 'Ben', copyright: '© The Ledger' }),
];

test.each([
  ['', ['ferry.jpg', 'DSC_0042.jpg']],
  ['  ', ['ferry.jpg', 'DSC_0042.jpg']],
  ['ruiz', ['ferry.jpg']],
  ['night ferry', ['ferry.jpg']],
  ['dsc ledger', ['DSC_0042.jpg']],
  ['night ledger', []],
])('%j finds %j', (text, names) => {
  expect(searchMedia(items, text).map(({ fileName }) => fileName)).toEqual(names);
});
