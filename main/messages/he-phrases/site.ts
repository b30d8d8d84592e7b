import type { Phrases } from '#shared/messages/phrase.ts';

/** What builds, publications and exports say, in Hebrew. */
export const site: Phrases = {
  "{0} can't be written: {1}.": 'אי אפשר לכתוב את {0}: {1}.',
  '{0} exists already and was left as it is: choose another folder, or move it away.':
    '{0} כבר קיים ונשאר כפי שהוא: יש לבחור תיקייה אחרת או להזיז אותו.',
  'The library has no article {0}.': 'בספרייה אין כתבה {0}.',
  '“{0}” was not exported. {1}': '„{0}” לא יוצאה. {1}',
  ' (and {0} more)': ' (ועוד {0})',
  '“{0}” is ready but was not exported: {1}{2} Put it right, or export it as a draft.':
    '„{0}” מוכנה אבל לא יוצאה: {1}{2} יש לתקן זאת, או לייצא אותה כטיוטה.',
  "“{0}” can't be exported whole: {1}: {2}.": 'אי אפשר לייצא את „{0}” בשלמותה: {1}: {2}.',
  "“{0}” can't be exported whole: the library doesn't have one of its recordings or documents. Add it again or take it out.":
    'אי אפשר לייצא את „{0}” בשלמותה: אחת ההקלטות או אחד המסמכים שלה חסרים בספרייה. יש להוסיף אותם שוב או להוציא אותם.',
  "“{0}” can't be exported whole: the library doesn't have one of its pictures. Add it again or take it out.":
    'אי אפשר לייצא את „{0}” בשלמותה: אחת התמונות שלה אינה בספרייה. יש להוסיף אותה שוב או להוציא אותה.',
  'The library has no article {0} to show.': 'בספרייה אין כתבה {0} להציג.',
  'The library has no receipt {0}.': 'בספרייה אין אישור {0}.',
  'The publication {0} was cut short: there is no whole site of it to go back to.':
    'הפרסום {0} נקטע: אין אתר שלם ממנו לחזור אליו.',
  "The site of {0} can't be put back: its files aren't kept any more. Those of the last {1} publications are, in the library's .galley folder.":
    'אי אפשר להחזיר את האתר של {0}: הקבצים שלו כבר אינם נשמרים. אלה של {1} הפרסומים האחרונים נמצאים בתיקייה ‎.galley של הספרייה.',
  'The earlier site has this article, and {0}. Choose another site, or publish the present one, which is without it.':
    'הכתבה הזו נמצאת באתר הקודם, ו{0}. יש לבחור אתר אחר, או לפרסם את הנוכחי, שאינו כולל אותה.',
  'Publishing was cancelled. Nothing was changed.': 'הפרסום בוטל. דבר לא שונה.',
  'It was stopped, and nothing was changed.': 'הוא נעצר, ודבר לא שונה.',
  "The site can't be kept in the library's .galley folder: {0}. Nothing was changed at the target.":
    'אי אפשר לשמור את האתר בתיקייה ‎.galley של הספרייה: {0}. דבר לא שונה ביעד.',
  'A file of the build that was kept in {0} is missing or damaged. Nothing was changed at the target: publish again, and it is made anew.':
    'קובץ של הבנייה שנשמרה ב־{0} חסר או פגום. דבר לא שונה ביעד: פרסום נוסף ייצור אותה מחדש.',
  'Publishing to {0} was cut short because {1}. Each page there is whole, but some may be new and others old: put this right and publish again.':
    'הפרסום אל {0} נקטע כי {1}. כל דף שם שלם, אבל ייתכן שחלקם חדשים וחלקם ישנים: יש לתקן זאת ולפרסם שוב.',
  "The site can't be published to {0}: {1}. Readers still have the site they had.":
    'אי אפשר לפרסם את האתר אל {0}: {1}. לקוראים נשאר האתר שהיה להם.',
  '“{0}” wasn’t published because {1}.': '„{0}” לא פורסמה כי {1}.',
  '“{0}”: {1}': '„{0}”: {1}',
  '{0} And {1} more.': '{0} ועוד {1}.',
  'Nothing is left in {0} of what was published there last. Is its disk mounted?':
    'לא נשאר ב־{0} דבר ממה שפורסם שם לאחרונה. האם הכונן מחובר?',
  '{0} was not put there by Galley and is in the way.': '{0} עומד בדרך ולא הונח שם על ידי Galley.',
  'Something went wrong inside Galley ({0}). The log has the details.':
    'משהו השתבש בתוך Galley ({0}). הפרטים ביומן.',
  'The site is being published already: wait until it is done.': 'האתר כבר בפרסום: יש לחכות שיסתיים.',
  'it isn’t what was published there last': 'הוא אינו מה שפורסם שם לאחרונה',
  'it was deleted or put into the trash': 'היא נמחקה או הועברה לאשפה',
  '“{0}” has another address': 'ל־„{0}” יש כתובת אחרת',
  'of “{0}”: {1}': 'של „{0}”: {1}',
  "The site can't be published to {0}: {1}. What was there is as it was.":
    'אי אפשר לפרסם את האתר אל {0}: {1}. מה שהיה שם נשאר.',
  'it belongs to another publication': 'הוא שייך לפרסום אחר',
  "{0} can't be used: {1}. Put it back from a copy. Or move it away: what it brought to its target then counts as somebody else's.":
    'אי אפשר להשתמש ב־{0}: {1}. יש להחזיר אותו מעותק. או להזיז אותו: מה שהביא ליעד נחשב אז לשל מישהו אחר.',
  "The site can't be published to {0}: it and the library's folder ({1}) lie in one another. Choose a place outside.":
    'אי אפשר לפרסם את האתר אל {0}: הוא ותיקיית הספרייה ({1}) נמצאים זה בתוך זה. יש לבחור מקום מחוצה לה.',
  "The site can't be published to {0}: that is a file. Choose a folder, or a name that ends in .zip.":
    'אי אפשר לפרסם את האתר אל {0}: זה קובץ. יש לבחור תיקייה, או שם שמסתיים ב־‎.zip.',
  "The site can't be published to {0}: that is a folder. Choose another name for the zip.":
    'אי אפשר לפרסם את האתר אל {0}: זו תיקייה. יש לבחור שם אחר ל־zip.',
  "The site can't be published to {0}: {1}. Choose another place.":
    'אי אפשר לפרסם את האתר אל {0}: {1}. יש לבחור מקום אחר.',
  "The site can't be built to {0}: it and the library's folder ({1}) lie in one another. Choose a folder outside.":
    'אי אפשר לבנות את האתר אל {0}: הוא ותיקיית הספרייה ({1}) נמצאים זה בתוך זה. יש לבחור תיקייה מחוצה לה.',
  "The site can't be built to {0}: that is a file. Choose a folder.":
    'אי אפשר לבנות את האתר אל {0}: זה קובץ. יש לבחור תיקייה.',
  "The site can't be built to {0}: the folder holds files that Galley didn't write. Choose an empty or new folder, or one that holds an earlier build.":
    'אי אפשר לבנות את האתר אל {0}: בתיקייה יש קבצים ש־Galley לא כתבה. יש לבחור תיקייה ריקה או חדשה, או אחת שיש בה בנייה קודמת.',
  "The site can't be built to {0}: {1}. Choose another folder.":
    'אי אפשר לבנות את האתר אל {0}: {1}. יש לבחור תיקייה אחרת.',
  'The build was cancelled. The site is as it was.': 'הבנייה בוטלה. האתר כפי שהיה.',
  'the site’s settings or theme, or Galley itself, changed':
    'הגדרות האתר או ערכת העיצוב, או Galley עצמה, השתנו',
  'its article changed': 'הכתבה שלו השתנתה',
  'another page has the same title now, or no longer': 'לדף אחר יש עכשיו אותה כותרת, או שכבר אין',
  'what readers said of it changed': 'מה שהקוראים אמרו עליה השתנה',
  'a picture in it changed': 'תמונה שבו השתנתה',
  'one of its authors changed': 'אחד הכותבים שלו השתנה',
  'a tag is written differently now': 'תגית נכתבת עכשיו אחרת',
  'an article to which it links changed': 'כתבה שהוא מקשר אליה השתנתה',
  'an article that it recommends changed': 'כתבה שהוא ממליץ עליה השתנתה',
  'what it lists was renamed or described anew': 'מה שהוא מציג קיבל שם או תיאור חדש',
  'its list of articles changed': 'רשימת הכתבות שלו השתנתה',
  ', and ': ', וגם ',
  "The page {0} can't be made because of an error in Galley (log {1}).":
    'אי אפשר ליצור את הדף {0} בגלל שגיאה ב־Galley (יומן {1}).',
  'Nothing was built since Galley was opened: build the site first.':
    'דבר לא נבנה מאז ש־Galley נפתחה: קודם יש לבנות את האתר.',
  'not a path inside the site': 'אינו נתיב בתוך האתר',
  'The site is being built already: wait until it is done.': 'האתר כבר נבנה: יש לחכות שיסתיים.',
  '"{0}" can\'t be built because {1}.': 'אי אפשר לבנות את „{0}” כי {1}.',
  'The site there is as it was.': 'האתר שם כפי שהיה.',
  'Some of its pages may be new and others old: put this right and build again.':
    'ייתכן שחלק מהדפים שלו חדשים וחלקם ישנים: יש לתקן זאת ולבנות שוב.',
  "The site can't be built to {0}: {1} is there and wasn't written by a build. Move it away or choose another folder.":
    'אי אפשר לבנות את האתר אל {0}: {1} נמצא שם ולא נכתב בבנייה. יש להזיז אותו או לבחור תיקייה אחרת.',
  'The build was cancelled. {0}': 'הבנייה בוטלה. {0}',
  'Writing the site to {0} failed because {1}. {2}': 'כתיבת האתר אל {0} נכשלה כי {1}. {2}',
  "a theme can't print <{0}>": 'ערכת עיצוב אינה יכולה להדפיס <{0}>',
  "a comment can't hold a part of the page": 'הערה אינה יכולה להכיל חלק של הדף',
  "a tag can't hold a part of the page": 'תג אינו יכול להכיל חלק של הדף',
  'a tag or a comment has no end': 'לתג או להערה אין סוף',
  'Galley prints the frame of the page': 'את המסגרת של הדף מדפיסה Galley',
  "the attribute {0} can't hold a part of the page": 'המאפיין {0} אינו יכול להכיל חלק של הדף',
  "a theme can't print the attribute {0}": 'ערכת עיצוב אינה יכולה להדפיס את המאפיין {0}',
  "a link can't lead to {0}:": 'קישור אינו יכול להוביל אל {0}:',
  'a picture must be a file of the site': 'תמונה צריכה להיות קובץ של האתר',
  'url({0}) isn\'t a file of the theme\'s assets folder, such as url("assets/paper.webp")':
    '‏url({0}) אינו קובץ בתיקיית assets של הערכה, כמו url("assets/paper.webp")',
  'a backslash may stand in quotes only': 'לוכסן הפוך יכול לעמוד רק במירכאות',
  'list further files under "styles" in theme.json instead of importing them':
    'קבצים נוספים יש לרשום תחת "styles" ב־theme.json ולא לייבא',
  "a theme can't use {0}(); of what loads something only url() may be used":
    'ערכת עיצוב אינה יכולה להשתמש ב־{0}(); ממה שטוען דברים אפשר להשתמש רק ב־url()',
  "a theme can't use @{0}": 'ערכת עיצוב אינה יכולה להשתמש ב־@{0}',
  'something in quotes, a comment or url() has no end, or isn’t written as browsers read it':
    'למשהו במירכאות, להערה או ל־url() אין סוף, או שהם אינם כתובים כפי שדפדפנים קוראים אותם',
  'what url() says isn’t one address': 'מה שכתוב ב־url() אינו כתובת אחת',
  'styles can’t bind scripts': 'סגנונות אינם יכולים לקשור סקריפטים',
  '“<!--” has no place in styles': 'ל־„<!--” אין מקום בסגנונות',
  'there is no {0}/styles/{1}, which "styles" names': 'אין {0}/styles/{1}, ש־"styles" מזכיר',
  'the theme has no such file; choose another theme or put it there':
    'אין לערכה קובץ כזה; יש לבחור ערכה אחרת או לשים אותו שם',
  'it isn’t a theme': 'הוא אינו ערכת עיצוב',
  'it isn’t UTF-8 text': 'הוא אינו טקסט ב־UTF-8',
  'it has characters that Galley keeps for itself': 'יש בו תווים ש־Galley שומרת לעצמה',
  'it must print <main id="main">, where “Skip to content” leads.':
    'עליו להדפיס <main id="main">, שאליו מוביל „דילוג לתוכן”.',
  'its templates render each other without end.': 'התבניות שלה קוראות זו לזו בלי סוף.',
  'it must be a file of its own, not a link or a folder': 'עליו להיות קובץ בפני עצמו, לא קישור או תיקייה',
  'it is larger than {0} kB': 'הוא גדול מ־{0} קילו־בייט',
  'it holds more than {0} files': 'יש בה יותר מ־{0} קבצים',
  'a file of this name has no place there': 'לקובץ בשם כזה אין מקום שם',
  'it must be a folder of its own, not a link': 'עליה להיות תיקייה בפני עצמה, לא קישור',
  'no page shows this picture any more': 'שום דף כבר אינו מציג את התמונה הזו',
  'pages use another version of it': 'הדפים משתמשים בגרסה אחרת שלו',
  'the search has other parts now': 'לחיפוש יש עכשיו חלקים אחרים',
  'the sitemap has fewer parts': 'למפת האתר יש פחות חלקים',
  'its list has become shorter': 'הרשימה שלו התקצרה',
  'no article has this tag any more': 'לשום כתבה אין עוד התגית הזו',
  'no article is by this author any more': 'שום כתבה אינה עוד של הכותב הזה',
  'no article is of this month any more': 'שום כתבה אינה עוד מהחודש הזה',
  'there is nothing to list in it any more': 'אין בו עוד מה לרשום',
  'this section has no article any more': 'במדור הזה אין עוד כתבות',
  'its article is gone or has another address': 'הכתבה שלו איננה או שכתובתה אחרת',
  'the site has no such page any more': 'באתר אין עוד דף כזה',
  'The library has no theme “{0}”.': 'בספרייה אין ערכת עיצוב „{0}”.',
  "The theme “{0}” can't be brought back from {1}.": 'אי אפשר להחזיר את ערכת העיצוב „{0}” מ־{1}.',
  '“{0}” was not added as a theme: {1}. Nothing of it was kept.':
    '„{0}” לא נוסף כערכת עיצוב: {1}. דבר ממנו לא נשמר.',
  'the zip': 'ה־zip',
  'the zip holds it twice': 'הוא נמצא ב־zip פעמיים',
  'it is locked with a password': 'הוא נעול בסיסמה',
  'there is none: a theme is a folder with a theme.json in it':
    'אין כזה: ערכת עיצוב היא תיקייה שיש בה theme.json',
  ', line {0}': ', שורה {0}',
};
