import type { LosingPart } from '#shared/export/export-loss.ts';
import type { LossWords } from '#shared/export/loss-words.ts';
import type { Partly } from '#shared/messages/words.ts';
import { formatBytes } from '../format.ts';
import type { Messages } from '../index.ts';
import { nouns } from './nouns.ts';

const parts: Readonly<Record<LosingPart, readonly [one: string, many: string]>> = {
  'pull-quote': ['ציטוט מודגש אחד', 'ציטוטים מודגשים'],
  figure: ['תמונה אחת', 'תמונות'],
  gallery: ['גלריה אחת', 'גלריות'],
  'table-block': ['טבלה אחת', 'טבלאות'],
  embed: ['הטמעה אחת', 'הטמעות'],
  'article-card': ['כרטיס אחד של כתבה', 'כרטיסים של כתבות'],
  recording: ['הקלטה אחת', 'הקלטות'],
  file: ['מסמך אחד', 'מסמכים'],
  'code-block': ['קטע קוד אחד', 'קטעי קוד'],
  'fact-box': ['תיבת עובדות אחת', 'תיבות עובדות'],
  details: ['חלק מקופל אחד', 'חלקים מקופלים'],
  correction: ['הודעת תיקון אחת', 'הודעות תיקון'],
  'raw-html': ['קטע HTML אחד', 'קטעי HTML'],
  link: ['קישור אחד', 'קישורים'],
  footnote: ['הערת שוליים אחת', 'הערות שוליים'],
  language: ['קטע אחד בשפה אחרת', 'קטעים בשפות אחרות'],
};

export const exporting = {
  title: (number: number) => (number === 1 ? 'ייצוא הכתבה' : `ייצוא ${nouns.articles(number)}`),
  format: 'צורה',
  formats: {
    html: 'דף HTML, התמונות לצידו',
    page: 'דף HTML בקובץ אחד, עם התמונות',
    fragment: 'HTML של הטקסט בלבד',
    docx: 'מסמך Word, עם הערות והצעות',
    epub: 'EPUB, לקוראי ספרים',
    markdown: 'Markdown עם שדות בראשו',
    text: 'טקסט פשוט',
    ninjs: 'ninjs 3.1, למערכות חדשות',
    ninjs2: 'ninjs 2.2, למערכות ישנות יותר',
    ghost: 'קובץ ייבוא ל־Ghost',
    wordpress: 'בלוקים של WordPress, להדבקה',
    wxr: 'קובץ ייבוא ל־WordPress',
  },
  about: {
    html: 'עם כל השדות; התמונות נכנסות לתיקייה לצידו.',
    page: 'עם כל השדות, והתמונות בפנים: קובץ אחד לשליחה.',
    fragment: 'הטקסט למערכת תוכן, בלי כותרת ושורת כותבים; התמונות נכנסות לתיקייה לצידו.',
    docx: 'עם תמונות והערות; ההצעות מופיעות כמעקב שינויים.',
    epub: 'פרק לכל כתבה, עם תמונות. מה שמוטמע מאתרים אחרים הופך לקישור.',
    markdown: 'עם כל השדות בראשו; התמונות המקוריות נכנסות לתיקייה לצידו.',
    text: 'המילים בלבד: בלי תמונות ובלי קישורים. ציטוטים מודגשים מושמטים, כי הם חוזרים על הטקסט.',
    ninjs: 'הטקסט כ־HTML וכמילים פשוטות, עם שדות ותמונות לפי תקן IPTC.',
    ninjs2: 'אותו דבר בגרסה הקודמת, למערכות שאינן קוראות 3.1.',
    ghost:
      'עבור Settings → Migration → Import של Ghost. המדור הופך לתגית הראשונה, כותרת משנה מעל 300 תווים נחתכת, ותיבות מידע וטבלאות הן כרטיסי HTML. התמונות נכנסות ל־content/images לצידו.',
    wordpress: 'הטקסט לעורך הקוד של WordPress; התמונות נכנסות לתיקייה לצידו.',
    wxr: 'עבור Tools → Import של WordPress. התמונות ב־wp-content/uploads לצידו: יש להעתיק תחילה את התיקייה לאתר.',
  },
  plan: 'מה ייווצר',
  makes: (number: number, isTogether: boolean, ending: string) =>
    number === 1 || isTogether
      ? `קובץ חדש אחד עם הסיומת ‎.${ending}`
      : `${nouns.newFiles(number)}, אחד לכל כתבה, עם הסיומת ‎.${ending}`,
  files: (number: number, bytes: number) => `${nouns.newFiles(number)}, ${formatBytes(bytes)}`,
  file: (name: string, bytes: number) => `${name}, ${formatBytes(bytes)}`,
  besides: (number: number, bytes: number) => `לצידו ${nouns.pictures(number)}, ${formatBytes(bytes)}`,
  nothing: 'דבר לא ייצא.',
  looking: 'בירור מה ייווצר…',
  lookingAt: (done: number, total: number) =>
    `בירור מה ייווצר: כתבה ${Math.min(done + 1, total)} מתוך ${total}`,
  planStopped: 'הבירור נעצר.',
  losses: 'מה הצורה הזו אינה יכולה לשאת',
  noLoss: 'כל מה שיש לו מקום בצורה הזו יוצא כמות שהוא.',
  lossWords: {
    fields: {
      headline: 'כותרת',
      standfirst: 'כותרת משנה',
      section: 'מדור',
      tags: 'תגיות',
      byline: 'כותבים',
      dateline: 'מקום הדיווח',
      publication: 'תאריך הפרסום',
      hero: 'תמונה ראשית',
      seoTitle: 'כותרת לחיפוש',
      seoDescription: 'תיאור לחיפוש',
      socialHeadline: 'כותרת לרשתות',
      pushHeadline: 'כותרת להתראה',
      related: 'כתבות קשורות נעוצות',
    },
    fates: { words: 'כמילים בלבד', html: 'כקטעי HTML', link: 'כקישורים', nothing: 'בלי' },
    stays: 'נשאר כאן',
    cut: 'מקוצר',
    part: (part, number) => (number === 1 ? parts[part][0] : `${number} ${parts[part][1]}`),
    comments: (number) => (number === 1 ? 'הערה אחת' : `${number} הערות`),
    suggestions: (number) => `${nouns.suggestions(number)} (הטקסט יוצא בלעדיהן)`,
    suggestedFor: (field) => `ההצעה לשדה ${field}`,
  } satisfies LossWords,
  byArticle: 'כתבה אחר כתבה',
  wouldStay: (number: number) => `יישארו כאן: ${nouns.articles(number)}.`,
  hint: 'מה שבמערכת נשאר כפי שהוא. ההערה הפרטית לעולם אינה יוצאת.',
  asDraft: 'ייצוא בכל זאת, כטיוטה',
  alsoUnchecked: 'גם כתבות מוכנות שנכשלו בבדיקות',
  choose: 'בחירת תיקייה…',
  running: 'בייצוא…',
  cancel: 'עצירה',
  cancelled: 'הייצוא נעצר.',
  stayed: (number: number) => `נשארו במערכת בלבד: ${nouns.articles(number)}.`,
  done: (number: number, path: string) =>
    number === 1 ? `הכתבה נמצאת ב־${path}` : `${nouns.articles(number)} נמצאות ב־${path}`,
} satisfies Partly<Messages['exporting']>;
