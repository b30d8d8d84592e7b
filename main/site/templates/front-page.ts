import { type Html, html } from '#shared/html/html.ts';
import type { Section } from '#shared/library/library.schema.ts';
import { planFrontPage } from '../front-page-plan.ts';
import type { PageContext } from '../page-context.ts';
import type { Listing, SiteArticle } from '../site-model.ts';
import { cardData } from '../themes/card-data.ts';
import { themed } from '../themes/template-data.ts';
import { articleCard } from './article-card.ts';
import { describeSite } from './describe.ts';
import { layout } from './layout.ts';
import { newestPicture, pageHead, sitePicture } from './page-head.ts';
import { siteData } from './structured-data.ts';

/** The newest story large with the next ones beside it, then what else is new, then a row for each full section. */
export function frontPage(context: PageContext): string {
  const { model, messages, say } = context;
  const { lead, beside, river, bands } = planFrontPage(model);
  const main =
    themed(context, 'front', () => themeData(context)) ??
    (lead === undefined
      ? html`<p class="empty">${say(messages.nothingYet)}</p>`
      : html`<div class="front-top${beside.length === 0 && ' front-top-alone'}">
${articleCard(context, lead, { level: 2, look: 'lead', showsSection: true })}${besideLead(context, beside)}</div>
${latest(context, river)}${bands.map((listing) => band(context, listing))}`);
  const { title } = model.config;
  const description = describeSite(model);
  const head = pageHead(context, {
    title,
    description,
    picture: sitePicture(context) ?? newestPicture(context, model.articles),
    data: siteData(context),
  });
  return layout(context, {
    title: null,
    description,
    kind: 'front',
    main,
    ...(head && { head }),
  });
}

/** What a theme's front.liquid knows. */
function themeData(context: PageContext): object {
  const { lead, beside, river, bands } = planFrontPage(context.model);
  const cards = (entries: readonly SiteArticle[]) => entries.map((entry) => cardData(context, entry));
  return {
    lead: lead === undefined ? null : cardData(context, lead),
    beside: cards(beside),
    latest: cards(river),
    sections: bands.map(({ subject, path, articles }) => ({
      name: subject.name,
      href: context.link(path),
      articles: cards(articles),
    })),
  };
}

function besideLead(context: PageContext, articles: readonly SiteArticle[]): Html | false {
  if (articles.length === 0) return false;
  const cards = articles.map((entry) =>
    articleCard(context, entry, { level: 2, look: 'side', showsSection: true }),
  );
  return html`<div class="front-beside">
${cards}</div>\n`;
}

function latest(context: PageContext, articles: readonly SiteArticle[]): Html | false {
  if (articles.length === 0) return false;
  const cards = articles.map((entry) =>
    articleCard(context, entry, { level: 3, look: 'card', showsSection: true }),
  );
  return html`<section class="strip" aria-labelledby="latest-title">
<h2 id="latest-title">${context.say(context.messages.latest)}</h2>
<div class="card-grid">
${cards}</div>
</section>\n`;
}

function band(context: PageContext, { subject, path, articles }: Listing<Section>): Html {
  const title = `strip-${subject.slug}`;
  const cards = articles.map((entry) =>
    articleCard(context, entry, { level: 3, look: 'card', showsSection: false }),
  );
  return html`<section class="strip" aria-labelledby="${title}">
<h2 id="${title}"><a href="${context.link(path)}">${subject.name}</a></h2>
<div class="card-grid">
${cards}</div>
</section>\n`;
}
