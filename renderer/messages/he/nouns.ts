import { formatNumber } from '../format.ts';

const plurals = new Intl.PluralRules('he');

/** Hebrew has a form for one and for two; from three on the number stands before the plural. */
function counted(one: string, two: string, many: string): (number: number) => string {
  return (number) => {
    const form = plurals.select(number);
    return form === 'one' && number === 1 ? one : form === 'two' ? two : `${formatNumber(number)} ${many}`;
  };
}

/** What is counted, with its number: `כתבה אחת`, `שתי כתבות`, `3 כתבות`. */
export const nouns = {
  articles: counted('כתבה אחת', 'שתי כתבות', 'כתבות'),
  words: counted('מילה אחת', 'שתי מילים', 'מילים'),
  minutes: counted('דקה אחת', 'שתי דקות', 'דקות'),
  characters: counted('תו אחד', 'שני תווים', 'תווים'),
  problems: counted('בעיה אחת', 'שתי בעיות', 'בעיות'),
  reminders: counted('תזכורת אחת', 'שתי תזכורות', 'תזכורות'),
  files: counted('קובץ אחד', 'שני קבצים', 'קבצים'),
  newFiles: counted('קובץ חדש אחד', 'שני קבצים חדשים', 'קבצים חדשים'),
  pictures: counted('תמונה אחת', 'שתי תמונות', 'תמונות'),
  things: counted('דבר אחד', 'שני דברים', 'דברים'),
  changes: counted('שינוי אחד', 'שני שינויים', 'שינויים'),
  matches: counted('התאמה אחת', 'שתי התאמות', 'התאמות'),
  places: counted('מקום אחד', 'שני מקומות', 'מקומות'),
  warnings: counted('אזהרה אחת', 'שתי אזהרות', 'אזהרות'),
  versions: counted('גרסה אחת', 'שתי גרסאות', 'גרסאות'),
  suggestions: counted('הצעה אחת', 'שתי הצעות', 'הצעות'),
  openSuggestions: counted('הצעה פתוחה אחת', 'שתי הצעות פתוחות', 'הצעות פתוחות'),
  readerComments: counted('תגובה אחת', 'שתי תגובות', 'תגובות'),
  newComments: counted('הערה חדשה אחת', 'שתי הערות חדשות', 'הערות חדשות'),
  openComments: counted('הערה פתוחה אחת', 'שתי הערות פתוחות', 'הערות פתוחות'),
  unchangedBlocks: counted('פסקה אחת ללא שינוי', 'שתי פסקאות ללא שינוי', 'פסקאות ללא שינוי'),
  tags: counted('תגית אחת', 'שתי תגיות', 'תגיות'),
  others: counted('אחת נוספת', 'שתיים נוספות', 'נוספות'),
} as const;
