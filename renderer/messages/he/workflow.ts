import type { Partly } from '#shared/messages/words.ts';
import type { Messages } from '../index.ts';
import { nouns } from './nouns.ts';

export const workflow = {
  title: 'תהליך העבודה',
  hint: 'השלבים שכתבה עוברת, לפי הסדר. רק מה שבאחרון נבנה ומתפרסם.',
  stages: 'שלבים',
  stageName: (number: number) => `שם שלב ${number}`,
  nameMissing: 'לשלב צריך להיות שם.',
  nameTaken: 'יש שלב אחר בשם הזה.',
  anybody: 'כל אחד',
  none: 'אין',
  rules: (name: string) => `הכללים של ${name}.`,
  summary: (movers: string, approvals: string) => `מעבירים לכאן: ${movers} · אישורים: ${approvals}`,
  movers: 'מי רשאי להעביר לכאן כתבה',
  moversHint: 'לא נבחר איש: כל אחד רשאי.',
  approvals: 'אישורים שכתבה צריכה כדי להיות כאן',
  approvalsHint: 'כל אחד לטקסט כפי שהוא: עריכה אחר כך דורשת אותו שוב.',
  moveUp: (name: string) => `העברת ${name} למעלה`,
  moveDown: (name: string) => `העברת ${name} למטה`,
  nowAt: (name: string, place: number, of: number) => `${name} הוא כעת שלב ${place} מתוך ${of}.`,
  remove: (name: string) => `הסרת השלב ${name}`,
  removed: (name: string) => `השלב „${name}” הוסר.`,
  removedMoved: (name: string, number: number, to: string) =>
    `השלב „${name}” הוסר; הועברו אל ${to}: ${nouns.articles(number)}.`,
  newStage: 'שלב חדש',
  add: 'הוספת שלב',
  fixedFirst: 'כל כתבה מתחילה כאן.',
  fixedLast: 'מה שכאן נבנה.',
  edit: 'עריכת השלבים…',
  leave: {
    title: (name: string) => `הסרת השלב „${name}”`,
    where: (number: number) => `בשלב הזה ${nouns.articles(number)}.`,
    more: (number: number) => `ועוד ${nouns.others(number)}`,
    to: 'להעביר אותן אל',
    stays: (number: number) =>
      `השלב נשאר: אי אפשר היה להעביר ${nouns.articles(number)}. יש לבחור שלב אחר לשאר, או להשלים את מה שחסר.`,
    confirm: 'העברה והסרה',
  },
} satisfies Partly<Messages['workflow']>;
