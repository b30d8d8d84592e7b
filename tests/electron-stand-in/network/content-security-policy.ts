import { isCustomScheme, toChromium } from './schemes.ts';

/** Lets every source of a custom scheme in a policy hold for the address that Chromium has for it, too. */
export function policyForChromium(policy: string): string {
  return policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/).flatMap(sourcesForChromium).join(' '))
    .join('; ');
}

function sourcesForChromium(source: string): string[] {
  const schemeOnly = /^([a-z][a-z0-9+.-]*):$/i.exec(source)?.[1]?.toLowerCase();
  if (schemeOnly !== undefined && isCustomScheme(schemeOnly))
    return [source, `http://*.${schemeOnly}.localhost`];
  const mapped = toChromium(source);
  if (mapped === source) return [source];
  // Without a path in the source there must be none in its twin: '/' alone would only allow the front page.
  return [source, /^[^/]+\/\/[^/]+$/.test(source) ? mapped.replace(/\/$/, '') : mapped];
}
