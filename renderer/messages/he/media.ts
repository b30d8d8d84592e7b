import type { UseWords } from '#shared/media/words-to-keep.ts';
import type { Partly } from '#shared/messages/words.ts';
import { formatNumber } from '../format.ts';
import type { Messages } from '../index.ts';
import { nouns } from './nouns.ts';

type Word = keyof UseWords;

const wordNames: Readonly<Record<Word, string>> = { alt: 'טקסט חלופי', caption: 'כיתוב', credit: 'קרדיט' };

export const media = {
  title: 'מדיה',
  add: 'הוספת קבצים…',
  search: 'חיפוש במדיה',
  searchPlaceholder: 'קובץ, מילים, קרדיט, תאריך',
  grid: 'מדיה',
  shown: (shown: number, all: number) =>
    shown === all ? nouns.files(all) : `${formatNumber(shown)} מתוך ${nouns.files(all)}`,
  none: 'עדיין אין כאן דבר',
  noneText:
    'אפשר לגרור לחלון תמונות (JPEG, PNG, WebP, AVIF, GIF, TIFF, SVG), סרטונים (MP4, WebM), צליל (MP3, M4A, Ogg, WAV) או קובצי PDF. מה שהם אומרים על עצמם נקרא מתוכם.',
  noMatch: 'אין התאמה.',
  detailsOf: { picture: 'על התמונה', video: 'על הסרטון', audio: 'על ההקלטה', document: 'על המסמך' },
  kinds: { picture: 'תמונה', video: 'סרטון', audio: 'שמע', document: 'מסמך' },
  kind: 'סוג',
  ofKind: { all: 'כל הסוגים', picture: 'תמונות', video: 'סרטונים', audio: 'שמע', document: 'מסמכים' },
  keepWords: {
    offer: (names: readonly Word[]) => `שמירה גם בספרייה: ${names.map((name) => wordNames[name]).join(', ')}`,
    done: (fileName: string) =>
      `המילים נשמרו גם בספרייה, אצל \u2068${fileName}\u2069; כל שימוש חדש יתחיל מהן.`,
  },
  itemTitle: 'כותרת',
  titleHint: 'כך קוראים וקוראי מסך מכירים אותו.',
  transcript: 'תמליל',
  transcriptHint: 'מה נאמר ונשמע, ובסרטון גם מה נראה: למי שאינם שומעים או רואים.',
  openOutside: 'פתיחה בתוכנה שלו',
  publishedBare: 'הקוראים מקבלים תמונה וצליל בלבד: מקום, מכשיר, עטיפה ושאר הערות שבקובץ נשארים כאן.',
  publishedWhole: 'הקוראים מקבלים את המסמך כמות שהוא, עם מה שהוא אומר על מחבריו ועל התוכנות שיצרו אותו.',
  writtenAt: 'נכתב',
  close: 'סגירת הפרטים',
  alt: 'טקסט חלופי',
  altHint: 'כל שימוש בתמונה מתחיל מהמילים האלה ויכול לקבל מילים משלו.',
  lacking: { picture: 'אין טקסט חלופי', video: 'אין תמליל', audio: 'אין תמליל', document: null },
  caption: 'כיתוב',
  credit: 'קרדיט',
  creator: 'יוצר',
  copyright: 'זכויות יוצרים',
  takenAt: 'צולם',
  takenAtPlaceholder: '2026-05-14 או 2026-05-14T16:20',
  facts: {
    file: 'קובץ',
    size: 'גודל',
    duration: 'אורך',
    kind: 'סוג',
    writtenBy: 'מוזכרים בו',
    added: 'נוסף',
  },
  pixels: (width: string, height: string) => `${width} × ${height}`,
  drop: 'גרירת תמונות, הקלטות, מסמכים או כתבות לכאן תוסיף אותן למערכת',
  dropRefused: 'אי אפשר להוסיף קבצים: המערכת לקריאה בלבד.',
  added: (number: number) => `נוספו: ${nouns.files(number)}.`,
  known: (name: string) => `${name} כבר במדיה.`,
  refused: (name: string, reason: string) => (reason.includes(name) ? reason : `${name}: ${reason}`),
  picker: {
    hero: 'בחירת התמונה הראשית',
    portrait: 'בחירת דיוקן',
    logo: 'בחירת הלוגו',
    icon: 'בחירת סמל האתר',
    social: 'בחירת התמונה לתצוגה מקדימה של קישורים',
    figure: 'בחירת תמונה',
    gallery: 'בחירת תמונות לגלריה',
    poster: 'בחירת תמונה לסרטון',
    recording: 'בחירת הקלטה',
    video: 'בחירת סרטון',
    audio: 'בחירת הקלטה',
    document: 'בחירת מסמך',
    use: 'שימוש בתמונה',
    useFile: 'שימוש בקובץ',
    takeSeveral: (number: number) => (number === 0 ? 'שימוש בתמונות' : `שימוש: ${nouns.pictures(number)}`),
  },
  formats: { jpeg: 'JPEG', png: 'PNG', webp: 'WebP' },
  originals: { avif: 'AVIF', gif: 'GIF', tiff: 'TIFF', svg: 'SVG' },
  madeOf: (made: string, original: string) => `${made}, נוצר מה־${original} שלצידו`,
  converted: (name: string, original: string, made: string) =>
    original === 'GIF'
      ? `${name}: מהתמונה הראשונה נוצר ${made}, כי דפים מציגים תמונות נייחות. ה־GIF נשמר.`
      : `${name}: נוצר ממנו ${made}, שכל קורא יכול לראות. ה־${original} נשמר.`,
  remote: {
    title: (number: number) => (number === 1 ? 'להוריד תמונה אחת?' : `להוריד ${number} תמונות?`),
    explanation: (number: number) =>
      number === 1
        ? 'מה שהודבק מציג תמונה מאתר אחר. אם תורד, היא תהיה בספרייה ובאתר; אחרת יעמוד במקומה קישור. יש לבדוק למי היא שייכת.'
        : 'מה שהודבק מציג תמונות מאתרים אחרים. אם יורדו, הן יהיו בספרייה ובאתר; אחרת יעמדו במקומן קישורים. יש לבדוק למי הן שייכות.',
    download: 'הורדה',
    downloading: 'בהורדה…',
    keepLinks: 'השארת קישורים',
    stop: 'עצירה',
  },
  rights: 'זכויות',
  words: 'מילים',
  extendedDescription: 'תיאור מורחב',
  extendedHint: 'מה תרשים או מפה אומרים, באריכות. נוסע עם התמונה.',
  license: 'רישיון',
  licenseHint: 'הכתובת שבה אפשר לקרוא אותו.',
  licenseInvalid: 'זו אינה כתובת אינטרנט.',
  usageTerms: 'תנאי שימוש',
  expires: 'מותרת להצגה עד',
  expiresHint: 'אחרי היום הזה הבדיקה תסרב לקובץ.',
  expired: 'הזכויות פגו.',
  instructions: 'הנחיות',
  instructionsHint: 'לדסק: אמברגו, מה אסור לחתוך. לא מתפרסם לעולם.',
  termsRead: 'קראתי את תנאי השימוש ואת ההנחיות',
  termsReadHint: 'לפני כן לא תפורסם אף כתבה שמציגה את הקובץ.',
  crop: 'מוקד וחיתוכים…',
  filter: 'הצגה',
  filters: {
    all: 'הכול',
    used: 'בשימוש',
    unused: 'לא בשימוש',
    expired: 'זכויות שפגו',
    unread: 'תנאים שלא נקראו',
    'no-alt': 'ללא טקסט חלופי או תמליל',
    'no-credit': 'ללא קרדיט',
  },
  expiredMark: 'הזכויות פגו',
  uses: {
    title: 'היכן היא בשימוש',
    none: 'עדיין בשום מקום.',
    places: { hero: 'תמונה ראשית', body: 'בטקסט' },
    portrait: 'דיוקן',
    design: 'עיצוב האתר',
    logo: 'לוגו',
    icon: 'סמל האתר',
    social: 'תצוגה מקדימה של קישורים',
    inTrash: 'באשפה',
    replace: (number: number) => `החלפה ב${number === 1 ? 'מקום הזה' : `־${number} המקומות האלה`}…`,
    replaceHint: 'קובץ אחר יבוא בכל מקום שרשום כאן. המילים שם נשארות.',
    replaced: (from: string, to: string, articles: number, others: number) =>
      `${from} ← ${to}, ${[
        ...(articles > 0 || others === 0 ? [nouns.articles(articles)] : []),
        ...(others > 0 ? [`מקומות אחרים: ${others}`] : []),
      ].join(', ')}. המילים נשארו.`,
  },
} satisfies Partly<Messages['media']>;
