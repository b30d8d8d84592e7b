import type { Partly } from '#shared/messages/words.ts';
import { formatNumber } from '../format.ts';
import type { Messages } from '../index.ts';
import { nouns } from './nouns.ts';

export const copying = {
  titles: { social: 'פוסטים על הכתבה', citation: 'ציטוט הכתבה כמקור' },
  kinds: {
    html: 'HTML',
    email: 'דוא״ל',
    headline: 'כותרת',
    standfirst: 'כותרת משנה',
    quote: 'ציטוט מודגש',
    apa: 'APA, מהדורה 7',
    mla: 'MLA, מהדורה 9',
    chicago: 'שיקגו, מהדורה 18',
    bibtex: 'BibTeX',
    link: 'כותרת וקישור',
  },
  numbered: (kind: string, number: number) => `${kind} ${number}`,
  copy: 'העתקה',
  asDraft: 'העתקה בכל זאת',
  copyNamed: (name: string) => `העתקה: ${name}`,
  noAddress: 'למערכת עדיין אין כתובת אינטרנט. אפשר לקבוע אותה תחת „אתר”.',
  done: {
    address: (address: string) => `בלוח: \u2068${address}\u2069. הכתובת תעבוד אחרי פרסום הכתבה.`,
    html: 'הכתבה בלוח כ־HTML. התמונות נשארו כאן.',
    email: 'הכתבה בלוח. אפשר להדביק אותה בהודעה; התמונות נשארו כאן.',
    piece: (name: string) => `בלוח: ${name}`,
  },
  change: 'אפשר לשנות את הטקסט לפני ההעתקה: רק העותק משתנה.',
  counts: 'תווים, כפי שכל רשת סופרת אותם',
  over: (network: string, by: number) => `${network}: ${nouns.characters(by)} יותר מדי`,
  counted: (network: string, used: number, limit: number) =>
    `${network} ${formatNumber(used)}/${formatNumber(limit)}`,
  noLink: 'למערכת עדיין אין כתובת אינטרנט, ולכן אין כאן קישור. אפשר לקבוע אותה תחת „אתר”.',
  notYet: 'הקישור יעבוד אחרי פרסום הכתבה.',
  checkNames: 'סדר השמות התהפך לפי צורתם. כדאי לוודא ששמות המשפחה ראשונים.',
} satisfies Partly<Messages['copying']>;
