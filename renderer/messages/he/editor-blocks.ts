const anyOf = new Intl.ListFormat('he', { type: 'disjunction' });

export const blocks = {
  gallery: {
    caption: 'כיתוב לכל התמונות',
    add: 'הוספת תמונות…',
    takeApart: 'פירוק',
    remove: 'הסרת הגלריה',
    earlier: 'הקדמה',
    later: 'דחייה',
  },
  table: {
    caption: 'כיתוב הטבלה',
    menu: 'שינוי הטבלה',
    edits: {
      rowAbove: 'שורה מעל',
      rowBelow: 'שורה מתחת',
      columnBefore: 'עמודה לפני',
      columnAfter: 'עמודה אחרי',
      headerRow: 'שורת כותרת',
      headerColumn: 'עמודת כותרת',
      mergeCells: 'מיזוג תאים',
      splitCell: 'פיצול תא',
      deleteRow: 'מחיקת שורה',
      deleteColumn: 'מחיקת עמודה',
      deleteTable: 'מחיקת הטבלה',
    },
  },
  articleCard: {
    insert: 'כרטיס של כתבה אחרת',
    headline: 'מילים מהכותרת שלה',
    articles: 'כתבות',
    apply: 'הוספה',
    none: 'אין כותרת עם המילים האלה.',
    unknown: 'הכתבה הזאת אינה בספרייה.',
    leftOut: (reason: string) => `הקוראים עדיין אינם רואים את הכרטיס: ${reason}.`,
    remove: 'הסרת הכרטיס',
  },
  embed: {
    insert: 'הטמעה',
    address: 'כתובת הסרטון, הפוסט, התרשים או הקול',
    embed: 'הטמעה',
    invalid: (providers: readonly string[]) =>
      `אי אפשר להטמיע את זה. יש להדביק כתובת של דף אצל ${anyOf.format(providers)}.`,
    offer: 'להטמיע',
    offerKeys: 'Tab להטמעה, או המשך הקלדה כדי להשאיר קישור',
    details: (provider: string) => `על ההטמעה מ־${provider}`,
    title: 'כותרת',
    titlePlaceholder: 'מה רואים, לקוראים לפני הטעינה',
    thumbnail: 'בחירת תמונה ממוזערת…',
    noThumbnail: 'ללא תמונה ממוזערת',
    remove: 'הסרת ההטמעה',
  },
};
