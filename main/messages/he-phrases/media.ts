import type { Phrases } from '#shared/messages/phrase.ts';

/** What happens to pictures, in Hebrew. */
export const media: Phrases = {
  '“{0}” is empty (0 bytes). Export or copy it again.': '„{0}” ריק (0 בתים). יש לייצא או להעתיק אותו שוב.',
  "“{0}” is {1} that can't be read here: it is damaged, larger than {2} million pixels, or of a kind that this system doesn't know. Export it as JPEG or PNG, then add that.":
    '„{0}” הוא {1} שאי אפשר לקרוא כאן: הוא פגום, גדול מ־{2} מיליון פיקסלים, או מסוג שהמערכת הזו אינה מכירה. יש לייצא אותו כ־JPEG או PNG ולהוסיף אותם.',
  '“{0}” has {1} × {2} pixels. Galley takes up to {3} million: make it smaller, then add it again.':
    'ב־„{0}” יש {1} × {2} פיקסלים. Galley מקבלת עד {3} מיליון: יש להקטין אותו ולהוסיף שוב.',
  "“{0}” starts like a {1} but can't be decoded to its end: it is cut off or damaged. Export or copy it again.":
    '„{0}” מתחיל כמו {1} אבל אי אפשר לפענח אותו עד סופו: הוא קטוע או פגום. יש לייצא או להעתיק אותו שוב.',
  'is {0}': 'הוא {0}',
  'is not a picture': 'אינו תמונה',
  'Galley takes JPEG, PNG, WebP, AVIF, GIF, TIFF and SVG: convert it, then add it again.':
    'Galley מקבלת JPEG, PNG, WebP, AVIF, GIF, TIFF ו־SVG: יש להמיר אותו ולהוסיף שוב.',
  '“{0}” {1}, whatever its name says. {2}': '„{0}” {1}, יהיה שמו אשר יהיה. {2}',
  "“{0}” can't be read: {1}.": 'אי אפשר לקרוא את „{0}”: {1}.',
  '{0} was not downloaded: {1}. A link to it stays.': '{0} לא הורדה: {1}. נשאר קישור אליה.',
  '{0} says that it is {1}, which its name must be.': 'ב־{0} כתוב שהוא {1}, וכך צריך להיות שמו.',
  'The picture {0} (“{1}”) is missing: add it again, and its words come back.':
    'התמונה {0} („{1}”) חסרה: יש להוסיף אותה שוב, והמילים שלה יחזרו.',
  'The library has no picture {0}.': 'בספרייה אין תמונה {0}.',
  'The picture "{0}" ({1}) can\'t be read; put the original back or remove it from the articles that use it.':
    'אי אפשר לקרוא את התמונה „{0}” ({1}); יש להחזיר את המקור או להסיר אותה מהכתבות שמשתמשות בה.',
  'a HEIC picture, whose compression Galley has no licence for':
    'תמונת HEIC, שאין ל־Galley רישיון לדחיסה שלה',
  'Export it as JPEG (in Photos: File › Export), then add it. An iPhone takes JPEG with Settings › Camera › Formats › Most Compatible.':
    'יש לייצא אותה כ־JPEG (בתמונות: File › Export) ולהוסיף אז. iPhone מצלם JPEG לפי Settings › Camera › Formats › Most Compatible.',
  'a camera’s raw file': 'קובץ גולמי של מצלמה',
  'Develop it and export it as JPEG, then add it.': 'יש לפתח אותו ולייצא אותו כ־JPEG, ולהוסיף אז.',
  'a TIFF': 'TIFF',
  'a GIF': 'GIF',
  'a Windows bitmap': 'מפת סיביות של Windows',
  'a Photoshop file': 'קובץ של Photoshop',
  'an AVIF picture': 'תמונת AVIF',
  'a film or sound': 'סרט או צליל',
  'an SVG drawing': 'ציור SVG',
  'a text or web page': 'טקסט או דף אינטרנט',
};
