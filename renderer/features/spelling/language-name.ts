/** What a language is called in the window's own. */
export function nameOf(tag: string): string {
  return new Intl.DisplayNames([document.documentElement.lang || 'en'], { type: 'language' }).of(tag) ?? tag;
}
