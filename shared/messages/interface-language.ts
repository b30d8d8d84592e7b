/** The languages that the program itself speaks. */
export const interfaceLanguages = ['en', 'he'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** The one that was chosen, else the first of the system's that the program speaks, else English. `system`: BCP 47 tags. */
export function interfaceLanguage(
  chosen: InterfaceLanguage | 'system',
  system: readonly string[],
): InterfaceLanguage {
  if (chosen !== 'system') return chosen;
  for (const tag of system) {
    // Java and old systems still say iw for Hebrew (BCP 47 gives it he).
    const language = tag.split(/[-_]/)[0]?.toLowerCase().replace(/^iw$/, 'he');
    const spoken = interfaceLanguages.find((one) => one === language);
    if (spoken !== undefined) return spoken;
  }
  return 'en';
}

export function directionOfInterface(language: InterfaceLanguage): 'ltr' | 'rtl' {
  return language === 'he' ? 'rtl' : 'ltr';
}
