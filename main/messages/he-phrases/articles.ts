import type { Phrases } from '#shared/messages/phrase.ts';

/** What happens to articles, authors, reviews and comments, in Hebrew. */
export const articles: Phrases = {
  '“{0}” was not changed: {1}': '„{0}” לא שונתה: {1}',
  'it says that it is article {0}; was the folder copied?': 'כתוב בו שהוא הכתבה {0}; האם התיקייה הועתקה?',
  'a newer Galley wrote this article (format {0}): update Galley to edit it':
    'Galley חדשה יותר כתבה את הכתבה הזו (תבנית {0}): כדי לערוך אותה יש לעדכן את Galley',
  '{0} ({1}). It is shown read-only so that nothing is lost.':
    '{0} ({1}). היא מוצגת לקריאה בלבד, כדי שדבר לא יאבד.',
  'The change belongs to another text: send the whole.': 'השינוי שייך לטקסט אחר: יש לשלוח את כולו.',
  '“{0}” isn’t in the trash, and stays. Move it there first.':
    '„{0}” אינה באשפה, ולכן היא נשארת. יש להעביר אותה קודם לאשפה.',
  '“{0}” could not be deleted: {1}. It is in the trash as before.':
    'לא היה אפשר למחוק את „{0}”: {1}. היא באשפה כמו קודם.',
  'This change can’t be taken back any more.': 'אי אפשר עוד לחזור מהשינוי הזה.',
  '“{0}” was changed since; it was left as it is.': '„{0}” שונתה מאז, והיא נשארה כפי שהיא.',
  'The site’s design': 'עיצוב האתר',
  "Another program changed {0} while it was being edited here, into something that can't be merged. Its version was kept beside it as {1}: compare the two, then remove that file.":
    'תוכנית אחרת שינתה את {0} בזמן שנערך כאן, באופן שאי אפשר למזג. הגרסה שלה נשמרה לצידו בשם {1}: יש להשוות בין השניים ולהסיר אז את הקובץ ההוא.',
  '{0} was changed by another program meanwhile: try again.':
    'תוכנה אחרת שינתה בינתיים את {0}: יש לנסות שוב.',
  'This newsroom has no article {0} ({1} is not there).': 'במערכת הזו אין כתבה {0} ({1} אינו שם).',
  "{0} can't be used: {1}. It was left as it is: mend it, or put a copy of it back.":
    'אי אפשר להשתמש ב־{0}: {1}. הקובץ נשאר כפי שהוא: אפשר לתקן אותו או להחזיר עותק שלו.',
  "{0} is here and can't be used. It was left as it is: mend it, or put a copy of it back, then try again.":
    '{0} נמצא כאן, ואי אפשר להשתמש בו. הקובץ נשאר כפי שהוא: יש לתקן אותו או להחזיר עותק שלו, ואז לנסות שוב.',
  "{0} is here and can't be used: {1}. It was left as it is: mend it, or put a copy of it back, then take the review again.":
    '{0} נמצא כאן, ואי אפשר להשתמש בו: {1}. הקובץ נשאר כפי שהוא: יש לתקן אותו או להחזיר עותק שלו, ואז לקלוט שוב את הביקורת.',
  "its journal holds changes that this Galley can't read ({0}); the file was left as it is":
    'היומן שלה מכיל שינויים ש־Galley הזו אינה יכולה לקרוא ({0}); הקובץ נשאר כפי שהוא',
  "The newest line of {0} is damaged, so the last words typed may be missing from the article. The journal was kept as {1}, in the article's folder.":
    'השורה האחרונה של {0} פגומה, וייתכן שהמילים האחרונות שהוקלדו חסרות בכתבה. היומן נשמר בשם {1}, בתיקיית הכתבה.',
  "{0} holds changes that this Galley can't read ({1}), so words typed may be missing from the article. It was kept as {2}, in the article's folder; the article has what was typed on this computer while its folder could not be written.":
    'ב־{0} יש שינויים ש־Galley הזו אינה יכולה לקרוא ({1}), וייתכן שמילים שהוקלדו חסרות בכתבה. הוא נשמר בשם {2}, בתיקיית הכתבה; בכתבה יש מה שהוקלד במחשב הזה בזמן שלא היה אפשר לכתוב בתיקייה שלה.',
  "“{0}” can't be added: {1}.": 'אי אפשר להוסיף את „{0}”: {1}.',
  "articles/{0} is not an article's folder: its name is not an article id. It was left as it is.":
    '‏articles/{0} אינה תיקייה של כתבה: שמה אינו מזהה של כתבה. היא נשארה כפי שהיא.',
  "Galley's own folder holds text of article {0}, which this newsroom no longer has. It is kept. Open it here to write the article anew; once its folder is back, it is taken up by itself.":
    'בתיקייה של Galley עצמה יש טקסט של הכתבה {0}, שכבר אינה במערכת הזו. הוא נשמר. אפשר לפתוח אותו כאן כדי לכתוב את הכתבה מחדש; כשהתיקייה שלה תחזור, הוא ייקלט מעצמו.',
  "{0} can't be read: {1}.": 'אי אפשר לקרוא את {0}: {1}.',
  '{0} could not be saved: {1}. Your text is safe in the journal beside it; Galley tries again every few seconds.':
    'לא היה אפשר לשמור את {0}: {1}. הטקסט בטוח ביומן שלצידו; Galley מנסה שוב כל כמה שניות.',
  "{0} could not be saved: {1}. Your text is in Galley's memory only: keep Galley open and make room or give access; it tries again every few seconds.":
    'לא היה אפשר לשמור את {0}: {1}. הטקסט נמצא רק בזיכרון של Galley: יש להשאיר את Galley פתוחה ולפנות מקום או לתת הרשאה; היא מנסה שוב כל כמה שניות.',
  "{0} could not be saved: {1}. Your text is safe in Galley's own folder on this computer, and comes back by itself; Galley tries again every few seconds.":
    'לא היה אפשר לשמור את {0}: {1}. הטקסט בטוח בתיקייה של Galley עצמה במחשב הזה, ויחזור מעצמו; Galley מנסה שוב כל כמה שניות.',
  "The newsroom’s folder is gone from {0}: it was moved or renamed, or its disk is not connected. Your text is safe in Galley's own folder on this computer. Put the folder back, and Galley goes on saving by itself; or open the newsroom where it is now, and your text comes along.":
    'תיקיית המערכת כבר אינה ב־{0}: היא הועברה או ששמה שונה, או שהכונן שלה אינו מחובר. הטקסט בטוח בתיקייה של Galley עצמה במחשב הזה. אפשר להחזיר את התיקייה, ו־Galley תמשיך לשמור מעצמה; או לפתוח את המערכת במקומה החדש, והטקסט יבוא איתה.',
  "The article’s folder, {0}, was deleted or moved by another program. Your text is safe in Galley's own folder on this computer. Write the article anew; or put its folder back, and Galley goes on saving by itself.":
    'תיקיית הכתבה, {0}, נמחקה או הועברה בידי תוכנה אחרת. הטקסט בטוח בתיקייה של Galley עצמה במחשב הזה. אפשר לכתוב את הכתבה מחדש; או להחזיר את התיקייה שלה, ו־Galley תמשיך לשמור מעצמה.',
  'The newsroom’s folder is gone from {0}: it was moved or renamed, or its disk is not connected. Put it back, or open the newsroom where it is now.':
    'תיקיית המערכת כבר אינה ב־{0}: היא הועברה או ששמה שונה, או שהכונן שלה אינו מחובר. אפשר להחזיר אותה, או לפתוח את המערכת במקומה החדש.',
  ' and {0} more': ' ועוד {0}',
  '{0} is in the byline of “{1}”{2} (articles in the trash count). Take the name out there first.':
    '{0} בשורת הכותבים של „{1}”{2} (גם כתבות באשפה נספרות). יש להוציא משם קודם את השם.',
  'This newsroom has no author “{0}”. Was the author removed?': 'במערכת הזו אין כותב „{0}”. האם הוא הוסר?',
  "“{0}” can't be saved: {1}.": 'אי אפשר לשמור את „{0}”: {1}.',
  'it says that its slug is “{0}”, which its name must be':
    'כתוב בו שסיומת הכתובת שלו היא „{0}”, ועליה להיות שמו',
  'Readers see who answers: give your name in Galley’s settings first.':
    'הקוראים רואים מי עונה: יש למלא קודם את השם בהגדרות של Galley.',
  'a newer Galley wrote it': 'Galley חדשה יותר כתבה אותו',
  "{0} can't be used: {1}. Look at it with “galley doctor”.":
    'אי אפשר להשתמש ב־{0}: {1}. אפשר לבדוק אותו בפקודה „galley doctor”.',
  "The answer can't be kept: {0}.": 'אי אפשר לשמור את התשובה: {0}.',
  'The article {0} has no comment {1}.': 'לכתבה {0} אין תגובה {1}.',
  '{0}, comment {1}: {2}': '{0}, תגובה {1}: {2}',
  'it holds no comments': 'אין בו תגובות',
  'it isn’t JSON': 'הוא אינו JSON',
  'it holds no list of comments': 'אין בו רשימה של תגובות',
  '{0}: “{1}” is {2}, and other dates in the same way, as they are written in “{3}”':
    '{0}: „{1}” הוא {2}, וכך גם תאריכים אחרים, כפי שכותבים אותם ב־„{3}”',
  '{0}: “{1}” is {2}, and other dates in the same way, as “{3}” can be read in no other':
    '{0}: „{1}” הוא {2}, וכך גם תאריכים אחרים, כי את „{3}” אי אפשר לקרוא אחרת',
  'it is no text. Export the comments as CSV or JSON': 'הוא אינו טקסט. יש לייצא את התגובות כ־CSV או JSON',
  "its date, “{0}”, may be two days: neither the file's other dates nor the library's language, “{1}”, say which. Write it as 2024-12-31, or name the language's region, such as en-GB":
    'התאריך שלה, „{0}”, יכול להיות שני ימים: לא התאריכים האחרים בקובץ ולא שפת הספרייה, „{1}”, אומרים איזה. יש לכתוב אותו כמו 2024-12-31, או לציין את אזור השפה, כמו en-GB',
  'it has no date that can be read, such as 2026-11-18T12:00:00Z':
    'אין בה תאריך שאפשר לקרוא, כמו 2026-11-18T12:00:00Z',
  "{0} can't be taken: {1}.": 'אי אפשר לקלוט את {0}: {1}.',
  '{0}, {1}: neither “article” nor “page” says which article it belongs to':
    '{0}, {1}: לא “article” ולא “page” אומרים לאיזו כתבה התגובה שייכת',
  '{0}: “{1}” is no status that is known here; what has it waits for approval':
    '{0}: „{1}” אינו מצב מוכר; תגובות במצב זה ממתינות לאישור',
  'nothing in it is named like a comment’s text, name or date, such as “comment”, “name” and “date”. CSV says so in its first line':
    'אין בו שדות בשמות של תוכן תגובה, שם או תאריך, כמו “comment”, “name” ו־“date”. ב־CSV השמות בשורה הראשונה',
  '{0}, {1}: there is no article {2}': '{0}, {1}: אין כתבה {2}',
  'it is another article’s or a newer Galley’s': 'הוא של כתבה אחרת או של Galley חדשה יותר',
  "What {0} says of earlier exchanges can't be used: {1}. Put the file right or move it away.":
    'אי אפשר להשתמש במה ש־{0} אומר על חילופים קודמים: {1}. יש לתקן את הקובץ או להזיז אותו.',
  'Say who you are first: whoever gets the file must know.': 'קודם יש לומר מי שולח: מקבלי הקובץ צריכים לדעת.',
  'This newsroom has no such file: {0}.': 'במערכת הזו אין קובץ כזה: {0}.',
  'What else is in the review file comes in when you take it again, or at the next start.':
    'כל השאר שבקובץ הביקורת ייכנס כשהוא ייקלט שוב, או בהפעלה הבאה.',
  'This file was sent from here. What others did to the article is in the file that they send back.':
    'הקובץ הזה נשלח מכאן. מה שאחרים עשו בכתבה נמצא בקובץ שהם שולחים בחזרה.',
  '{0} was not taken: {1}. Nothing of it was kept; make room or give access, then try again.':
    '{0} לא נקלט: {1}. דבר ממנו לא נשמר; יש לפנות מקום או לתת הרשאה, ולנסות שוב.',
  'The review file was not written to {0}: {1}.': 'קובץ הביקורת לא נכתב אל {0}: {1}.',
  '“{0}” is missing from it': '„{0}” חסר בו',
  'it holds files that it doesn’t name': 'יש בו קבצים שאינו מזכיר בשמם',
  '“{0}” is not what it was: its checksum is another': '„{0}” אינו מה שהיה: סכום הביקורת שלו אחר',
  'it is none, or it is cut off': 'הוא אינו קובץ כזה, או שהוא קטוע',
  "{0} can't be read as a review file: {1}. Ask for it to be sent again.":
    'אי אפשר לקרוא את {0} כקובץ ביקורת: {1}. כדאי לבקש שיישלח שוב.',
  'it holds too many files': 'יש בו יותר מדי קבצים',
  '“{0}” is locked with a password': '„{0}” נעול בסיסמה',
  'it holds “{0}”, which has no place in it': 'יש בו „{0}”, שאין לו מקום שם',
  "{0} is an archive, but no review file of Galley's. Choose one whose name ends in .galley-review.":
    '{0} הוא ארכיון, אבל לא קובץ ביקורת של Galley. יש לבחור קובץ ששמו מסתיים ב־‎.galley-review.',
  'a file is missing from it': 'קובץ חסר בו',
  '“{0}” is far too long': '„{0}” ארוך מדי',
  "“{0}” can't be unpacked": 'אי אפשר לפרוס את „{0}”',
  'its review.json is damaged': 'ה־review.json שלו פגום',
  'another Galley wrote it, in a format that this one doesn’t know: update Galley':
    'Galley אחרת כתבה אותו, בתבנית שזו אינה מכירה: יש לעדכן את Galley',
  'its parts belong to different articles': 'חלקיו שייכים לכתבות שונות',
  '{0} was refused: {1}. Nothing of it was kept. Ask for it to be sent again.':
    '{0} נדחה: {1}. דבר ממנו לא נשמר. כדאי לבקש שיישלח שוב.',
  "{0} looks like a second version that a sync program made, and can't be merged. It was left as it is: compare the two, then remove it.":
    '{0} נראה כגרסה שנייה שיצרה תוכנת סנכרון, ואי אפשר למזג אותו. הוא נשאר כפי שהוא: יש להשוות בין השניים ולהסיר אותו אז.',
  "“{0}” was changed on two machines in the same place. This one's version stands; the other is in its history.":
    '„{0}” שונתה בשני מחשבים באותו מקום. הגרסה שכאן בתוקף; האחרת נמצאת בהיסטוריה שלה.',
  'The article has no version {0} that can be read: it was thinned out or is damaged. Choose another.':
    'לכתבה אין גרסה {0} שאפשר לקרוא: היא דוללה או נפגמה. יש לבחור אחרת.',
  'its slug isn’t its name': 'סיומת הכתובת שלו אינה שמו',
  "{0} can't be used: {1}. It was left as it is: mend it, or take it out of the folder.":
    'אי אפשר להשתמש ב־{0}: {1}. הקובץ נשאר כפי שהוא: אפשר לתקן אותו, או להוציא אותו מהתיקייה.',
  'The library has no {0} that can be used.': 'בספרייה אין {0} שאפשר להשתמש בו.',
  "{0} can't be brought back from {1}.": 'אי אפשר להחזיר את {0} מ־{1}.',
  'The note says nothing: give it words, or changes to name.':
    'ההודעה אינה אומרת דבר: יש לתת לה מילים, או שינויים לציין.',
  'it belongs to another article': 'הוא שייך לכתבה אחרת',
  "The review in {0} can't be used: {1}. Put the file right or move it away; Galley leaves it as it is.":
    'אי אפשר להשתמש בביקורת שב־{0}: {1}. יש לתקן את הקובץ או להזיז אותו; Galley משאירה אותו כפי שהוא.',
  'Say who you are first: a review needs your name.': 'קודם יש לומר מי כותב: ביקורת צריכה שם.',
  'A newer Galley wrote {0} (format {1}): update Galley to change it.':
    'Galley חדשה יותר כתבה את {0} (תבנית {1}): כדי לשנות אותו יש לעדכן את Galley.',
  "{0} can't be used: {1}. Put the file right or move it away; nobody knows whether it holds the article back.":
    'אי אפשר להשתמש ב־{0}: {1}. יש לתקן את הקובץ או להזיז אותו; אי אפשר לדעת אם הוא מעכב את הכתבה.',
  "The suggestions in {0} can't be used: {1}. Put the file right or move it away; Galley leaves it as it is.":
    'אי אפשר להשתמש בהצעות שב־{0}: {1}. יש לתקן את הקובץ או להזיז אותו; Galley משאירה אותו כפי שהוא.',
  'Say who you are first: a suggestion needs your name.': 'קודם יש לומר מי כותב: הצעה צריכה שם.',
  '“{0}” has open suggestions, and those of two comparisons can’t be told apart. Accept or reject what is open first.':
    'ב־„{0}” יש הצעות פתוחות, ואי אפשר להבדיל בין אלה של שתי השוואות. קודם יש לקבל או לדחות את הפתוחות.',
};
