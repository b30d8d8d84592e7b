import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '#main/import/word/read-docx.ts';
import { makeDocx } from '../../../helpers/docx.ts';
import { text } from './read-story.ts';

describe('what is no Word document', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:document/>';
  const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document>&a;</w:document>';
  const whole = makeDocx({ body: text });
  it.each<[what: string, bytes: Uint8Array, code: string, words: RegExp]>([
    ['a text file', Buffer.from('Just words'), 'not-a-docx', /is no Word document/],
    ['Word 97', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'not-a-docx', /before 2007, or protected/],
    ['another archive', zipSync({ 'a.txt': Uint8Array.of(1) }), 'not-a-docx', /no word\/document.xml/],
    ['a file cut in half', whole.subarray(0, whole.length / 2), 'docx-damaged', /cut off or altered/],
    [
      'broken XML',
      makeDocx({ body: '', parts: { 'word/document.xml': '<w:document' } }),
      'docx-damaged',
      /word\/document.xml is no well-formed XML/,
    ],
    [
      'broken styles',
      makeDocx({ body: text, parts: { 'word/styles.xml': '<w:styles' } }),
      'docx-damaged',
      /can't be read/,
    ],
    [
      'entities that multiply',
      makeDocx({ body: '', parts: { 'word/document.xml': bomb } }),
      'docx-damaged',
      /declares entities/,
    ],
    [
      'entities from this computer',
      makeDocx({ body: '', parts: { 'word/comments.xml': outside } }),
      'docx-damaged',
      /declares entities/,
    ],
    [
      'a bomb',
      zipSync({ 'word/document.xml': new Uint8Array(201_000_000) }),
      'docx-too-large',
      /unpacks to more/,
    ],
  ])('%s', async (_what, bytes, code, words) => {
    await expect(readDocx(bytes, 'story.docx')).rejects.toMatchObject({
      code,
      message: expect.stringMatching(words),
    });
  });
});
