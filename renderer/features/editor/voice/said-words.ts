import { passageAt } from '#shared/text/passage.ts';
import type { Messages } from '../../../messages/index.ts';
import type { Said } from './said.ts';

/** What a command did, in the interface's language. */
export function saidWords(said: Said, { voice, styles }: Messages['editor']): string {
  switch (said.is) {
    case 'moved': {
      const { kind, words } = said.beside;
      const name = kind === null ? '' : styles[kind];
      return voice.moved[said.direction](shortened(words, name), said.place, said.of);
    }
    case 'at-edge':
      return voice.atEdge[said.direction];
    case 'deleted':
      return voice.deleted(said.blocks);
    case 'duplicated':
      return voice.duplicated(said.blocks);
    case 'inserted':
      return voice.inserted(styles[said.kind]);
    case 'footnote-added':
      return voice.footnoteAdded;
    case 'snippet-inserted':
      return voice.snippetInserted;
    case 'link':
      return voice.link[said.change];
    case 'marks-cleared':
      return voice.marksCleared;
  }
}

/** A block's kind with the words that it begins with, so many as tell it from others. */
function shortened(words: string, name: string): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  return line === '' ? name : `${name} “${passageAt(line, 0, 0, 40)}”`;
}
