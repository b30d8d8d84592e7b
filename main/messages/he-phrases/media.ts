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
  'The file {0} (“{1}”) is missing: add it again, and its words come back.':
    'הקובץ {0} („{1}”) חסר: יש להוסיף אותו שוב, והמילים שלו יחזרו.',
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
  "{0}, which web pages can't play": '{0}, שדפי אינטרנט אינם יכולים לנגן',
  'Export it as MP4 (H.264 and AAC), in HandBrake say, then add that.':
    'יש לייצא אותו כ־MP4 (H.264 ו־AAC), למשל ב־HandBrake, ולהוסיף אותו.',
  '{0}, which not every reader’s browser plays': '{0}, שלא כל דפדפן של קורא מנגן',
  'Export it as MP3 or M4A, in Audacity say, then add that.':
    'יש לייצא אותו כ־MP3 או M4A, למשל ב־Audacity, ולהוסיף אותו.',
  'an AVI film': 'סרט AVI',
  'a Windows Media file': 'קובץ Windows Media',
  'a Flash film': 'סרט Flash',
  'an MPEG film': 'סרט MPEG',
  'an MPEG transport stream': 'זרם MPEG',
  'a camcorder’s AVCHD film': 'סרט AVCHD של מצלמה',
  'a Matroska (MKV) film': 'סרט Matroska‏ (MKV)',
  'an AIFF sound': 'צליל AIFF',
  'a FLAC sound': 'צליל FLAC',
  'an AMR sound': 'צליל AMR',
  'a large WAV (RF64)': 'קובץ WAV גדול (RF64)',
  'bare AAC sound': 'צליל AAC חשוף',
  "“{0}” begins like a recording but can't be read to its end: it is cut off or damaged. Export or copy it again.":
    '„{0}” מתחיל כמו הקלטה אבל אי אפשר לקרוא אותו עד סופו: הוא קטוע או פגום. יש לייצא או להעתיק אותו שוב.',
  '“{0}” has a track of data (a camera’s position, say) among its pictures, and readers would get it too. Export it once as MP4, in HandBrake say, then add that.':
    'ב־„{0}” יש בין התמונות רצועת נתונים (למשל מקום המצלמה), שגם הקוראים היו מקבלים. יש לייצא אותו פעם אחת כ־MP4, למשל ב־HandBrake, ולהוסיף אותו.',
  "The pictures of “{0}” are compressed as {1}, which many readers’ browsers can't play. Export it as MP4 with H.264, in HandBrake say, then add that. An iPhone films so with Settings › Camera › Formats › Most Compatible.":
    'התמונות של „{0}” דחוסות כ־{1}, שדפדפנים של קוראים רבים אינם יכולים לנגן. יש לייצא אותו כ־MP4 עם H.264, למשל ב־HandBrake, ולהוסיף אותו. אייפון מצלם כך עם Settings › Camera › Formats › Most Compatible.',
  "The sound of “{0}” is compressed as {1}, which many readers’ browsers can't play. Export it with AAC sound, or as MP3, then add that.":
    'הצליל של „{0}” דחוס כ־{1}, שדפדפנים של קוראים רבים אינם יכולים לנגן. יש לייצא אותו עם צליל AAC או כ־MP3, ולהוסיף אותו.',
  '“{0}” begins like a PDF but has no end: it is cut off or damaged. Export or copy it again.':
    '„{0}” מתחיל כמו PDF אבל אין לו סוף: הוא קטוע או פגום. יש לייצא או להעתיק אותו שוב.',
  "“{0}” ({1}) can't be read; put the original back or remove it from the articles that use it.":
    'אי אפשר לקרוא את „{0}” ({1}); יש להחזיר את המקור או להסיר אותו מהכתבות שמשתמשות בו.',
  '“{0}” was still being written while it was read. Add it again when it is complete.':
    '„{0}” עדיין נכתב בזמן שנקרא. יש להוסיף אותו שוב כשיהיה שלם.',
  '“{0}” is no recording and no PDF, whatever its name says. Export it again.':
    '„{0}” אינו הקלטה ואינו PDF, יהיה שמו אשר יהיה. יש לייצא אותו שוב.',
  '“{0}” was not opened: {1}.': '„{0}” לא נפתח: {1}.',
  'These files lie in no folder.': 'הקבצים האלה אינם נמצאים בשום תיקייה.',
  'an SVG drawing': 'ציור SVG',
  'a text or web page': 'טקסט או דף אינטרנט',
};
