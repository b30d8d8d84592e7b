import type { Partly } from '#shared/messages/words.ts';
import type { Messages } from '../index.ts';
import { nouns } from './nouns.ts';

const states: Readonly<Record<string, string>> = {
  pending: 'ממתינות',
  approved: 'מאושרות',
  spam: 'ספאם',
  trash: 'אשפה',
};
const done: Readonly<Record<string, string>> = {
  pending: 'ממתינה שוב',
  approved: 'אושרה ותופיע באתר מהבנייה הבאה',
  spam: 'סומנה כספאם',
  trash: 'באשפה',
};

export const comments = {
  title: 'תגובות הקוראים',
  list: 'תגובות',
  show: 'הצגה',
  stateCount: (state: string, number: number) => `${states[state]} (${number})`,
  take: 'קליטה מקובץ…',
  taken: (taken: number, known: number) =>
    known === 0
      ? `נקלטו: ${nouns.readerComments(taken)}.`
      : `נקלטו: ${nouns.readerComments(taken)}, ${known} כבר היו כאן.`,
  notTaken: (number: number, first: string) =>
    number === 1 ? `לא נקלטה: ${first}` : `לא נקלטו: ${nouns.readerComments(number)}, הראשונה: ${first}`,
  none: {
    pending: 'אין תגובה שממתינה לך',
    approved: 'אין תגובה מאושרת',
    spam: 'אין ספאם',
    trash: 'האשפה ריקה',
  },
  noneText: 'אפשר לקלוט את מה שכתובת התגובות שלך מייצאת, כ־JSON או CSV.',
  decisions: { approved: 'אישור', pending: 'חזרה להמתנה', spam: 'ספאם', trash: 'אשפה' },
  decided: (name: string, state: string) => `התגובה של ${name} ${done[state]}.`,
  answers: (name: string, text: string) => `אל ${name}: ${text}`,
  reply: 'תשובה',
  answerTo: (name: string) => `תשובה אל ${name}, לקוראים בשמך`,
  send: 'שליחת התשובה',
  sendAndApprove: 'תשובה ואישור',
  replied: (name: string) => `נשלחה תשובה אל ${name}.`,
} satisfies Partly<Messages['comments']>;
