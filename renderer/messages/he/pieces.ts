import type { Partly } from '#shared/messages/words.ts';
import type { Messages } from '../index.ts';

export const pieces = {
  manage: 'קטעים ותבניות',
  snippets: 'קטעים',
  templates: 'תבניות',
  noSnippets: 'עדיין אין. יש לבחור מילים ואז „שמירה כקטע…” בלוח הפקודות.',
  noTemplates: 'עדיין אין. יש לפתוח כתבה ואז „שמירת הכתבה כתבנית…” בלוח הפקודות.',
  noneSuch: 'אין תבנית בשם הזה',
  nameOf: (name: string) => `שם של „${name}”`,
  remove: (name: string) => `הסרת „${name}”`,
  removed: (name: string) => `„${name}” כבר לא ברשימה.`,
  newFrom: 'כתבה חדשה מתבנית',
  findTemplate: 'חיפוש תבנית',
  saveTemplate: 'שמירה כתבנית',
  templateName: 'שם',
  templateHint: 'כתבות חדשות מסוג זה מתחילות בשדות ובטקסט של כתבה זו. „TK” מסמן מה שיש למלא.',
  templateSaved: (name: string) => `„${name}” היא כעת תבנית.`,
  save: 'שמירה',
  snippetSaved: (name: string) => `„${name}” הוא כעת קטע: ‎/snippet מוסיף אותו.`,
} satisfies Partly<Messages['pieces']>;
