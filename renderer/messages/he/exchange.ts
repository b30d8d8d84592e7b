import type { Partly } from '#shared/messages/words.ts';
import type { Messages } from '../index.ts';
import { nouns } from './nouns.ts';

export const exchange = {
  sent: (path: string) =>
    `קובץ הביקורת נמצא ב־${path}. אפשר לשלוח אותו בדוא״ל או בהתקן נייד; מה שחוזר נפתח באותה דרך.`,
  notOpen: 'יש לפתוח תחילה את הכתבה לשליחה.',
  readOnly: 'אי אפשר לשנות כאן דבר, ולכן אי אפשר לקלוט ביקורת.',
  title: 'קובץ ביקורת',
  from: (who: string, when: string) => `מאת ${who}, ${when}`,
  outcomes: {
    new: 'הכתבה כאן כעת, עם התמונות, הגרסאות וההערות שלה.',
    merged: 'מה שנעשה שם נקלט בכתבה.',
    known: 'כבר נקלט קודם. דבר לא השתנה.',
  },
  added: (comments: number, suggestions: number) =>
    `${nouns.newComments(comments)}, ${nouns.openSuggestions(suggestions)}`,
  conflicts: (what: string) => `שני הצדדים שינו את אותו דבר: ${what}. מה שכאן נשאר; האחר נמצא בהיסטוריה.`,
  compare: 'השוואה בין השניים',
  open: 'פתיחת הכתבה',
} satisfies Partly<Messages['exchange']>;
