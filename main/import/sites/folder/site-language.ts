import type { SiteRules } from './site-rules.ts';

interface FileLanguage {
  /** The file's path without what names the language, as if the site had one alone. */
  readonly inside: string;
  /** `null` where nothing says it: it is the site's own. */
  readonly language: string | null;
  /** What the addresses of the language's pages begin with: `/fr`, or ''. */
  readonly prefix: string;
}

/**
 * The language of a page of a Hugo site with several, by its name, `crane.fr.md`, or its folder, `content/fr/crane.md`
 * (gohugo.io/content-management/multilingual). Only the languages that the site's settings name are any.
 */
export function languageOfFile(
  inside: string,
  { languages, mainLanguage }: Pick<SiteRules, 'languages' | 'mainLanguage'>,
): FileLanguage {
  const named = /^(.+)\.([A-Za-z-]{2,12})(\.\w+)$/.exec(inside);
  const folder = /^((?:.*\/)?content\/)([A-Za-z-]{2,12})\/(.+)$/.exec(inside);
  const found = [
    { language: named?.[2], inside: `${named?.[1]}${named?.[3]}` },
    { language: folder?.[2], inside: `${folder?.[1]}${folder?.[3]}` },
  ].find(({ language }) => language !== undefined && languages.includes(language.toLowerCase()));
  const language = found?.language?.toLowerCase() ?? null;
  if (found === undefined || language === null) return { inside, language: null, prefix: '' };
  return { inside: found.inside, language, prefix: language === mainLanguage ? '' : `/${language}` };
}
