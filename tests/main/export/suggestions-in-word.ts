import type { Newsroom } from '#main/compose-newsroom.ts';
import { folderDestination } from '#main/export/destination.ts';
import { createExportService } from '#main/export/export-service.ts';
import { saveExport } from '#main/export/save-export.ts';
import { createImportService } from '#main/import/import-service.ts';
import { systemClock } from '#main/platform/clock.ts';
import { type Body, bodyOf } from '#shared/body/body.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { listSuggestions } from '#shared/suggestions/list-suggestions.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { paragraph } from '../../helpers/body-nodes.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';

const ana = { name: 'Ana Lima', initials: 'AL' };

export async function suggested(
  newsroom: Newsroom,
  before: readonly object[],
  after: readonly object[],
  fields: Partial<SuggestedContent> = {},
): Promise<ArticleId> {
  const article = await newsroom.articles.create({ headline: 'The tide', body: bodyOf(before) });
  const base = SuggestedContent.parse(article);
  const proposed = { ...base, ...fields, body: bodyOf(after) };
  await newsroom.suggestions.propose(article.id, { base, proposed }, ana);
  return article.id;
}

export async function thereAndBack(newsroom: Newsroom, id: ArticleId, given?: Newsroom) {
  const exported = await createExportService(newsroom).exportArticle(id, 'docx');
  const path = await saveExport(folderDestination(await tempFolder()), exported);
  const other = given ?? (await tempNewsroom());
  const report = await createImportService({ ...other, clock: systemClock }).importFile(path, {
    status: 'draft',
  });
  if (report.article === null) throw new Error(report.problems.join());
  return { other, id: report.article, problems: report.problems };
}

/** Everything of the suggestions that must come back; pictures are other files in another newsroom. */
export async function stateOf({ suggestions, articles }: Newsroom, id: ArticleId) {
  const proposal = await suggestions.get(id);
  const { article } = await articles.get(id);
  const { headline, standfirst } = article;
  const pair = proposal ?? { base: article, proposed: article, authors: [] };
  const found = listSuggestions(pair.base, pair.proposed, pair.authors).list;
  return {
    headline,
    standfirst,
    base: withoutPictures(pair.base.body),
    proposed: withoutPictures(pair.proposed.body),
    suggestions: found.map(
      ({ kind, field, removed, added, by, at }) =>
        `${by.name} ${new Date(at).toISOString()} ${field ?? kind} ${removed}→${added}`,
    ),
  };
}

const withoutPictures = (body: Body): unknown =>
  JSON.parse(JSON.stringify(body.root.children).replaceAll(/"media":"\w+"/g, '"media":""'));

export const [first, second, third] = [
  'The ferry left at six.',
  'Nobody saw it leave the quay.',
  'Rain fell.',
].map((words) => paragraph(words)) as [object, object, object];
