import type { Partly } from '#shared/messages/words.ts';
import type { Messages } from '../index.ts';

export const preview = {
  region: 'הדף כפי שהקוראים יראו אותו',
  frame: 'הדף',
  beside: 'לצד הטקסט',
  only: 'רק הדף',
  phone: 'רוחב טלפון',
  full: 'רוחב מלא',
  close: 'סגירת הדף',
} satisfies Partly<Messages['preview']>;
