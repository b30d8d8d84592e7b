import type { Partly } from '#shared/messages/words.ts';
import type { Messages } from '../index.ts';
import { nouns } from './nouns.ts';

const list = new Intl.ListFormat('he', { type: 'conjunction' });
const quoted = (names: readonly string[]): string => list.format(names.map((name) => `„${name}”`));

export const tags = {
  title: 'תגיות',
  manage: 'כל התגיות…',
  search: 'חיפוש תגיות',
  none: 'עדיין אין כתבה עם תגית.',
  hint: 'בחירת תגית אחת כדי לתאר אותה או לשנות את שמה בכל הכתבות, או כמה כדי לאחד אותן.',
  description: 'תיאור',
  descriptionHint: 'מה ימצאו תחתיה הקוראים, במשפט: בדף שלה, בתוצאות חיפוש ובעדכונים שלה.',
  rename: 'שם חדש',
  merge: (number: number) => `שם אחד עבור ${nouns.tags(number)}`,
  doRename: 'שינוי שם',
  doMerge: 'איחוד',
  remove: 'הסרה',
  alike: 'אותו דף: בחירת כולן',
  uses: nouns.articles,
  renamed: (from: readonly string[], to: string, number: number) =>
    `${quoted(from.filter((name) => name !== to))} ← „${to}”: ${nouns.articles(number)}.`,
  removed: (from: readonly string[], number: number) => `${quoted(from)} הוסרו: ${nouns.articles(number)}.`,
} satisfies Partly<Messages['tags']>;
