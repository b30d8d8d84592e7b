import type { Partly } from '#shared/messages/words.ts';
import type { Messages } from '../index.ts';

export const welcome = {
  title: 'Galley',
  tagline: 'כתיבה, עריכה ופרסום, מקבצים פשוטים שהם שלך.',
  new: 'מערכת חדשה…',
  open: 'פתיחה…',
  sample: 'פתיחת הדוגמה',
  restore: 'שחזור מגיבוי…',
  recents: 'מערכות אחרונות',
  noRecents: 'מערכות שנפתחו יופיעו כאן.',
  dialog: {
    title: 'מערכת חדשה',
    name: 'שם',
    namePlaceholder: 'קול הנמל',
    nameMissing: 'יש לתת למערכת שם.',
    folder: 'תיקייה',
    folderHint: 'תיקייה ריקה. הכול נשמר בה, כקבצים פשוטים.',
    folderMissing: 'יש לבחור תיקייה.',
    choose: 'בחירה…',
    language: 'שפה',
    timeZone: 'אזור זמן',
    sections: 'מדורים ראשונים',
    sectionsHint: 'מופרדים בפסיקים. אפשר לשנות אחר כך.',
    sectionsDefault: 'חדשות, דעות, תרבות',
    create: 'יצירת המערכת',
  },
} satisfies Partly<Messages['welcome']>;
