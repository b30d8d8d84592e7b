import { type InterfaceLanguage, interfaceLanguages } from '#shared/messages/interface-language.ts';

/** The window's own language: main says it in the address, so that it is known before anything is drawn. */
export const uiLanguage: InterfaceLanguage = languageInAddress();

function languageInAddress(): InterfaceLanguage {
  if (typeof location === 'undefined') return 'en';
  const asked = new URLSearchParams(location.search).get('language');
  return interfaceLanguages.find((language) => language === asked) ?? 'en';
}
