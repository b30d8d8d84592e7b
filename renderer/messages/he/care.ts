import type { Partly } from '#shared/messages/words.ts';
import { formatBytes, formatNumber } from '../format.ts';
import type { Messages } from '../index.ts';
import { nouns } from './nouns.ts';

export const care = {
  phases: {
    writing: 'כתיבת הגיבוי',
    verifying: 'קריאה חוזרת לאימות',
    restoring: 'שחזור ואימות',
    checking: 'בדיקה',
  },
  starting: 'מתחיל',
  progress: (done: number, total: number) => `${formatBytes(done)} מתוך ${formatBytes(total)}`,
  stop: 'עצירה',
  stopping: 'בעצירה…',
  close: 'סגירה',
  size: (files: number, bytes: number) => `${nouns.files(files)}, ${formatBytes(bytes)}`,
  backUp: {
    title: 'גיבוי הספרייה',
    explanation:
      'ארכיון אחד עם כל הכתבות, הגרסאות וההערות, כל התמונות וכל ההגדרות. הוא נקרא שוב ומושווה לסכומי הביקורת לפני שהוא מקבל את שמו.',
    start: 'בחירת מקום…',
    again: 'גיבוי נוסף…',
    done: (archive: number) => `הגיבוי נכתב ואומת (${formatBytes(archive)}).`,
    leftOut: 'לא נכלל:',
  },
  restore: {
    title: 'שחזור מגיבוי',
    explanation:
      'יוצר מערכת מתוך גיבוי בתיקייה משלה. דבר שקיים אינו מוחלף, ואם משהו בגיבוי פגום לא נשמר ממנו דבר.',
    archive: 'גיבוי',
    noArchive: 'לא נבחר',
    choose: 'בחירה…',
    change: 'שינוי…',
    of: (title: string, when: string) => `„${title}”, ${when}`,
    folder: 'תיקייה',
    folderHint: 'חדשה או ריקה.',
    folderMissing: 'יש לבחור תיקייה.',
    start: 'שחזור ופתיחה',
  },
  check: {
    title: 'בדיקת קובצי הספרייה',
    running: 'כל קובץ נקרא: טקסטים, גרסאות והערות מושווים לפורמט שלהם, ותמונות לסכומי הביקורת.',
    well: 'הכול תקין.',
    again: 'בדיקה נוספת',
    damaged: (number: number) => `פגומים: ${nouns.files(number)}.`,
    notes: (number: number) => `כדאי לדעת: ${nouns.things(number)}`,
    repair: (number: number) => `תיקון ${formatNumber(number)}`,
    repairHint:
      'מתוקן רק מה שאינו מוטל בספק. מה שיש עכשיו נשמר בתיקייה „set-aside” של המערכת, והמערכת נסגרת לרגע.',
    wouldRepair: (how: string) => `ניתן לתיקון: ${how}.`,
    repaired: (how: string) => `תוקן: ${how}.`,
    kept: (folder: string) => `מה שהיה קודם נמצא ב־${folder}.`,
    list: 'מה נמצא',
    newest: (at: string) => `הגרסה החדשה ביותר היא מ־${at}: מילים שנכתבו אחריה יחסרו. הקובץ הפגום נשמר.`,
    bringBack: 'החזרת הגרסה הזאת',
    broughtBack: (at: string) => `הגרסה מ־${at} נמצאת במקומו.`,
    only: 'רק אדם יכול לומר מה נכון. ייתכן שבגיבוי הקובץ שלם.',
  },
} satisfies Partly<Messages['care']>;
