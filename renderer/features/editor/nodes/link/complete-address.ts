import { linkedArticle } from '#shared/body/nodes/link/article-link.ts';
import { linkAddress } from '#shared/body/nodes/link/link-address.ts';

/** The address that a person meant: "example.org" is a web address, "desk@example.org" an e-mail address. Else `null`. */
export function completeAddress(written: string): string | null {
  const text = written.trim();
  if (/\s/.test(text)) return null;
  if (linkedArticle(text) !== null) return text;
  const address = linkAddress(text);
  if (address !== null) return address;
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return linkAddress(`mailto:${text}`);
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:]|$)/u.test(text) ? linkAddress(`https://${text}`) : null;
}

/** An address with its scheme and nothing around it: what pasting over a selection turns into a link. */
export function isWholeAddress(text: string): boolean {
  if (linkedArticle(text) !== null) return true;
  return /^(https?:\/\/|mailto:|tel:)\S+$/i.test(text) && linkAddress(text) !== null;
}
