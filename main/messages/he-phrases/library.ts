import type { Phrases } from '#shared/messages/phrase.ts';

/** What happens to the library, its backups and settings, in Hebrew. */
export const library: Phrases = {
  'The newsroom has no section “{0}”.': 'אין במערכת מדור „{0}”.',
  'Another section is at “{0}” already: choose another address.':
    'בכתובת „{0}” כבר נמצא מדור אחר: יש לבחור כתובת אחרת.',
  'A page that every site has is at “{0}”: choose another address.':
    'בכתובת „{0}” נמצא דף שיש בכל אתר: יש לבחור כתובת אחרת.',
  '“{0}” has got from {1} what it lacked ({2}).': '„{0}” קיבל מ־{1} את מה שחסר בו ({2}).',
  "“{0}” was changed on two machines in the same place ({1}). This one's version stands; the other is {2}.":
    '„{0}” שונה בשני מחשבים באותו מקום ({1}). הגרסה שכאן בתוקף; האחרת היא {2}.',
  'its name can’t be written on every system': 'אי אפשר לכתוב את שמו בכל מערכת הפעלה',
  'its name is in another encoding than UTF-8: rename it': 'שמו בקידוד אחר מ־UTF-8: יש לשנות את שמו',
  'it is a link to something elsewhere': 'הוא קישור למקום אחר',
  'it is no ordinary file': 'הוא אינו קובץ רגיל',
  '“{0}” is locked or there twice': '„{0}” נעול או נמצא פעמיים',
  'it holds “{0}” twice': 'יש בו „{0}” פעמיים',
  'its parts lie over one another': 'חלקיו מונחים זה על זה',
  'it would unpack to far more than any newsroom': 'הוא היה נפרס ליותר מכל מערכת שהיא',
  'its list of checksums ({0}) was altered': 'רשימת סכומי הביקורת שלו ({0}) שונתה',
  '“{0}” is missing from it': '„{0}” חסר בו',
  'it holds “{0}”, which its own list doesn’t name': 'יש בו „{0}”, שהרשימה שלו אינה מזכירה',
  'its files are not as many, or not as long, as it says':
    'הקבצים שלו אינם רבים, או אינם ארוכים, כפי שכתוב בו',
  '“{0}” is not what was put in: its checksum is another': '„{0}” אינו מה שהוכנס: סכום הביקורת שלו אחר',
  'it is no zip archive, or it is cut off': 'הוא אינו ארכיון zip, או שהוא קטוע',
  "{0} can't be read as a backup: {1}. Choose another file.":
    'אי אפשר לקרוא את {0} כגיבוי: {1}. יש לבחור קובץ אחר.',
  "“{0}” is a link, and a newsroom's files are none": '„{0}” הוא קישור, ואין כאלה בקבצים של מערכת',
  '“{0}” is no ordinary file': '„{0}” אינו קובץ רגיל',
  "“{0}” would lie outside the newsroom's folder": '„{0}” היה נמצא מחוץ לתיקיית המערכת',
  '“{0}” is a hidden file, which no backup has': '„{0}” הוא קובץ נסתר, שאין באף גיבוי',
  "its head ({0}) can't be understood; a newer Galley may have written it":
    'אי אפשר להבין את ראשו ({0}); ייתכן ש־Galley חדשה יותר כתבה אותו',
  '{0} is an archive, but no backup of a newsroom. Choose one that Galley wrote.':
    '{0} הוא ארכיון, אבל לא גיבוי של מערכת. יש לבחור אחד ש־Galley כתבה.',
  "“{0}” can't be unpacked, or isn’t as long as announced":
    'אי אפשר לפרוס את „{0}”, או שאורכו אינו כפי שהוצהר',
  '{0} is damaged: {1}. Nothing was restored. Copy the archive anew, or take another backup.':
    '{0} פגום: {1}. דבר לא שוחזר. יש להעתיק את הארכיון מחדש, או לקחת גיבוי אחר.',
  "{0} was refused: {1}. Nothing was restored. Galley writes no such archive: don't trust where it came from.":
    '{0} נדחה: {1}. דבר לא שוחזר. Galley אינה כותבת ארכיון כזה: אין לסמוך על המקום שממנו בא.',
  'it has no galley.json': 'אין בו galley.json',
  "its galley.json can't be used: {0}": 'אי אפשר להשתמש ב־galley.json שלו: {0}',
  '{0} holds no newsroom: {1}. Nothing was restored.': 'ב־{0} אין מערכת: {1}. דבר לא שוחזר.',
  'Nothing was restored: the newsroom takes {0}, and the disk of {1} has {2} left. Make room or choose another disk.':
    'דבר לא שוחזר: המערכת דורשת {0}, ובדיסק של {1} נשארו {2}. יש לפנות מקום או לבחור דיסק אחר.',
  'Restoring was stopped. Nothing was kept of it.': 'השחזור נעצר. דבר ממנו לא נשמר.',
  'Nothing was restored to {0}: {1}. Put that right or choose another folder.':
    'דבר לא שוחזר אל {0}: {1}. יש לתקן זאת או לבחור תיקייה אחרת.',
  "The backup can't be written to {0}: that is inside the newsroom's folder ({1}), with which it would be lost. Choose a place outside.":
    'אי אפשר לכתוב את הגיבוי אל {0}: זה בתוך תיקיית המערכת ({1}), והוא יאבד יחד איתה. יש לבחור מקום מחוץ לה.',
  'The backup was stopped. Nothing was written.': 'הגיבוי נעצר. דבר לא נכתב.',
  'The backup was not written: {0}: {1}. {2} is as it was.': 'הגיבוי לא נכתב: {0}: {1}. {2} כפי שהיה.',
  'The newsroom could not be made in {0}: {1}. Choose another folder.':
    'לא היה אפשר ליצור את המערכת ב־{0}: {1}. יש לבחור תיקייה אחרת.',
  "{0} can't be used: {1}.": 'אי אפשר להשתמש ב־{0}: {1}.',
  '{0} holds a newsroom already: open it instead.': 'ב־{0} כבר יש מערכת: אפשר לפתוח אותה.',
  '{0} is not empty (it holds “{1}”). Choose an empty folder, or name a new one.':
    '{0} אינה ריקה (יש בה „{1}”). יש לבחור תיקייה ריקה, או לתת שם לתיקייה חדשה.',
  'Nothing was changed. {0}': 'דבר לא שונה. {0}',
  'The one before is still under way: wait until it has ended, or stop it first.':
    'הפעולה הקודמת עדיין נמשכת: יש לחכות לסופה או לעצור אותה קודם.',
  'Nothing was changed: “{0}” has been closed. Open it again first.':
    'דבר לא שונה: „{0}” נסגרה. יש לפתוח אותה שוב קודם.',
  "{0} is not a newsroom: it holds no galley.json. Choose a newsroom's folder.":
    '{0} אינה מערכת: אין בה galley.json. יש לבחור תיקייה של מערכת.',
  'The settings of the newsroom in {0}, galley.json, are gone; its articles are there. Put a copy of the file back, or have the settings made anew with “galley doctor --repair”.':
    'ההגדרות של המערכת ב־{0}, ‏galley.json, אינן; הכתבות שלה נמצאות. אפשר להחזיר עותק של הקובץ, או ליצור את ההגדרות מחדש בפקודה „galley doctor --repair”.',
  'galley.json, the newsroom’s settings, is gone; its articles are there.':
    '‏galley.json, הגדרות המערכת, איננו; הכתבות שלה נמצאות.',
  'put the copy in its place that lies in {0}': 'לשים במקומו את העותק שנמצא ב־{0}',
  'bring back what can still be read of the settings ({0}): look at these, and set the rest again':
    'להחזיר את מה שעוד אפשר לקרוא מההגדרות ({0}): יש לבדוק אותן, ולהגדיר שוב את השאר',
  'make the settings anew, with the sections {0} and the time zone {1} of the articles. The title “{2}” is the folder’s name, and the language, {3}, may be another: look at these; the web address, the design and whatever else was set are to be set again':
    'ליצור את ההגדרות מחדש, עם המדורים {0} ואזור הזמן {1} של הכתבות. הכותרת „{2}” היא שם התיקייה, והשפה, {3}, יכולה להיות אחרת: יש לבדוק אותן; את כתובת האתר, את העיצוב ואת כל מה שהוגדר יש להגדיר שוב',
  'The check was stopped. No file was left half mended.': 'הבדיקה נעצרה. שום קובץ לא נשאר מתוקן למחצה.',
  "{0} can't be checked: {1}.": 'אי אפשר לבדוק את {0}: {1}.',
  "articles/{0} is not an article's folder: its name is not an article's id. No Galley reads it.":
    '‏articles/{0} אינה תיקייה של כתבה: שמה אינו מזהה של כתבה. אף Galley אינה קוראת אותה.',
  'it says that it is article {0}': 'כתוב בו שהוא הכתבה {0}',
  "make it anew of the article's journal, which holds the whole text of {0}":
    'ליצור אותו מחדש מהיומן של הכתבה, שבו כל הטקסט של {0}',
  '{0} is missing.': '{0} חסר.',
  "{0} holds changes that this Galley can't read ({1}).":
    'ב־{0} יש שינויים ש־Galley הזו אינה יכולה לקרוא ({1}).',
  'The newest line of {0} is damaged: the last words typed may be missing.':
    'השורה האחרונה של {0} פגומה: ייתכן שהמילים האחרונות שהוקלדו חסרות.',
  '{0} has {1} lines that were cut short by a crash; all others are whole.':
    'ב־{0} יש {1} שורות שקריסה קטעה; כל השאר שלמות.',
  "{0}: {1} of {2} kept versions can't be read; the others are whole.":
    '{0}: אי אפשר לקרוא {1} מתוך {2} גרסאות שנשמרו; השאר שלמות.',
  'holds text that Galley put aside when it opened the article': 'מכיל טקסט ש־Galley שמה בצד כשפתחה את הכתבה',
  'is a version that another program had written, kept when Galley saved its own':
    'הוא גרסה שתוכנית אחרת כתבה, ושנשמרה כש־Galley שמרה את שלה',
  'is a second version that a sync program made; where it can be read, Galley merges it when it next opens the newsroom':
    'הוא גרסה שנייה שיצרה תוכנת סנכרון; אם אפשר לקרוא אותה, Galley תמזג אותה כשתפתח את המערכת שוב',
  'it belongs to article {0}': 'הוא שייך לכתבה {0}',
  'A newer Galley wrote {0} (format {1}). Update Galley to read it.':
    'Galley חדשה יותר כתבה את {0} (תבנית {1}). כדי לקרוא אותו יש לעדכן את Galley.',
  '{0} is not what its name says: {1}.': '{0} אינו מה ששמו אומר: {1}.',
  'cut off the zeros behind it: the document before them is whole':
    'לקצץ את האפסים שבסופו: המסמך שלפניהם שלם',
  '{0} is in no backup: {1}.': '{0} אינו בשום גיבוי: {1}.',
  'it says that it is “{0}”': 'כתוב בו שהוא „{0}”',
  '{0} is the beginning of a file that a crash kept from being written; what it would have replaced is whole.':
    '{0} הוא התחלה של קובץ שקריסה מנעה את כתיבתו; מה שהיה אמור להחליף שלם.',
  'take it away': 'להסיר אותו',
  'it says that it is {0}': 'כתוב בו שהוא {0}',
  '{0}/{1} is a file without its words ({2}.json): its import was cut short. Adding it again completes it.':
    '‏{0}/{1} היא תמונה בלי המילים שלה ({2}.json): הייבוא שלה נקטע. הוספה נוספת משלימה אותה.',
  'is missing': 'חסרה',
  'is not what was added: its checksum is another': 'אינה מה שנוסף: סכום הביקורת שלה אחר',
  'The file {0} (“{1}”) {2}.{3}': 'הקובץ {0} („{1}”) {2}.{3}',
  ' Add it again, and its words come back.': ' יש להוסיף אותה שוב, והמילים שלה יחזרו.',
  'has {0} bytes instead of {1}': 'יש בה {0} בתים במקום {1}',
  'The picture {0}, which was made of {1} (“{2}”), {3}. Add “{4}” again.':
    'התמונה {0}, שנוצרה מ־{1} („{2}”), {3}. יש להוסיף את „{4}” שוב.',
  'put {0} in its place: its checksum shows that it is this file':
    'לשים את {0} במקומה: סכום הביקורת שלו מראה שזו התמונה',
  'there is no such folder': 'אין תיקייה כזו',
  "{0} can't be opened: {1}. Choose another folder.": 'אי אפשר לפתוח את {0}: {1}. יש לבחור תיקייה אחרת.',
  "{0} is a file. Choose the folder that holds a newsroom's galley.json.":
    '{0} הוא קובץ. יש לבחור את התיקייה שבה ה־galley.json של המערכת.',
  "{0} is not a newsroom: it holds no galley.json. Choose a newsroom's folder, or make a new newsroom.":
    '{0} אינה מערכת: אין בה galley.json. יש לבחור תיקייה של מערכת, או ליצור מערכת חדשה.',
  "The newsroom's settings, {0}, can't be used: {1}. The file was left as it is: mend it in a text editor, put a copy of it back, or have what can still be read of it brought back with “galley doctor --repair”.":
    'אי אפשר להשתמש בהגדרות המערכת, {0}: {1}. הקובץ נשאר כפי שהוא: אפשר לתקן אותו בעורך טקסט, להחזיר עותק שלו, או להחזיר את מה שעוד אפשר לקרוא ממנו בעזרת „galley doctor --repair”.',
  "The folder of {0} can't be written to: {1}.": 'אי אפשר לכתוב בתיקייה של {0}: {1}.',
  'Another program seems to have this newsroom open. If none has, remove the file {0} in its folder.':
    'נראה שתוכנית אחרת פתחה את המערכת הזו. אם לא, יש להסיר את הקובץ {0} שבתיקייה שלה.',
  '{0} (process {1}) has this newsroom open. Close it there to write here.':
    'המערכת הזו פתוחה ב־{0} (תהליך {1}). כדי לכתוב כאן יש לסגור אותה שם.',
  "{0} on {1} has had this newsroom open since {2}. Close it there to write here. If it isn't running any more, remove the file {3} in the newsroom's folder.":
    'המערכת הזו פתוחה ב־{0} במחשב {1} מאז {2}. כדי לכתוב כאן יש לסגור אותה שם. אם אינה פתוחה עוד, יש להסיר את הקובץ {3} שבתיקיית המערכת.',
  'A newer Galley wrote {0} (format {1}). Nothing was changed. Update Galley to write in it.':
    'Galley חדש יותר כתב את {0} (פורמט {1}). דבר לא שונה. יש לעדכן את Galley כדי לכתוב בו.',
  'A newer Galley wrote this newsroom (format {0}). Update Galley to write in it.':
    'Galley חדשה יותר כתבה את המערכת הזו (תבנית {0}). כדי לכתוב בה יש לעדכן את Galley.',
  'The sample newsroom would be copied to {0}, but something else is there. Move that away, then try again.':
    'המערכת לדוגמה הייתה אמורה להיות מועתקת אל {0}, אבל יש שם משהו אחר. יש להזיז אותו ולנסות שוב.',
  'The sample newsroom could not be copied to {0}: {1}.': 'לא היה אפשר להעתיק את המערכת לדוגמה אל {0}: {1}.',
  'a newer Galley wrote it': 'גרסה חדשה יותר של Galley כתבה אותו',
  "{0} was changed by another program and can't be used any more: {1}. It was left as it is: mend it, or put a copy of it back, then make the change again.":
    'תוכנית אחרת שינתה את {0}, ואי אפשר עוד להשתמש בו: {1}. הקובץ נשאר כפי שהוא: יש לתקן אותו או להחזיר עותק שלו, ואז לבצע שוב את השינוי.',
  '{0} could not be saved: {1}. What it held before is unharmed; make room or give access, then try again.':
    'לא היה אפשר לשמור את {0}: {1}. מה שהיה בו קודם לא נפגע; יש לפנות מקום או לתת הרשאה, ולנסות שוב.',
  'No newsroom is open: open one, or make a new one, first.':
    'שום מערכת אינה פתוחה: קודם יש לפתוח מערכת או ליצור חדשה.',
  "it can't be read: {0}": 'אי אפשר לקרוא אותו: {0}',
  'it is in format {0}, which a newer Galley wrote': 'הוא בתבנית {0}, ש־Galley חדשה יותר כתבה',
  '; and {0} more': '‏; ועוד {0}',
  'it is empty': 'הוא ריק',
  'it is not UTF-8 text': 'הוא אינו טקסט ב־UTF-8',
  'it is cut off or damaged ({0})': 'הוא קטוע או פגום ({0})',
  'Galley opens only https and mailto addresses, not “{0}”.':
    'Galley פותחת רק כתובות https ו־mailto, ולא „{0}”.',
  'This call was refused.': 'הקריאה הזו נדחתה.',
  'more than one value': 'יותר מערך אחד',
  'Not understood: {0}': 'לא מובן: {0}',
  'Something went wrong inside Galley ({0}). Nothing you typed is lost; the log has the details.':
    'משהו השתבש בתוך Galley ({0}). דבר ממה שהוקלד לא אבד; הפרטים ביומן התוכנית.',
  'Something went wrong ({0}).': 'משהו השתבש ({0}).',
  'the disk is full': 'הדיסק מלא',
  'your share of the disk is used up': 'המכסה בדיסק נוצלה',
  'the disk can only be read': 'אפשר רק לקרוא מהדיסק',
  'you have no permission to write there': 'אין הרשאה לכתוב שם',
  'the system does not allow it': 'מערכת ההפעלה אינה מתירה זאת',
  'it is not there': 'הוא אינו שם',
  'a part of the path is a file': 'חלק מהנתיב הוא קובץ',
  'it is a folder': 'זו תיקייה',
  'the disk reports an error': 'הדיסק מדווח על שגיאה',
  'too many files are open': 'יותר מדי קבצים פתוחים',
  'another program is using it': 'תוכנית אחרת משתמשת בו',
  'the name is too long': 'השם ארוך מדי',
  'the file is too large for this disk': 'הקובץ גדול מדי לדיסק הזה',
  'this Node ({0}) has no SQLite; Node 22.13 and newer have it':
    'ל־Node הזה ({0}) אין SQLite; יש אותו ב־Node 22.13 וחדש ממנו',
  "its index, {0}, can't be made": 'אי אפשר ליצור את האינדקס שלו, {0}',
  'Your settings could not be saved in {0}: {1}. They hold until Galley is closed.':
    'לא היה אפשר לשמור את ההגדרות ב־{0}: {1}. הן תקפות עד שסוגרים את Galley.',
  '{0} Galley starts with its usual settings.': '{0} Galley מתחילה עם ההגדרות הרגילות.',
  "Your settings, {0}, can't be read; the file was kept as {1}.":
    'אי אפשר לקרוא את ההגדרות, {0}; הקובץ נשמר בשם {1}.',
  "Your settings, {0}, can't be read: {1}.": 'אי אפשר לקרוא את ההגדרות, {0}: {1}.',
};
