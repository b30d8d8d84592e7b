import type { Phrases } from '#shared/messages/phrase.ts';

/** What an import says, in Hebrew. */
export const importing: Phrases = {
  'its section “{0}” isn’t one of this newsroom; it is in “{1}”, by its subject':
    'המדור שלה, „{0}”, אינו ממדורי המערכת; היא ב־„{1}”, לפי הנושא',
  'its comments ({0}) came along as “Unknown”: a page of Google Docs doesn’t say who wrote them, or when. A Word document (.docx) of it does.':
    'ההערות שבו ({0}) הגיעו בשם „Unknown”: דף של Google Docs אינו אומר מי כתב אותן ומתי. מסמך Word‏ (.docx) שלו אומר.',
  'a picture': 'תמונה',
  'a recording': 'הקלטה',
  'a document': 'מסמך',
  'a file of subtitles': 'קובץ כתוביות',
  'it is no file': 'זה אינו קובץ',
  'it is a picture': 'זו תמונה',
  'it holds no subtitles': 'אין בו כתוביות',
  '“{0}” has more than {1},000 elements, which is no article':
    'ב־„{0}” יש יותר מ־{1},000 רכיבים, וזו אינה כתבה',
  'a PDF': 'PDF',
  'a text of RTF': 'טקסט RTF',
  'a document of another program, or an archive': 'מסמך של תוכנה אחרת, או ארכיון',
  'an old Word document': 'מסמך Word ישן',
  'a JPEG picture': 'תמונת JPEG',
  'a PNG picture': 'תמונת PNG',
  'a GIF picture': 'תמונת GIF',
  'a compressed file': 'קובץ דחוס',
  '{0} is {1}. Save the article as a Word document (.docx), HTML or Markdown, and import that.':
    '{0} הוא {1}. יש לשמור את הכתבה כמסמך Word‏ (.docx),‏ HTML או Markdown, ולייבא אותו.',
  'not a text file': 'לא קובץ טקסט',
  'These files lie in no one folder.': 'הקבצים האלה אינם בתיקייה אחת.',
  '“{0}” has the address “{1}”; this article got “{2}”': 'ל־„{0}” יש הכתובת „{1}”; הכתבה הזו קיבלה „{2}”',
  "{0}: the front matter's “{1}” holds what it can't be.":
    '{0}: השדה „{1}” בראש הקובץ מכיל מה שאינו יכול להיות בו.',
  '{0}: the front matter at its start doesn’t end. Put a line with “{1}” after its last field.':
    '{0}: ראש הקובץ, שבתחילתו, אינו נגמר. יש להוסיף שורה עם „{1}” אחרי השדה האחרון.',
  "{0}: the front matter isn't JSON ({1}).": '{0}: ראש הקובץ אינו JSON‏ ({1}).',
  "“{0}” may be two days, and the library's language, “{1}”, doesn't say which; the time of import is used. Write it as 2024-12-31, or name the language's region, such as en-GB":
    '„{0}” יכול להיות שני ימים, ושפת הספרייה, „{1}”, אינה אומרת איזה; נרשם זמן הייבוא. יש לכתוב אותו כמו 2024-12-31, או לציין את אזור השפה, כמו en-GB',
  '“{0}” is {1}, as dates are written in “{2}”': '„{0}” הוא {1}, כפי שכותבים תאריכים ב־„{2}”',
  '{0} is understood by the old site’s program alone; it is kept as text':
    'את {0} מבינה רק התוכנה של האתר הישן; הוא נשאר כטקסט',
  '{0} is understood by the old site’s program alone; its words are kept':
    'את {0} מבינה רק התוכנה של האתר הישן; המילים שבו נשארו',
  '{0} is code of the old site’s program; it was left out': '{0} הוא קוד של תוכנת האתר הישן; הוא הושמט',
  'nothing here knows the sign {0}; “{1}” stands where it was': 'הסימן {0} אינו מוכר כאן; „{1}” עומד במקומו',
  'as its source says it': 'כפי שהמקור שלה אומר',
  '“{0}” is neither category nor tag; it was left out: {1}': '„{0}” אינו קטגוריה ואינו תגית; הוא הושמט: {1}',
  'in WordPress, only people who work there can read it; it is a draft here':
    'ב־WordPress רק אנשי המערכת יכולים לקרוא אותה; היא כאן טיוטה',
  'what stood below {0} stays behind with it: “{1}”': 'מה שעמד מתחת ל{0} נשאר מאחור יחד איתה: „{1}”',
  '{0} unpacks to more than a site holds. If it is genuine, unpack it yourself and choose the folder.':
    'הקובץ {0} נפרס ליותר ממה שיש באתר. אם הוא אמיתי, יש לפרוס אותו ידנית ולבחור את התיקייה.',
  "{0} can't be unpacked: {1}. Make the export again.": 'אי אפשר לפרוס את {0}: {1}. יש לייצא שוב.',
  'it was left out: a draft without title or text': 'הושמט: טיוטה בלי כותרת ובלי טקסט',
  'it was left out: it is no post as Medium exports them': 'הושמט: זה אינו פוסט כפי ש־Medium מייצא',
  'on Substack, only subscribers can read it; it is a draft here':
    'ב־Substack רק מנויים יכולים לקרוא אותה; היא כאן טיוטה',
  'left out, as only Substack’s site shows it: {0}': 'הושמט, כי רק האתר של Substack מציג אותו: {0}',
  'line {0}': 'שורה {0}',
  'lines {0}': 'שורות {0}',
  'lines {0} and {1} more': 'שורות {0} ועוד {1}',
  'it expired on {0}; it is a draft here': 'תוקפה פג ב־{0}; היא כאן טיוטה',
  "{0}, line {1}: the front matter isn't {2} ({3}).": '{0}, שורה {1}: ראש הקובץ אינו {2} ({3}).',
  'it is on another computer, and an import fetches nothing unless it is told to':
    'הוא במחשב אחר, וייבוא אינו מביא דבר בלי שהתבקש',
  'it is on the site, whose address the export doesn’t say; it can be given':
    'היא באתר, והייצוא אינו אומר את כתובתו; אפשר למסור אותה',
  'only http and https are fetched': 'רק כתובות http ו־https מובאות',
  'its address holds a password': 'יש סיסמה בכתובת שלו',
  'it leads to an address that is none': 'הוא מוביל אל מה שאינו כתובת',
  'the server answers {0}': 'השרת עונה {0}',
  'it leads on more than {0} times': 'הוא מפנה הלאה יותר מ־{0} פעמים',
  'it is larger than {0} MB': 'הוא גדול מ־{0} מגה־בייט',
  'the server broke off': 'השרת ניתק',
  'no answer within {0} s': 'אין תשובה תוך {0} שניות',
  'It was stopped before all of it was here.': 'זה נעצר לפני שהכול היה כאן.',
  '{0} is on this computer or in the network around it, where an import asks nobody':
    '{0} במחשב הזה או ברשת שסביבו, ושם ייבוא אינו שואל איש',
  'no server has that name, or there is no network': 'אין שרת בשם הזה, או שאין רשת',
  'the server refuses the connection': 'השרת מסרב להתחבר',
  'its address is damaged': 'הכתובת שלו פגומה',
  'its address leads nowhere on this computer': 'הכתובת שלו אינה מובילה לשום מקום במחשב הזה',
  'it lies outside {0}; put it beside the page to take it along':
    'הוא מחוץ ל־{0}; כדי לקחת אותו יש לשים אותו ליד הדף',
  'of what else lies in {0} nothing is taken; put the page and its files into a folder of their own':
    'משאר מה שנמצא ב־{0} לא נלקח דבר; יש לשים את הדף ואת הקבצים שלו בתיקייה משלהם',
  'its data: address is damaged': 'כתובת ה־data: שלו פגומה',
  'Another import was begun since, or another newsroom opened. Choose the files once more.':
    'מאז התחיל ייבוא אחר, או נפתחה מערכת אחרת. יש לבחור את הקבצים שוב.',
  '{0} holds no text to import.': 'ב־{0} אין טקסט לייבא.',
  'the page names no article, so the part with most of its text was taken; left out: {0}{1}':
    'הדף אינו מסמן כתבה, ולכן נלקח החלק שבו רוב הטקסט; נשארו בחוץ: {0}{1}',
  '{0} is empty (0 bytes).': '{0} ריק (0 בתים).',
  '{0} is neither HTML nor Markdown nor a Word document by its name. Rename it to end in .html, .md or .docx.':
    '{0} אינו HTML, Markdown או מסמך Word לפי שמו. יש לתת לו שם שמסתיים ב־‎.html,‏ ‎.md או ‎.docx.',
  '{0} has no headline: {1}.': 'ל־{0} אין כותרת: {1}.',
  'give it a “title:” in its front matter or a first line “# Title”':
    'יש לתת לו „title:” בראשו או שורה ראשונה „# כותרת”',
  'give it a <title> or an <h1>': 'יש לתת לו <title> או <h1>',
  '{0} has no headline: neither a <title> nor an <h1>.': 'ל־{0} אין כותרת: לא <title> ולא <h1>.',
  '{0} has more than {1},000 {2}, which is no article. Cut it up, or save the text alone.':
    'ב־{0} יש יותר מ־{1},000 {2}, וזו אינה כתבה. יש לחלק אותו, או לשמור רק את הטקסט.',
  elements: 'רכיבים',
  lines: 'שורות',
  '{0} is nested too deeply, or has a line too long, to be an article. Look at what made it, and save the text alone.':
    '{0} מקונן עמוק מדי, או שיש בו שורה ארוכה מכדי שיהיה כתבה. כדאי לבדוק מה יצר אותו, ולשמור רק את הטקסט.',
  'there is no such file': 'אין קובץ כזה',
  'it is a folder; name the files in it': 'זו תיקייה; יש לציין את הקבצים שבה',
  'you have no permission to read it': 'אין הרשאה לקרוא אותו',
  '{0} is larger than {1} MB, which is no article. Take pictures out of it, or cut it up.':
    '{0} גדול מ־{1} מגה־בייט, וזו אינה כתבה. יש להוציא ממנו תמונות, או לחלק אותו.',
  '{0} has no articles in it: no <item> and no <entry>.': 'ב־{0} אין כתבות: לא <item> ולא <entry>.',
  'the feed has a summary of it only': 'בפיד יש רק תקציר שלה',
  'holds a text of more than {0} million characters, which is no article.':
    'מכיל טקסט של יותר מ־{0} מיליון תווים, וזו אינה כתבה.',
  "can't be read beyond line {0}: it is cut off or altered. Fetch it again.":
    'אי אפשר לקרוא אותו מעבר לשורה {0}: הוא קטוע או שונה. יש להביא אותו שוב.',
  'declares a document type, which no feed needs and which may lead elsewhere.':
    'מצהיר על סוג מסמך, שאף פיד אינו צריך ושעלול להוביל למקום אחר.',
  '{0} has no articles in it: no Markdown, HTML or Word file, no feed or table of articles, and no export of WordPress, Ghost or ninjs. Choose the folder of the site, or the one with its posts.':
    'ב־{0} אין כתבות: לא קובץ Markdown,‏ HTML או Word, לא פיד או טבלה של כתבות, ולא ייצוא של WordPress,‏ Ghost או ninjs. יש לבחור את תיקיית האתר, או את זו שהפוסטים בה.',
  '“{0}” came from a post or file of the same name; as this one says something else, it is an article of its own':
    '„{0}” באה מפוסט או מקובץ באותו שם; מאחר שכאן כתוב דבר אחר, זו כתבה בפני עצמה',
  'it was left out: programs keep what they need and make in folders of this name. Choose the folder itself to take its articles':
    'הושמטה: תוכנות שומרות בתיקיות בשם הזה את מה שהן צריכות ויוצרות. יש לבחור את התיקייה עצמה כדי לקלוט את כתבותיה',
  'it was left out: it lies {0} folders deep. Choose the folder itself to take its articles':
    'הושמטה: היא בעומק {0} תיקיות. יש לבחור את התיקייה עצמה כדי לקלוט את כתבותיה',
  'it was left out: it is a link to another place, and none is followed. Put what it leads to here instead':
    'הושמט: זה קישור למקום אחר, ואין הולכים אחרי קישורים. יש לשים כאן את מה שהוא מוביל אליו',
  'it was left out: it is Hugo’s text above a list of articles, and a section has none here':
    'הושמט: זה הטקסט של Hugo מעל רשימת כתבות, ולמדור כאן אין טקסט כזה',
  'it was left out: a file of this name tells about the others. Rename it, or import it alone, if it is an article':
    'הושמט: קובץ בשם הזה מספר על האחרים. אם הוא כתבה, יש לשנות את שמו או לייבא אותו לבדו',
  'it was left out: a site’s feed repeats the pages beside it. Import it alone if it has others':
    'הושמט: הפיד של אתר חוזר על הדפים שלצידו. אם יש בו כתבות אחרות, יש לייבא אותו לבדו',
  '{0}, line {1}': '{0}, שורה {1}',
  'column {0}': 'העמודה {0}',
  '{0}, line {1}: a quotation mark opens a value and none closes it. Export the table again, or write the marks within values twice.':
    '{0}, שורה {1}: מירכאות פותחות ערך ואין מירכאות שסוגרות אותו. יש לייצא את הטבלה שוב, או לכתוב פעמיים מירכאות שבתוך ערכים.',
  '{0} is no table of articles: its first line needs to name a column “title” and one “body”, and each further line is an article.':
    '{0} אינו טבלה של כתבות: השורה הראשונה צריכה לתת לעמודה אחת את השם „title” ולאחרת „body”, וכל שורה אחריה היא כתבה.',
  'its quotation marks don’t pair. Marks within a value are written twice':
    'המירכאות בה אינן בזוגות. מירכאות שבתוך ערך נכתבות פעמיים',
  'it has more values than the first line has names. A value with the sign between values in it needs quotation marks':
    'יש בה יותר ערכים משמות בשורה הראשונה. ערך שמופיע בו הסימן שמפריד בין ערכים צריך מירכאות סביבו',
  'it was left out: nothing here takes a column of such a name. Rename it if it is one of those that are taken':
    'הושמט: אין כאן שימוש לעמודה בשם הזה. אם היא אחת מאלה שנקלטות, יש לשנות את שמה',
  '“{0}” is no status that is known here; it is a draft': '„{0}” אינו מצב שמוכר כאן; היא טיוטה',
  '{0} is no JSON Feed: it has no list of “items”.': '{0} אינו JSON Feed: אין בו רשימה של „items”.',
  '{0} has no articles in it: its “items” are empty.': 'אין כתבות ב־{0}: הרשימה „items” שבו ריקה.',
  'it was left out: it may hold many articles. Import it alone':
    'הושמט: ייתכן שיש בו כתבות רבות. יש לייבא אותו לבדו',
  'it was left out: nothing here reads its format. Save it as a Word document (.docx), HTML or Markdown':
    'הושמט: דבר כאן אינו קורא את הצורה שלו. יש לשמור אותו כמסמך Word‏ (.docx),‏ HTML או Markdown',
  'left out, as only a newsletter shows it: “{0}”': 'נשאר בחוץ, כי רק ניוזלטר מראה אותו: „{0}”',
  'left out, as an article can’t hold it: a form to subscribe; its words are kept':
    'נשאר בחוץ, כי כתבה אינה יכולה להכיל אותו: טופס הרשמה; המילים שלו נשמרו',
  'left out, as an article can’t hold it: a Transistor player, which each member has their own of':
    'נשאר בחוץ, כי כתבה אינה יכולה להכיל אותו: נגן של Transistor, שלכל מנוי יש אחד משלו',
  "Ghost's card “{0}” is unknown here; its words are kept as text":
    'הכרטיס „{0}” של Ghost אינו מוכר כאן; המילים שלו נשמרו כטקסט',
  'the picture behind a header was not taken: {0}': 'התמונה שמאחורי כותרת לא נלקחה: {0}',
  'the export has this text without its HTML; its words are here, its headings, links and pictures are not':
    'בייצוא הטקסט הזה בלי ה־HTML שלו; המילים כאן, אבל הכותרות, הקישורים והתמונות לא',
  'its text is damaged in the export: open and save it in Ghost, then export again':
    'הטקסט שלה פגום בייצוא: יש לפתוח ולשמור אותה ב־Ghost, ולייצא שוב',
  'in Ghost, it was only sent by e-mail; it is a draft here':
    'ב־Ghost היא רק נשלחה בדואר אלקטרוני; כאן היא טיוטה',
  'in Ghost, only members can read it; it is a draft here':
    'ב־Ghost רק מנויים יכולים לקרוא אותה; כאן היא טיוטה',
  "Ghost's element “{0}” is unknown here; its words are kept as text":
    'הרכיב „{0}” של Ghost אינו מוכר כאן; המילים שלו נשמרו כטקסט',
  'a part of the text is of a kind that Mobiledoc 0.3 has not; it was left out':
    'חלק מהטקסט הוא מסוג שאין ב־Mobiledoc 0.3; הוא נשאר בחוץ',
  'some words of the text are damaged; they were left out': 'כמה מילים בטקסט פגומות; הן נשארו בחוץ',
  '{0} is no Ghost export: it has no posts. In Ghost choose Settings → Migration → Export.':
    '{0} אינו ייצוא של Ghost: אין בו פוסטים. ב־Ghost יש לבחור Settings → Migration → Export.',
  "{0} has a post that can't be read: {1}: {2}.": 'ב־{0} יש פוסט שאי אפשר לקרוא: {1}: {2}.',
  '{0} is no list of articles: it needs a path or a web address on each line, and names no page.':
    '{0} אינו רשימה של כתבות: בכל שורה נדרש נתיב או כתובת, ואין בו אף דף.',
  "{0} lies outside the list's folder. Put the list above all its files.":
    '{0} מחוץ לתיקייה של הרשימה. יש לשים את הרשימה מעל כל הקבצים שלה.',
  '{0} is no address of a file on this computer.': '{0} אינה כתובת של קובץ במחשב הזה.',
  '{0} was not taken: {1}.': '{0} לא נלקח: {1}.',
  '{0} has no article in it: neither a Ghost export nor a ninjs item with a “uri” and a text.':
    'ב־{0} אין כתבה: לא ייצוא של Ghost ולא פריט ninjs עם „uri” וטקסט.',
  'its publisher withholds or has withdrawn it; it is a draft':
    'המוציא לאור מעכב אותה או משך אותה; היא טיוטה',
  'it is cut off or altered': 'הוא קטוע או שונה',
  "{0} can't be unpacked: {1}. Make the backup in Publii again.":
    'אי אפשר לפרוס את {0}: {1}. יש ליצור את הגיבוי ב־Publii שוב.',
  'its table of contents was left out: it says the subheads once more':
    'תוכן העניינים שלה נשאר בחוץ: הוא אומר שוב את כותרות הביניים',
  "Publii's block “{0}” is unknown here; its words are kept as text":
    'הבלוק „{0}” של Publii אינו מוכר כאן; המילים שלו נשמרו כטקסט',
  '{0} is no backup of Publii: it has no input/db.sqlite in it.':
    '{0} אינו גיבוי של Publii: אין בו input/db.sqlite.',
  '“{0}” is longer than {1} million characters, which is no article':
    '„{0}” ארוכה מ־{1} מיליון תווים, וזו אינה כתבה',
  'in Publii, no list shows it; it is a draft here': 'ב־Publii שום רשימה אינה מראה אותה; כאן היא טיוטה',
  'its text is damaged in the database: open and save it in Publii, then import it again':
    'הטקסט שלה פגום במסד הנתונים: יש לפתוח ולשמור אותה ב־Publii, ולייבא שוב',
  '{0} is no site of Publii: it has no table “{1}”. Choose the folder of the site, or a backup (.tar).':
    '{0} אינו אתר של Publii: אין בו טבלה „{1}”. יש לבחור את תיקיית האתר, או גיבוי (‎.tar).',
  "{0} can't be read: {1}. Close Publii and try again, or choose a backup (.tar) of the site.":
    'אי אפשר לקרוא את {0}: {1}. יש לסגור את Publii ולנסות שוב, או לבחור גיבוי (‎.tar) של האתר.',
  '{0} is no whole JSON file: it is cut off or altered. Export it again.':
    '{0} אינו קובץ JSON שלם: הוא קטוע או שונה. יש לייצא אותו שוב.',
  '{0} is larger than {1} MB, which is no export of articles.':
    '{0} גדול מ־{1} מגה־בייט, וזה אינו ייצוא של כתבות.',
  "{0} can't be read beyond line {1}: it is cut off or altered. Export it from WordPress again.":
    'אי אפשר לקרוא את {0} מעבר לשורה {1}: הוא קטוע או שונה. יש לייצא אותו מ־WordPress שוב.',
  '{0} declares a document type, which no WordPress export does.':
    '{0} מצהיר על סוג מסמך, ואין ייצוא של WordPress שעושה כך.',
  '{0} is no WordPress export: it has no <wp:wxr_version>. In WordPress choose Tools → Export, All content.':
    '{0} אינו ייצוא של WordPress: אין בו <wp:wxr_version>. ב־WordPress יש לבחור Tools → Export, All content.',
  '{0} holds a text of more than {1} million characters, which is no article.':
    '{0} מכיל טקסט של יותר מ־{1} מיליון תווים, וזו אינה כתבה.',
  'the import stopped at “{0}”, which could not be kept: {1}. Make room or give access, then import again: only what is missing is taken':
    'הייבוא נעצר ב„{0}”, שאי אפשר היה לשמור: {1}. יש לפנות מקום או לתת גישה, ולייבא שוב: רק מה שחסר נלקח',
  'its links to other articles lead to their old addresses still: {0}':
    'הקישורים שבה לכתבות אחרות עדיין מובילים לכתובות הישנות: {0}',
  'in WordPress, a password protects it; it is a draft here': 'ב־WordPress סיסמה מגינה עליה; כאן היא טיוטה',
  'its footnotes are damaged in the export: “{0}”': 'הערות השוליים שלה פגומות בייצוא: „{0}”',
  'words that only this post has in a shared pattern follow the pattern: look where they belong':
    'מילים שיש רק לכתבה זו בתבנית משותפת באות אחרי התבנית: יש לבדוק לאן הן שייכות',
  'a pattern that stands in several posts isn’t in the export (number {0}); its words are not here':
    'תבנית שעומדת בכמה פוסטים אינה בייצוא (מספר {0}); המילים שלה אינן כאן',
  'the block “{0}” of a plugin is unknown here; its words are kept as text':
    'הבלוק „{0}” של תוסף אינו מוכר כאן; המילים שלו נשמרו כטקסט',
  'the block “{0}” is empty in the export, as only WordPress fills it in; it was left out':
    'הבלוק „{0}” ריק בייצוא, כי רק WordPress ממלא אותו; הוא נשאר בחוץ',
  'other kinds of content': 'תוכן מסוגים אחרים',
  'custom fields': 'שדות מותאמים',
  'left out, as they are neither posts nor pages: {0}': 'נשארו בחוץ, כי אינם פוסטים או עמודים: {0}',
  'left out, as an article has no such fields: {0}': 'נשארו בחוץ, כי לכתבה אין שדות כאלה: {0}',
  '[{0}] is a shortcode of a plugin; it is kept as text': '‏[{0}] הוא קוד קצר של תוסף; הוא נשמר כטקסט',
  '{0} holds bytes that are no text in {1}, which it says it is. Save or export it as UTF-8.':
    'ב־{0} יש בתים שאינם טקסט ב־{1}, כפי שכתוב בו. יש לשמור או לייצא אותו כ־UTF-8.',
  'the hero picture': 'התמונה הראשית',
  "“{0}” is no language tag; the library's language is used": '„{0}” אינו תג שפה; נלקחה השפה של הספרייה',
  "the slug “{0}” can't be one; it is made from the headline":
    '„{0}” אינו יכול להיות סיומת כתובת; היא נוצרה מהכותרת',
  '“{0}” is no date that Galley reads; the time of import is used':
    '„{0}” אינו תאריך ש־Galley קוראת; נלקח זמן הייבוא',
  'the portrait of {0}': 'הדיוקן של {0}',
  "left out, as an article can't hold it: {0}": 'נשאר בחוץ, כי כתבה אינה יכולה להכיל אותו: {0}',
  'the file has a headline but no text': 'בקובץ יש כותרת אבל אין טקסט',
  'a comment by {0} was not taken: it is too long': 'תגובה של {0} לא נלקחה: היא ארוכה מדי',
  'it is no picture': 'הוא אינו תמונה',
  '{0} was not taken: {1}': '{0} לא נלקח: {1}',
  'the server answers with a page': 'השרת עונה בדף',
  'left out, as a tracked change deletes it: “{0}”': 'הושמט, כי שינוי במעקב מוחק אותו: „{0}”',
  'the tracked changes of the document are about nothing that an article has; they were taken as accepted':
    'השינויים המסומנים במסמך הם במה שאין בכתבה; הם נלקחו כאילו התקבלו',
  'a tracked change by {0} is a suggestion now, to be accepted or rejected':
    'שינוי מסומן של {0} הוא עכשיו הצעה, לקבל או לדחות',
  'the tracked changes by {0} are {1} suggestions now, to be accepted or rejected':
    'השינויים המסומנים של {0} הם עכשיו {1} הצעות, לקבל או לדחות',
  '{0} is a Word file of before 2007, or protected by a password. Open it in Word or LibreOffice, save it as .docx without a password, and import that.':
    '{0} הוא קובץ Word מלפני 2007, או מוגן בסיסמה. יש לפתוח אותו ב־Word או LibreOffice, לשמור אותו כ־‎.docx בלי סיסמה ולייבא אותו.',
  '{0} is no Word document (.docx), whatever its name says. Save the text as .docx again.':
    '{0} אינו מסמך Word ‏(‎.docx), יהיה שמו אשר יהיה. יש לשמור את הטקסט שוב כ־‎.docx.',
  '{0} is an archive but no Word document: it has no word/document.xml. Save the text as .docx again.':
    '{0} הוא ארכיון אבל לא מסמך Word: אין בו word/document.xml. יש לשמור את הטקסט שוב כ־‎.docx.',
  '{0} unpacks to more than Galley takes from one document (at “{1}”). If the document is genuine, split it or make its pictures smaller.':
    '{0} נפרס ליותר ממה ש־Galley מקבלת ממסמך אחד (ב־„{1}”). אם המסמך אמיתי, יש לחלק אותו או להקטין את התמונות.',
  'the archive is cut off or altered': 'הארכיון קטוע או שונה',
  '{0} declares entities, which no Word document does': '{0} מצהיר על ישויות, ואין מסמך Word שעושה כך',
  '{0} is in no encoding that Office writes (UTF-8 or UTF-16)':
    '{0} בקידוד ש־Office אינו כותב (UTF-8 או UTF-16)',
  '{0} is no well-formed XML': '{0} אינו XML תקין',
  "{0} can't be read: {1}. Open it in Word or LibreOffice, save it again as .docx, and import that.":
    'אי אפשר לקרוא את {0}: {1}. יש לפתוח אותו ב־Word או LibreOffice, לשמור אותו שוב כ־‎.docx ולייבא אותו.',
  'pictures that the document only links to were left out, as nothing is fetched: insert them in Word, or add them here':
    'תמונות שהמסמך רק מקשר אליהן נשארו בחוץ, כי דבר אינו מובא: יש להוסיף אותן ב־Word או כאן',
  '{0} is missing': '{0} חסר',
};
