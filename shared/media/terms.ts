import type { MediaDetails } from './media.schema.ts';

type Terms = Pick<MediaDetails, 'usageTerms' | 'instructions'>;

/** What whoever gave a file asks of those who show it ("No sales", "Embargo until noon"), as one text; '' where they ask nothing. */
export function termsOf({ usageTerms, instructions }: Terms): string {
  return [usageTerms, instructions]
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n');
}

/** Whether somebody has said that they read them as they are now. */
export function areTermsRead(details: Terms & Pick<MediaDetails, 'termsRead'>): boolean {
  const terms = termsOf(details);
  return terms === '' || terms === details.termsRead;
}

/** Somebody says to have read them as they are now. */
export function withTermsRead<Details extends Terms>(
  details: Details,
): Details & { readonly termsRead: string } {
  return { ...details, termsRead: termsOf(details) };
}

/** Who writes them knows them; what was unread before stays so where the words are the same. */
export function withTerms<Details extends Terms & Pick<MediaDetails, 'termsRead'>>(
  details: Details,
  part: Partial<Terms>,
): Details {
  const next = { ...details, ...part };
  return termsOf(next) === termsOf(details) ? next : withTermsRead(next);
}
