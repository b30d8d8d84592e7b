import type { Partly } from '#shared/messages/words.ts';
import type { Messages } from '../index.ts';

export const altAdvice = {
  missing: 'חסר טקסט חלופי',
  'file-name': 'זה נראה כמו שם של קובץ. יש לתאר מה רואים.',
  caption: 'זהה לכיתוב, שמוקרא ממילא. יש לתאר מה רואים.',
  opening: 'קוראי מסך אומרים בעצמם שזו תמונה. אפשר להתחיל במה שרואים.',
  'too-long': 'ארוך להקראה אחת. מקומם של פרטי תרשים או מפה בתיאור המורחב.',
} satisfies Partly<Messages['altAdvice']>;
