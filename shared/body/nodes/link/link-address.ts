const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** What pasting brings along on either side: white space and invisible characters of any script. No end begins within another. */
const invisibleEnds =
  /^[\p{White_Space}\p{Cc}\p{Cf}]+|(?<![\p{White_Space}\p{Cc}\p{Cf}])[\p{White_Space}\p{Cc}\p{Cf}]+$/gu;

/** `#part`, `/path`, `./path`, `../path`; not `//host` nor `/\host`, which browsers take for another host. */
const withinSite = /^(#|\/(?![/\\])|\.\.?\/)/;

/**
 * The address to print for a link, or `null` where it must not be one. Judged by the parser that browsers use (WHATWG
 * URL), which drops tabs and line breaks inside: "java\tscript:" is seen as what it would do.
 */
export function linkAddress(written: string): string | null {
  const address = written.replace(invisibleEnds, '').replace(/[\t\n\r]/g, '');
  if (address === '') return null;
  if (withinSite.test(address)) return address;
  const parsed = URL.parse(address);
  return parsed !== null && allowed.has(parsed.protocol) ? parsed.href : null;
}
