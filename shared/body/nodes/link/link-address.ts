const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address to print for a link, or `null` where it must not be one. Spaces and control characters of any script
 * are dropped first: browsers ignore some of them inside a scheme, so "java\tscript:" would pass a plain comparison.
 */
export function linkAddress(written: string): string | null {
  const address = written.replace(/[\p{White_Space}\p{Cc}\p{Cf}]/gu, '');
  if (address === '') return null;
  if (/^(#|\/(?!\/)|\.\.?\/)/.test(address)) return address;
  const parsed = URL.parse(address);
  return parsed !== null && allowed.has(parsed.protocol) ? parsed.href : null;
}
