import { articleCard } from './article-card/article-card.html.ts';
import { codeBlock } from './code-block/code-block.html.ts';
import { correction } from './correction/correction.html.ts';
import { details, detailsSummary } from './details/details.html.ts';
import { divider } from './divider/divider.html.ts';
import { embed } from './embed/embed.html.ts';
import { factBox, factBoxTitle } from './fact-box/fact-box.html.ts';
import { figure, figureCaption } from './figure/figure.html.ts';
import { file } from './file/file.html.ts';
import { footnote } from './footnote/footnote.html.ts';
import { gallery, galleryCaption } from './gallery/gallery.html.ts';
import { heading } from './heading/heading.html.ts';
import { language } from './language/language.html.ts';
import { linebreak } from './linebreak/linebreak.html.ts';
import { link } from './link/link.html.ts';
import { list, listItem } from './list/list.html.ts';
import { paragraph } from './paragraph/paragraph.html.ts';
import { pullQuote, pullQuoteAttribution, pullQuoteText } from './pull-quote/pull-quote.html.ts';
import { quote } from './quote/quote.html.ts';
import { rawHtml } from './raw-html/raw-html.html.ts';
import { recording } from './recording/recording.html.ts';
import { tab } from './tab/tab.html.ts';
import { table, tableBlock, tableCaption, tableCell, tableRow } from './table/table.html.ts';
import { text } from './text/text.html.ts';

/** THE list of body nodes, by the type that Lexical saves. A node without a schema and a renderer doesn't compile. */
export const bodyNodes = {
  paragraph,
  heading,
  quote,
  'pull-quote': pullQuote,
  'pull-quote-text': pullQuoteText,
  'pull-quote-attribution': pullQuoteAttribution,
  list,
  listitem: listItem,
  figure,
  'figure-caption': figureCaption,
  gallery,
  'gallery-caption': galleryCaption,
  recording,
  file,
  'table-block': tableBlock,
  'table-caption': tableCaption,
  table,
  tablerow: tableRow,
  tablecell: tableCell,
  embed,
  'article-card': articleCard,
  horizontalrule: divider,
  'code-block': codeBlock,
  'fact-box': factBox,
  'fact-box-title': factBoxTitle,
  details,
  'details-summary': detailsSummary,
  correction,
  'raw-html': rawHtml,
  text,
  linebreak,
  tab,
  link,
  language,
  footnote,
};

export type BodyNodeType = keyof typeof bodyNodes;

/** The types that may stand directly in a body. */
export const blockTypes = (Object.keys(bodyNodes) as BodyNodeType[]).filter(
  (type) => bodyNodes[type].kind === 'block',
);
