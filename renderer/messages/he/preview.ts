import type { Partly } from '#shared/messages/words.ts';
import type { Messages } from '../index.ts';

export const preview = {
  region: 'הדף כפי שהקוראים יראו אותו',
  frame: 'הדף',
  beside: 'לצד הטקסט',
  only: 'רק הדף',
  widths: 'רוחב',
  phone: 'רוחב טלפון',
  full: 'רוחב מלא',
  close: 'סגירת הדף',
  failed: 'עדיין אי אפשר להציג את הדף.',
  stale: 'נכון לשמירה האחרונה',
} satisfies Partly<Messages['preview']>;
