import type { Partly } from '#shared/messages/words.ts';
import type { Messages } from '../index.ts';
import { nouns } from './nouns.ts';

export const schedule = {
  moment: (time, day) => (day === null ? time : `${time}, ${day}`),
  after: (when: string) => `תצא עם הפרסום הראשון אחרי ${when}.`,
  at: (when: string) => `תפורסם אוטומטית ב־${when} אם Galley תהיה פתוחה במחשב הזה.`,
  readyAfter: (when: string) => `כשתהיה מוכנה, תצא עם הפרסום הראשון אחרי ${when}.`,
  readyAt: (when: string) => `כשתהיה מוכנה, תפורסם אוטומטית ב־${when} אם Galley תהיה פתוחה במחשב הזה.`,
  embargo: 'אז מסתיים האמברגו שלה.',
  held: 'עיכוב משפטי מונע את פרסומה עד שיוסר.',
  withNext: 'תצא עם הפרסום הבא.',
  cardAfter: (when: string) => `תצא עם הפרסום הראשון אחרי ${when}`,
  cardAt: (when: string) => `תפורסם אוטומטית ב־${when}`,

  byHand: 'כתבות מתוזמנות יוצאות עם הפרסום הראשון אחרי מועדן.',
  isOn: 'Galley מפרסמת כתבות מתוזמנות אוטומטית כל עוד היא פתוחה במחשב הזה.',
  next: (when: string) => `הבאה: ${when}.`,
  turnOn: 'פרסום אוטומטי…',
  byItself: 'לפרסם לכאן אוטומטית כשמגיע מועדה של כתבה מתוזמנת',
  byItselfHint:
    'כל עוד מערכת העיתון הזו פתוחה ב־Galley במחשב הזה. כל מה שמוכן חוץ ממנה יוצא גם הוא, כמו בפרסום רגיל.',
  elsewhere: (path: string) => `כרגע הפרסום האוטומטי הוא אל ${path}.`,
  publishFirst:
    'תחילה יש לפרסם לכאן פעם אחת בעצמכם. אחר כך Galley תוכל לעשות זאת כשמגיע מועדה של כתבה מתוזמנת.',

  mark: 'לפי תזמון',
  one: (headline: string) => `„${headline}” פורסמה במועד שנקבע לה.`,
  many: (number: number) => `פורסמו במועד שנקבע להן: ${nouns.articles(number)}.`,
  running: 'בפרסום לפי תזמון',
  status: (phase: string) => `לפי תזמון: ${phase}`,
  failing: 'לא פורסם במועד',
  failed: 'לא פורסם במועד.',
  retry: (when: string) => `Galley תנסה שוב ב־${when}.`,
} satisfies Partly<Messages['schedule']>;
