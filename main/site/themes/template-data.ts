import type { Html } from '#shared/html/html.ts';
import { frontPath } from '#shared/site/site-paths.ts';
import { paragraphsOf } from '#shared/text/paragraphs.ts';
import type { PageContext } from '../page-context.ts';
import type { SiteLink } from '../site-navigation.ts';
import type { LayoutParts } from '../templates/layout.ts';
import { addressIn, labelOf } from '../templates/navigation-link.ts';
import { footerLinks } from '../templates/site-footer.ts';
import { searchBox } from '../templates/site-header.ts';
import { siteLogo } from '../templates/site-logo.ts';

/** What a theme's template makes; `null` where the theme has none of this name, so that Galley's own does. */
export function themed(context: PageContext, name: TemplateName, data: () => object): Html | null {
  const { templates } = context.model.theme;
  return templates?.has(name) ? templates.render(name, data(), everywhereData(context)) : null;
}

/** The templates that Galley looks for. A theme may have more, for these to render. */
type TemplateName = 'layout' | 'article' | 'front' | 'list';

export function layoutData(
  context: PageContext,
  { kind, main, title, hasSearch = true }: LayoutParts,
): object {
  const { model } = context;
  return {
    kind,
    title,
    main,
    navigation: model.navigation.header.map((one) => linkData(context, one)),
    footer_links: footerLinks(context).map(({ address, name }) => ({ label: name, href: address })),
    search_box: () => (hasSearch ? searchBox(context) : null),
  };
}

/** What every template knows, whatever it is rendered for. Its names are a promise: see examples/themes/broadsheet/README.md. */
function everywhereData(context: PageContext): object {
  const { model, link, messages, wordsLanguage, language, direction } = context;
  const { config, theme } = model;
  return {
    site: {
      title: config.title,
      tagline: config.tagline,
      language: config.language,
      rights: config.rights,
      email: config.contactEmail,
      header_text: config.design.header.text,
      footer_text: paragraphsOf(config.design.footer.text),
      href: link(frontPath),
      logo: () => siteLogo(context),
    },
    page: { language, direction, path: context.path },
    words: { ...textsOf(messages), language: wordsLanguage },
    assets: Object.fromEntries(theme.assets.map(({ name, path }) => [name, link(path)])),
  };
}

function linkData(context: PageContext, one: SiteLink): object {
  return {
    label: labelOf(context, one),
    href: addressIn(context, one),
    is_here: one.path === context.path,
  };
}

/** Markup that may be nothing at all, as templates ask for it: `{% if article.hero %}`. */
export function orNull(html: Html | false | null | undefined): Html | null {
  return html === false || html === null || html === undefined || html.isEmpty ? null : html;
}

/** The words of the page's language that are no sentences to be made. */
function textsOf(messages: object): object {
  return Object.fromEntries(Object.entries(messages).filter(([, words]) => typeof words === 'string'));
}
