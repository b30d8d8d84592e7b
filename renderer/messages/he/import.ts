import type { Partly } from '#shared/messages/words.ts';
import { formatNumber } from '../format.ts';
import type { Messages } from '../index.ts';
import { nouns } from './nouns.ts';

export const importing = {
  title: 'כתבות שיובאו',
  running: 'בייבוא…',
  planning: 'בודק מה יש…',
  progress: (number: number) => `עד כה ${nouns.articles(number)}`,
  progressOf: (number: number, total: number) => `${formatNumber(number)} מתוך ${nouns.articles(total)}`,
  cancel: 'עצירה',
  stopping: 'בעצירה…',
  cancelled: 'הייבוא נעצר; השאר לא נקלט. ייבוא חוזר של קובץ האתר יביא רק את מה שחסר.',
  taken: (number: number) => `נקלטו במערכת כטיוטות: ${nouns.articles(number)}.`,
  known: (number: number) => `כבר היו כאן ולא שונו: ${nouns.articles(number)}.`,
  updated: (number: number) => `עודכנו לפי המקור: ${nouns.articles(number)}. מה שהיה כאן נמצא בהיסטוריה.`,
  plan: {
    title: 'ייבוא כתבות',
    new: (number: number) => `ייקלטו כטיוטות: ${nouns.articles(number)}.`,
    nothing: 'אין מה לקלוט.',
    known: (number: number) => `כבר נמצאות כאן ולא ישונו: ${nouns.articles(number)}.`,
    changed: (number: number) => `השתנו במקור מאז שנקלטו: ${nouns.articles(number)}`,
    changedHint:
      'בחרו אילו יאמרו את מה שהמקור אומר עכשיו. מה שכאן נשאר בהיסטוריה, ושם אפשר להשוות בין השתיים.',
    updateAll: (number: number) => `כל מה שלא נערך כאן (${formatNumber(number)})`,
    editedHere: 'נערכה מאז גם כאן.',
    refused: (number: number) => `אי אפשר לקלוט: ${nouns.files(number)}.`,
    leftOut: (number: number) => `הושמטו, כי אינם כתבות או בצורה שאינה נקראת: ${nouns.files(number)}.`,
    news: 'חדש מלבדן',
    sections: (number: number) => (number === 1 ? 'מדור' : 'מדורים'),
    authors: (number: number) => (number === 1 ? 'כותב' : 'כותבים'),
    pictures: 'תמונות',
    files: 'הקלטות ומסמכים',
    comments: 'תגובות',
    fetchPictures: (number: number) => `הורדת ${nouns.files(number)} (תמונות, הקלטות ומסמכים) ממחשבים אחרים`,
    fetchHint: 'השרתים שלהם יתבקשו; שרתים ברשת שלך לעולם לא.',
    site: 'כתובת האתר',
    siteHint: (number: number) =>
      `הייצוא מונה ${nouns.files(number)} (תמונות, הקלטות ומסמכים) בלי לומר היכן האתר שלו.`,
    siteWrong: 'נדרשת כתובת כמו https://www.example.org.',
    by: (names: readonly string[]) => `מאת ${names.join(', ')}`,
    number: formatNumber,
    withPictures: nouns.pictures,
    withFiles: (number: number) => `הקלטות ומסמכים: ${formatNumber(number)}`,
    withProblems: (number: number) => `יישארו מאחור: ${nouns.things(number)}`,
    notTaken: 'לא ייקלטו',
    take: (number: number, updates: number) =>
      number === 0
        ? `עדכון ${nouns.articles(updates)}`
        : updates === 0
          ? `ייבוא ${nouns.articles(number)}`
          : `ייבוא ${nouns.articles(number)} ועדכון ${formatNumber(updates)}`,
    cancel: 'ביטול',
    close: 'סגירה',
  },
  nothing: 'דבר לא יובא.',
  withProblems: (number: number) => `נשארו מאחור: ${nouns.things(number)}`,
  refused: 'לא יובאו',
  leftOut: 'הושמט',
  list: 'קבצים',
  unreadable: (name: string) =>
    `אי אפשר לקרוא את „${name}” מהמקום שממנו נגרר. שמרו אותו במחשב הזה וגררו משם.`,
  tooLarge: (name: string) =>
    `„${name}” גדול מ־100 מגה־בייט, גדול מדי מכדי לקבל אותו מחלון של תוכנה אחרת. יש לשמור אותו במחשב הזה ולגרור אותו משם.`,
  readOnly: 'אי אפשר לייבא כתבות: המערכת לקריאה בלבד.',
} satisfies Partly<Messages['importing']>;
