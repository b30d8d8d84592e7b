import { describe, expect, it } from 'vitest';
import { findCredit, nameInCredit } from '#shared/body/from-html/credit.ts';

describe('a credit at the end of a caption', () => {
  it.each([
    ['Boats at dawn. (Photo: Ana Lima)', 'Boats at dawn.', 'Ana Lima'],
    ['Boats at dawn (Photo: Harbour News Agency)', 'Boats at dawn', 'Harbour News Agency'],
    ['Boats at dawn. [Photo by Ana Lima]', 'Boats at dawn.', 'Ana Lima'],
    ['Boats at dawn. (Photo by Ana Lima/Harbour News)', 'Boats at dawn.', 'Ana Lima/Harbour News'],
    ['Boats at dawn. Photo by Ana Lima', 'Boats at dawn.', 'Ana Lima'],
    ['Boats at dawn. Photo by Ana Lima.', 'Boats at dawn.', 'Ana Lima'],
    ['Boats at dawn. Photo: Lima Pictures Inc.', 'Boats at dawn.', 'Lima Pictures Inc.'],
    ['“Boats at dawn.” Photo: Ana Lima', '“Boats at dawn.”', 'Ana Lima'],
    ['Boats at dawn Photo by Ana Lima', 'Boats at dawn', 'Ana Lima'],
    ['Boats at dawn | Photo: Ana Lima', 'Boats at dawn', 'Ana Lima'],
    ['Boats at dawn. Credit: Ana Lima', 'Boats at dawn.', 'Ana Lima'],
    ['Boats at dawn. © Ana Lima', 'Boats at dawn.', '© Ana Lima'],
    ['Boats at dawn (© 2024 Ana Lima)', 'Boats at dawn', '© 2024 Ana Lima'],
    ['Boats at dawn. (AP Photo/Ana Lima)', 'Boats at dawn.', 'AP Photo/Ana Lima'],
    ['Boats at dawn. [Ana Lima/Reuters]', 'Boats at dawn.', 'Ana Lima/Reuters'],
    ['Bateaux. (Crédit photo : Ana Lima)', 'Bateaux.', 'Ana Lima'],
    ['Boote. (Foto: Ana Lima)', 'Boote.', 'Ana Lima'],
    ['قوارب (صورة: آنا)', 'قوارب', 'آنا'],
    ['סירות. (צילום: אנה)', 'סירות.', 'אנה'],
    ['Bateaux. (Photo\u202f: Ana Lima)', 'Bateaux.', 'Ana Lima'],
    ['(Photo: Ana Lima)', '', 'Ana Lima'],
    ['Photo by Ana Lima', '', 'Ana Lima'],
  ])('%s', (caption, words, credit) => {
    const found = findCredit(caption);
    expect(found && [caption.slice(0, found.end).trimEnd(), found.credit]).toEqual([words, credit]);
  });

  it.each([
    'Boats at dawn (left) and at dusk (right)',
    'She holds up a photo by her sister',
    'The ferry between Basel and Weil (Basel/Weil)',
    'The photo: a forgery',
    'Image processing in the harbour',
    '',
  ])('none in: %s', (caption) => {
    expect(findCredit(caption)).toBeNull();
  });
});

describe('the name in a line that is all credit', () => {
  it.each([
    ['(Photo: Ana Lima)', 'Ana Lima'],
    ['Photo: Ana Lima', 'Ana Lima'],
    ['Ana Lima / Harbour News', 'Ana Lima / Harbour News'],
    ['  Ana Lima ', 'Ana Lima'],
    ['© Ana Lima', '© Ana Lima'],
  ])('%s', (line, name) => {
    expect(nameInCredit(line)).toBe(name);
  });
});
