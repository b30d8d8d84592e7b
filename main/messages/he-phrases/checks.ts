import type { Phrases } from '#shared/messages/phrase.ts';

/** What checks find, and what fields may hold, in Hebrew. */
export const checks: Phrases = {
  'The article needs {0}.': 'חסר לכתבה {0}.',
  'a standfirst': 'כותרת משנה',
  'Two sections, “{0}” and “{1}”, have the slug “{2}”: remove one in the settings, or give it another slug in galley.json.':
    'לשני מדורים, „{0}” ו„{1}”, יש אותו מזהה „{2}”: יש להסיר אחד מהם בהגדרות, או לתת לו מזהה אחר ב־galley.json.',
  'Two sections, “{0}” and “{1}”, have the slugs “{2}” and “{3}”, which are one address on most computers: change the address of one in the site’s settings, and its articles go along.':
    'לשני מדורים, „{0}” ו„{1}”, יש המזהים „{2}” ו„{3}”, שהם כתובת אחת ברוב המחשבים: יש לשנות את הכתובת של אחד מהם בהגדרות האתר, וכתבותיו יעברו איתו.',
  'Galley doesn’t speak “{0}”: on the site’s pages its own words, such as “{1}”, are English. Give them in the site’s settings, under “Words of the pages”.':
    'Galley אינה דוברת „{0}”: בדפי האתר המילים שלה עצמה, כגון „{1}”, הן באנגלית. אפשר לתת אותן בהגדרות האתר, תחת „מילים של הדפים”.',
  'Of the words of the site’s pages in “{0}”, {1} are still English, such as “{2}”: give them in the site’s settings, under “Words of the pages”.':
    'מבין המילים של דפי האתר ב„{0}”, {1} עדיין באנגלית, כגון „{2}”: אפשר לתת אותן בהגדרות האתר, תחת „מילים של הדפים”.',
  'Under “words” in galley.json, “{0}” has something else than an object for “{1}”: it isn’t used.':
    'תחת „words” ב־galley.json, ב„{0}” יש עבור „{1}” משהו שאינו אובייקט: הוא אינו בשימוש.',
  'Under “words” in galley.json, “{0}” has “{1}”, which is none of the words of pages: look at its spelling.':
    'תחת „words” ב־galley.json, ב„{0}” יש „{1}”, שאינו אחת ממילות הדפים: כדאי לבדוק את האיות.',
  'Under “words” in galley.json, “{0}” has no text for “{1}”: write it in quotation marks.':
    'תחת „words” ב־galley.json, ב„{0}” אין טקסט עבור „{1}”: יש לכתוב אותו במירכאות.',
  'Under “words” in galley.json, the “{0}” text of “{1}” lacks {2}, in whose place pages put a value.':
    'תחת „words” ב־galley.json, בטקסט של „{1}” ב„{0}” חסר {2}, שבמקומו הדפים שמים ערך.',
  'a section': 'מדור',
  'a tag': 'תגית',
  'a byline': 'שורת כותבים',
  'a dateline': 'מקום הדיווח',
  'a hero picture': 'תמונה ראשית',
  'a description for search results': 'תיאור לחיפוש',
  'The article needs a headline.': 'לכתבה חסרה כותרת.',
  'The library has no section "{0}": choose one of its sections or add this one.':
    'בספרייה אין מדור „{0}”: יש לבחור אחד ממדוריה או להוסיף אותו.',
  'The article is ready but has no publication date: give it one.':
    'הכתבה מוכנה אבל אין לה מועד פרסום: יש לקבוע אותו.',
  'The newsroom\'s workflow has no stage "{0}": move the article to one that it has.':
    'בשלבי העבודה של המערכת אין שלב „{0}”: יש להעביר את הכתבה לשלב שיש בה.',
  '"{0}" has the same address, {1}: give one of the two another slug.':
    'ל־„{0}” יש אותה כתובת, {1}: יש לתת לאחת מהשתיים סיומת כתובת אחרת.',
  'The library has no author "{0}": add the author or take the name out of the byline.':
    'בספרייה אין כותב „{0}”: יש להוסיף אותו או להוציא את השם משורת הכותבים.',
  'A pinned related article isn’t in the library: unpin it or bring it back.':
    'כתבה קשורה שהוצמדה אינה בספרייה: יש לבטל את ההצמדה או להחזיר אותה.',
  'A pinned related article is in the trash ("{0}"): unpin it or bring it back.':
    'כתבה קשורה שהוצמדה נמצאת באשפה („{0}”): יש לבטל את ההצמדה או להחזיר אותה.',
  'a stage’s id has small letters, digits and single hyphens only':
    'במזהה של שלב יש רק אותיות קטנות, ספרות ומקפים בודדים',
  'the first stage is "{0}"': 'השלב הראשון הוא „{0}”',
  'the last stage is "{0}"': 'השלב האחרון הוא „{0}”',
  'two stages have one id': 'לשני שלבים אותו מזהה',
  'a link needs a label': 'לקישור צריכה להיות תווית',
  'an author needs a name': 'לכותב צריך להיות שם',
  'the text is in format {0}, this Galley reads up to {1}: update Galley to edit it':
    'הטקסט בתבנית {0}, ו־Galley הזו קוראת עד {1}: כדי לערוך אותו יש לעדכן את Galley',
  'nested more than {0} levels deep': 'מקונן יותר מ־{0} רמות',
  'this version of Galley doesn\'t know the block "{0}"; its text is kept':
    'הגרסה הזו של Galley אינה מכירה את הבלוק „{0}”; הטקסט שלו נשמר',
  '"{0}" can\'t stand in {1}': '„{0}” אינו יכול לעמוד ב־{1}',
  'The card leads to an article that isn’t in the library: choose another or take the card out.':
    'הכרטיס מוביל לכתבה שאינה בספרייה: יש לבחור אחרת או להוציא את הכרטיס.',
  'The link leads to an article that isn’t in the library: choose another or take the link out.':
    'הקישור מוביל לכתבה שאינה בספרייה: יש לבחור אחרת או להוציא את הקישור.',
  'Readers don’t have “{0}”, to which this card leads, because {1}. Until they do, the card is left out.':
    'לקוראים אין „{0}”, שאליה מוביל הכרטיס הזה, כי {1}. עד אז הכרטיס נשאר בחוץ.',
  'Readers don’t have “{0}”, to which this link leads, because {1}. Until they do, its words stand without a link.':
    'לקוראים אין „{0}”, שאליה מוביל הקישור הזה, כי {1}. עד אז המילים שלו עומדות בלי קישור.',
  'The link to {0} leads to no page of this site: choose another address or take the link off.':
    'הקישור אל {0} אינו מוביל לשום דף באתר הזה: יש לבחור כתובת אחרת או להסיר את הקישור.',
  'The library doesn’t have this picture: add it again or choose another.':
    'התמונה הזו אינה בספרייה: יש להוסיף אותה שוב או לבחור אחרת.',
  'The picture needs an alt text: say what is seen in it, or mark it as decorative if it tells nothing.':
    'לתמונה חסר טקסט חלופי: יש לומר מה רואים בה, או לסמן אותה כקישוט אם אינה אומרת דבר.',
  'The library doesn’t have this file: add it again or choose another.':
    'הקובץ הזה אינו בספרייה: יש להוסיף אותו שוב או לבחור אחר.',
  'The recording has no transcript: write what is said and heard, for those who can’t hear it.':
    'להקלטה אין תמליל: יש לכתוב מה נאמר ונשמע, למי שאינם שומעים אותה.',
  'The recording has no credit: say who made it.': 'להקלטה אין קרדיט: יש לומר מי יצר אותה.',
  '“{0}” could be shown until {1}: renew the rights or choose another file.':
    '„{0}” היה מותר להצגה עד {1}: יש לחדש את הזכויות או לבחור קובץ אחר.',
  'The picture has no caption.': 'לתמונה אין כיתוב.',
  'The picture has no credit: say who took or made it.': 'לתמונה אין קרדיט: יש לומר מי צילם או יצר אותה.',
  '“{0}” comes with terms that nobody has said to have read. Keep to them, or choose another file: “{1}”':
    'עם „{0}” באים תנאים שאיש לא אמר שקרא. יש לעמוד בהם, או לבחור קובץ אחר: „{1}”',
  'The sentence that this pull quote was taken from now reads: “{0}” Quote it so, or keep the quote.':
    'המשפט שממנו נלקח הציטוט המודגש הוא עכשיו: „{0}” אפשר לצטט כך, או להשאיר את הציטוט.',
  'The sentence that this pull quote was taken from is no longer in the text: take the quote out, or keep it.':
    'המשפט שממנו נלקח הציטוט המודגש כבר אינו בטקסט: אפשר להוציא את הציטוט, או להשאיר אותו.',
  'The text no longer says what this pull quote quotes: change the one or the other.':
    'הטקסט כבר אינו אומר את מה שמצטט הציטוט המודגש: יש לשנות את זה או את זה.',
  'The pull quote doesn’t say who speaks: name the speaker below it.':
    'הציטוט המודגש אינו אומר מי מדבר: יש לציין את הדובר מתחתיו.',
  'The embed has no title, and nothing of it is shown before readers ask for it: say what it is.':
    'לתוכן המוטמע אין כותרת, ולפני שהקוראים מבקשים אותו לא מוצג ממנו דבר: יש לומר מה הוא.',
  'The correction is of the day on which the article came out, so that nobody hears of it: say at what time under “Updated”.':
    'התיקון הוא מיום פרסום הכתבה, ולכן איש לא ישמע עליו: יש לציין באיזו שעה, תחת „עודכן”.',
  'A suggestion is open: accept or reject it.': 'הצעה אחת פתוחה: יש לקבל או לדחות אותה.',
  '{0} suggestions are open: accept or reject each.': '{0} הצעות פתוחות: יש לקבל או לדחות כל אחת.',
  'A comment is open: answer and resolve it.': 'הערה אחת פתוחה: יש לענות עליה ולסגור אותה.',
  '{0} comments are open: answer and resolve each.': '{0} הערות פתוחות: יש לענות על כל אחת ולסגור אותה.',
  'A claim is not checked as it stands now: check it or take the mark away.':
    'טענה אחת לא נבדקה כפי שהיא עכשיו: יש לבדוק אותה או להסיר את הסימון.',
  '{0} claims are not checked as they stand now: check each or take its mark away.':
    '{0} טענות לא נבדקו כפי שהן עכשיו: יש לבדוק כל אחת או להסיר את הסימון שלה.',
  'The article needs the approval of the {0}.': 'לכתבה חסר אישור: {0}.',
  '{0} ({1}) approved an earlier text: look at what changed and approve it again.':
    '{0} ({1}) אישר נוסח קודם: יש לבדוק מה השתנה ולאשר שוב.',
  writer: 'כותב',
  editor: 'עורך',
  'copy desk': 'הגהה',
  'legal desk': 'ייעוץ משפטי',
  'Something is still to come here: “{0}”.': 'כאן עוד חסר משהו: „{0}”.',
  'The headline has {0} characters; lists and search results show about {1}.':
    'בכותרת {0} תווים; רשימות ותוצאות חיפוש מציגות בערך {1}.',
  'The description': 'התיאור',
  'The standfirst, which search results show,': 'כותרת המשנה, שתוצאות חיפוש מציגות',
  '{0} has {1} characters; about {2} are shown.': '{0}: {1} תווים; מוצגים בערך {2}.',
  'A change is suggested.': 'כבר הוצע שינוי.',
  'House style: {0} instead of {1} in “{2}”.': 'כללי הכתיבה: {0} במקום {1} ב־„{2}”.',
  'House style: not “{0}”.{1}': 'כללי הכתיבה: לא „{0}”.{1}',
  'House style: “{0}” instead of “{1}”.{2}': 'כללי הכתיבה: „{0}” במקום „{1}”.{2}',
  'House style: the dateline is written “{0}”.': 'כללי הכתיבה: מקום הדיווח נכתב „{0}”.',
  'it is in the trash': 'היא באשפה',
  'its status is "{0}", not "ready"': 'היא בשלב „{0}”, ולא „ready”',
  'its publication date, {0}, has not come': 'מועד הפרסום שלה, {0}, עדיין לא הגיע',
  "{0} holds the article back for legal reasons{1}: it can't leave the newsroom until the hold is lifted.":
    '{0} מעכב את הכתבה מסיבות משפטיות{1}: היא אינה יכולה לצאת מהמערכת עד שהעיכוב יוסר.',
  "The article is under embargo until {0}: it can't leave the newsroom before.":
    'הכתבה באמברגו עד {0}: היא אינה יכולה לצאת מהמערכת לפני כן.',
  '{0} holds it back for legal reasons{1} until the hold is lifted':
    '{0} מעכב אותה מסיבות משפטיות{1} עד שהעיכוב יוסר',
  'it is under embargo until {0}': 'היא באמברגו עד {0}',
  'a comment needs a name': 'לתגובה צריך להיות שם',
  'a comment needs words': 'בתגובה צריכות להיות מילים',
  'The library doesn’t have the site’s logo: add it again or choose another.':
    'הלוגו של האתר אינו בספרייה: יש להוסיף אותו שוב או לבחור אחר.',
  'The section “{0}” has the subject “{1}”, which is no Media Topic of IPTC: choose one in the settings, or write “medtop:” and the topic’s eight digits into galley.json.':
    'נושא המדור „{0}”, „{1}”, אינו מנושאי המדיה (Media Topics) של IPTC: יש לבחור נושא בהגדרות, או לכתוב ב־galley.json את „medtop:‎” ואחריו שמונה הספרות של הנושא.',
  'The section “{0}” has the subject “{1}” of IPTC’s Subject Codes, which are retired: choose the Media Topic that took its place.':
    'נושא המדור „{0}”, „{1}”, שייך לקודי הנושאים (Subject Codes) של IPTC, שיצאו משימוש: יש לבחור את נושא המדיה שבא במקומו.',
  'security.txt was valid until {0}: give it a later date, or leave its contact empty.':
    'security.txt היה בתוקף עד {0}: יש לתת לו תאריך מאוחר יותר, או להשאיר את איש הקשר ריק.',
  'The library doesn’t have the site’s picture for previews of links: add it again or choose another.':
    'בספרייה אין התמונה של האתר לתצוגה מקדימה של קישורים: הוסיפו אותה שוב או בחרו אחרת.',
  'The library doesn’t have the site’s icon: add it again or choose another.':
    'סמל האתר אינו בספרייה: יש להוסיף אותו שוב או לבחור אחר.',
  'On {0} pages {1} ({2}) {3} ({4}) has a contrast of {5} to 1: some readers can’t read less than {6} to 1.':
    'בדפים {0}, הניגודיות של {1} ({2}) {3} ({4}) היא {5} ל־1: יש קוראים שאינם יכולים לקרוא פחות מ־{6} ל־1.',
  light: 'בהירים',
  dark: 'כהים',
  'the text': 'הטקסט',
  'the small print': 'האותיות הקטנות',
  'the accent colour': 'צבע ההדגשה',
  'a link': 'קישור',
  'on the background': 'על הרקע',
  'on a box': 'על תיבה',
  'on marked words': 'על מילים מסומנות',
  'not a colour, such as "#8f1d2c"': 'אינו צבע, כמו "#8f1d2c"',
  'a label has at most 80 characters': 'בתווית יש לכל היותר 80 תווים',
  'not "mailto:" with an e-mail address': 'אינו "mailto:" עם כתובת דוא״ל',
  'a theme’s folder is named with small letters, digits and single hyphens':
    'בשם התיקייה של ערכת עיצוב יש רק אותיות קטנות, ספרות ומקפים בודדים',
  'this Galley knows version 1 of the design': 'Galley הזו מכירה את גרסה 1 של העיצוב',
  'not what a sizes attribute holds, such as "(min-width: 60rem) 33vw, 100vw"':
    'אינו מה שמכיל מאפיין sizes, כמו "(min-width: 60rem) 33vw, 100vw"',
  'this Galley knows version 1 of themes': 'Galley הזו מכירה את גרסה 1 של ערכות העיצוב',
  'a theme needs a name': 'לערכת עיצוב צריך להיות שם',
  'a copy has 16 hexadecimal digits': 'בעותק יש 16 ספרות הקסדצימליות',
  'a version is named like 3fa9c2d1.20261125T101500123Z': 'גרסה נקראת כמו 3fa9c2d1.20261125T101500123Z',
  'a rule needs the words to look for': 'לכלל צריכות להיות מילים לחפש',
  'The library doesn’t have the portrait of {0}: add it again or choose another.':
    'הדיוקן של {0} אינו בספרייה: יש להוסיף אותו שוב או לבחור אחר.',
  'not an article id, which has 26 characters': 'לא מזהה של כתבה, שיש בו 26 תווים',
  'more than a host and folders: leave out a name and password, and all from “?” or “#” on':
    'יותר משרת ותיקיות: יש להשמיט שם וסיסמה, וכל מה שמ„?” או „#” והלאה',
  'The site has no web address: it gets no feeds, no sitemap and no canonical links until the settings say where readers find it.':
    'לאתר אין כתובת ברשת: לא יהיו בו עדכונים, מפת אתר וקישורים קנוניים עד שייכתב בהגדרות היכן הקוראים מוצאים אותו.',
  'The site’s web address, {0}, is {1}.': 'כתובת האתר ברשת, {0}, היא {1}.',
  'Two pages of the site would be at {0}: {1} and {2}. Give one that is the newsroom’s own another name or slug.':
    'שני דפים של האתר היו נמצאים ב־{0}: {1} ו{2}. יש לתת שם או מזהה כתובת אחר לאחד מהם שהוא של המערכת.',
  'the article “{0}”': 'הכתבה „{0}”',
  'the section “{0}”': 'המדור „{0}”',
  'the tag “{0}”': 'התגית „{0}”',
  'the author “{0}”': 'המחבר „{0}”',
  'a page that every site has there': 'דף שיש שם בכל אתר',
  'a slug has at most 120 characters': 'בסיומת כתובת יש לכל היותר 120 תווים',
  'a slug has letters, digits and single hyphens only': 'בסיומת כתובת יש רק אותיות, ספרות ומקפים בודדים',
  'a media id is a SHA-256 in lower-case hexadecimal':
    'מזהה של פריט מדיה הוא SHA-256 בהקסדצימלי, באותיות קטנות',
  'not a language tag, such as "en" or "pt-BR"': 'אינו תג שפה, כמו "en" או "pt-BR"',
  'not a time zone, such as "Europe/Lisbon"': 'אינו אזור זמן, כמו "Europe/Lisbon"',
  'not a web address that starts with http:// or https://': 'אינה כתובת שמתחילה ב־http:// או ב־https://',
  'a section needs a name': 'למדור צריך להיות שם',
  'the site needs a title': 'לאתר צריך להיות שם',
  'not an e-mail address': 'אינה כתובת דוא״ל',
  'not a web address nor "mailto:…"': 'אינה כתובת ואינה "mailto:…"',
  'a name is needed': 'צריך שם',
  'not the name of a receipt, such as 20261125T024118Z-9f3a': 'אינו שם של אישור, כמו 20261125T024118Z-9f3a',
  'not a SHA-256 in lower-case hexadecimal': 'אינו SHA-256 בהקסדצימלי, באותיות קטנות',
  'The claim is no longer there: somebody has removed it.': 'הטענה כבר אינה שם: מישהו הסיר אותה.',
  'The comment is no longer there: somebody has deleted it.': 'ההערה כבר אינה שם: מישהו מחק אותה.',
  ' and ': ' וגם ',
  'the newsroom’s workflow has no such stage. Choose one that it has.':
    'בשלבי העבודה של המערכת אין שלב כזה. יש לבחור שלב שיש בה.',
  'the newsroom leaves this to {0}. Set your roles beside your name in the review.':
    'המערכת משאירה זאת ל{0}. את התפקידים קובעים ליד השם, בביקורת.',
  ' or ': ' או ',
  'it first needs the approval of {0}, of the text as it is now.':
    'קודם נדרש אישור של {0}, לטקסט כפי שהוא עכשיו.',
  'it is held back for legal reasons. Lift the hold first.':
    'היא מעוכבת מסיבות משפטיות. קודם יש להסיר את העיכוב.',
  '“{0}” was not moved: {1}': '„{0}” לא הועברה: {1}',
  'a writer': 'כותב',
  'an editor': 'עורך',
  'the copy desk': 'הגהה',
  'the legal desk': 'ייעוץ משפטי',
  'Only who has the role of {0} approves as such. Set your roles beside your name.':
    'רק מי שתפקידו {0} מאשר בתפקיד הזה. את התפקידים קובעים ליד השם.',
  'A legal hold is lifted by an editor or the legal desk. Set your roles beside your name.':
    'עיכוב משפטי מסירים עורך או הייעוץ המשפטי. את התפקידים קובעים ליד השם.',
  'An embargo is ended or brought forward by an editor or the legal desk. Set your roles beside your name.':
    'אמברגו מבטלים או מקדימים עורך או הייעוץ המשפטי. את התפקידים קובעים ליד השם.',
  'a comment needs some words': 'בהערה צריכות להיות מילים',
  'Readers don’t see the link {0}: {1}.': 'הקוראים אינם רואים את הקישור {0}: {1}.',
  'the newsroom has no section “{0}”': 'במערכת אין מדור „{0}”',
  'readers have no article of the section “{0}”': 'לקוראים אין כתבה מהמדור „{0}”',
  'readers have no article with the tag “{0}”': 'לקוראים אין כתבה עם התגית „{0}”',
  'the library doesn’t have the article any more': 'הכתבה כבר אינה בספרייה',
  'they don’t have “{0}”, because {1}': 'אין להם „{0}”, כי {1}',
  'to the section “{0}”': 'למדור „{0}”',
  'to the tag “{0}”': 'לתגית „{0}”',
  'to an article': 'לכתבה',
};
