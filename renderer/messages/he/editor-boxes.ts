export const boxes = {
  factBox: { title: 'כותרת תיבת המידע' },
  details: { summary: 'מה הקוראים רואים לפני הפתיחה' },
  correction: {
    details: 'על ההודעה',
    kind: 'סוג ההודעה',
    kinds: { correction: 'תיקון', clarification: 'הבהרה', update: 'עדכון', retraction: 'חזרה מפרסום' },
    date: 'יום השינוי',
    changed: 'מה השתנה, שינוי בכל שורה',
    sayWhatChanged: 'לכתוב מה השתנה…',
    draftAgain: 'טיוטה מחדש',
    nothingChanged: 'לקוראים יש הטקסט כפי שהוא כעת: אין ממה לנסח טיוטה.',
    noneKnown: 'הכתבה טרם פורסמה מכאן, ולכן אין טקסט להשוות אליו: יש לכתוב זאת ביד.',
  },
  code: { label: 'קוד', language: 'שפה, למשל js או python' },
  rawHtml: {
    label: 'HTML, מוצג כטקסט',
    hint: 'הדף מדפיס את המילים, הקישורים, הרשימות והטבלאות. סקריפטים, מסגרות, טפסים, תמונות וסגנונות מושמטים.',
  },
  footnote: {
    title: 'הערת שוליים',
    words: 'מילות ההערה',
    placeholder: 'מקור, הערת אגב',
    apply: 'הוספה',
  },
  language: {
    title: 'שפת המילים',
    language: 'שפת המילים',
    placeholder: 'צרפתית, או fr',
    apply: 'החלה',
    remove: 'כמו הכתבה',
    invalid: 'אין שפה בשם הזה. אפשר לכתוב שם כמו צרפתית, או תג כמו fr או pt-BR.',
  },
};
