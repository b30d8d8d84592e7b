import type { Partly } from '#shared/messages/words.ts';
import type { Messages } from '../index.ts';

export const crop = {
  titles: { figure: 'חיתוך התמונה', hero: 'חיתוך התמונה הראשית', item: 'מוקד וחיתוכים' },
  proportions: 'יחס',
  ratios: {
    whole: 'כל התמונה',
    free: 'חופשי',
    '16x9': '16:9',
    '3x2': '3:2',
    '4x3': '4:3',
    '1x1': '1:1',
    '4x5': '4:5',
  },
  hint: 'אפשר לגרור את שולי המסגרת, או להזיז אותה במקשי החצים; Alt עם חץ משנה את הגודל, וגם + ו־−.',
  hintWithFocus:
    'אפשר לגרור את שולי המסגרת, או להזיז אותה במקשי החצים (Alt משנה את הגודל). הטבעת מסמנת את מה שחייב להישאר בכל חיתוך.',
  area: 'החלק שמוצג מהתמונה',
  areaKeys: 'חצים מזיזים, עם Shift רחוק יותר; Alt וחצים, פלוס ומינוס משנים את הגודל.',
  place: (left: string, top: string, width: string, height: string) =>
    `${left} משמאל, ${top} מלמעלה, רוחב ${width}, גובה ${height}.`,
  focus: 'מוקד',
  focusKeys: 'חצים מזיזים אותו, עם Shift רחוק יותר.',
  point: (left: string, top: string) => `${left} משמאל, ${top} מלמעלה.`,
  inPage: 'בכתבה',
  social: 'תצוגת קישור',
  automatic: 'אוטומטי',
  largest: 'גדול ככל האפשר',
  reset: 'מהתחלה',
  apply: 'החלה',
} satisfies Partly<Messages['crop']>;
