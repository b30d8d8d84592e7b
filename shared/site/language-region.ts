/**
 * A language without a region as the site's own has it: on a site in "en-GB", "en" is "en-GB", so that its dates are written
 * as all others are. Only where both are in one script: "zh" of a site in "zh-TW" is another writing.
 */
export function inRegionOf(site: string, language: string): string {
  if (language === site || language.includes('-')) return language;
  const [own, other] = [site, language].map((tag) => new Intl.Locale(tag).maximize());
  return own?.language === other?.language && own?.script === other?.script ? site : language;
}
