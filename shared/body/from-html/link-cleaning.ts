import { linkAddress } from '../nodes/link/link-address.ts';

/** What says from where a reader came, not where to go: campaigns, advertisements, newsletters, share buttons. */
const tracking = new RegExp(
  `^(${[
    'utm_\\w+|mtm_\\w+|pk_(campaign|kwd|source|medium|content)|matomo_\\w+|piwik_\\w+|hsa_\\w+|oly_(anon|enc)_id',
    'fbclid|fb_action_ids|fb_action_types|fb_source|fb_ref|igshid?|mibextid|twclid|ttclid|li_fat_id|epik|rdt_cid',
    'gclid|gclsrc|dclid|gbraid|wbraid|srsltid|msclkid|yclid|ysclid|_openstat|_ga|_gl|gad_source|gad_campaignid',
    'mc_cid|mc_eid|_hsenc|_hsmi|__hs\\w+|hsCtaTracking|mkt_tok|vero_id|vero_conv|_kx|ml_subscriber(_hash)?|ck_subscriber_id',
    'wt_mc|wt_zmc|cmpid|ncid|s_cid|sc_cid|cvid|ceid|emci|emdi|ref_src|ref_url|guce_\\w+|guccounter|spm|scm|icid',
  ].join('|')})$`,
  'i',
);

/** Hosts that send readers on, with the parameter that holds where to. */
const redirects: readonly (readonly [host: RegExp, path: RegExp, parameters: readonly string[]])[] = [
  [/^(www\.)?google\.\w+(\.\w+)?$/, /^\/url$/, ['q', 'url']],
  [/\.safelinks\.protection\.(outlook|office365)\.\w+$/, /^\//, ['url']],
  [/^statics\.teams\.cdn\.office\.net$/, /safelinks/, ['url']],
  [/^lm?\.(facebook|instagram)\.com$/, /^\/(l\.php)?$/, ['u']],
  [/^(www\.)?youtube\.com$/, /^\/redirect$/, ['q']],
  [/^(www\.)?linkedin\.com$/, /^\/(redir\/redirect|safety\/go)$/, ['url']],
  [/^slack-redir\.net$/, /^\/link$/, ['url']],
  [/^out\.reddit\.com$/, /^\//, ['url']],
];

/** An absolute address without who counts it: mail programs and big sites wrap links to see who follows them. */
export function cleanLink(address: string): string {
  return withoutTracking(behindRedirect(address));
}

function behindRedirect(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  const found = redirects.find(([host, path]) => host.test(url.hostname) && path.test(url.pathname));
  if (found === undefined) return address;
  const target = parameters(url.search).find(([name]) => found[2].includes(name))?.[1];
  if (target === undefined) return address;
  try {
    return linkAddress(decodeURIComponent(target)) ?? address;
  } catch {
    return address;
  }
}

/** The rest of the query stays byte for byte. */
function withoutTracking(address: string): string {
  const search = URL.parse(address)?.search ?? '';
  if (search.length < 2) return address;
  const kept = parameters(search).filter(([name]) => !tracking.test(name));
  const query = kept.map(([, , whole]) => whole).join('&');
  return address.replace(search, query === '' ? '' : `?${query}`);
}

function parameters(search: string): readonly (readonly [name: string, value: string, whole: string])[] {
  return search
    .slice(1)
    .split('&')
    .map((whole) => {
      const equals = whole.indexOf('=');
      return equals < 0 ? [whole, '', whole] : [whole.slice(0, equals), whole.slice(equals + 1), whole];
    });
}
