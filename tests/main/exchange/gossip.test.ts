import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { listSuggestions } from '#shared/suggestions/list-suggestions.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { paragraph } from '../../helpers/body-nodes.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { type Random, seeded } from '../../shared/suggestions/random-bodies.ts';

const names = ['Ana Lima', 'Bo Reyes', 'Cem Aydin'] as const;
const person = (who: number) => ({
  name: names[who] as string,
  initials: 'X',
  roles: ['writer', 'editor', 'copy', 'legal'] as const,
});
const fields = ['standfirst', 'dateline', 'seoTitle'] as const;
const roles = ['editor', 'copy', 'legal'] as const;
const lines = ['The ferry left at six.', 'Nobody saw it leave.', 'Rain fell on the town.'];

type Act = (desk: Newsroom, id: ArticleId, who: number, random: Random) => Promise<unknown>;

/** Each has a paragraph, a field and a role of their own, as people agree; comments are everybody's. */
const acts: readonly Act[] = [
  ({ review }, id, who, random) => {
    const anchor = { kind: 'article' as const };
    return review.change(id, { kind: 'comment', anchor, text: `${names[who]} ${random(1000)}` }, person(who));
  },
  async ({ review }, id, who, random) => {
    const { comments } = await review.get(id);
    const comment = comments[random(Math.max(1, comments.length))]?.id;
    if (comment === undefined) return;
    const text = `re ${names[who]} ${random(1000)}`;
    await review.change(id, { kind: 'reply', comment, text }, person(who));
  },
  async ({ review }, id, who, random) => {
    const { comments } = await review.get(id);
    const comment = comments[random(Math.max(1, comments.length))]?.id;
    if (comment === undefined) return;
    await review.change(id, { kind: 'resolve', comment, resolved: random(3) > 0 }, person(who));
  },
  async ({ review }, id, who) =>
    review.change(id, { kind: 'approve', role: roles[who] ?? 'editor' }, person(who)),
  ({ articles }, id, who, random) =>
    articles.change(id, () => ({ [fields[who] ?? 'standfirst']: `${names[who]} ${random(1000)}` })),
  async ({ articles, suggestions }, id, who, random) => {
    const base = SuggestedContent.parse((await articles.get(id)).article);
    const now = (await suggestions.get(id))?.proposed ?? base;
    const body = bodyOf(
      now.body.root.children.map((block, at) =>
        at === who ? paragraph(`${lines[at]?.slice(0, -1)} ${random(1000)} times.`) : (block as object),
      ),
    );
    await suggestions.propose(id, { base, proposed: { ...now, body } }, person(who));
  },
];

async function stateOf({ articles, review, suggestions }: Newsroom, id: ArticleId) {
  const { comments, approvals } = await review.get(id);
  const proposal = await suggestions.get(id);
  const open =
    proposal === null ? [] : listSuggestions(proposal.base, proposal.proposed, proposal.authors).list;
  return {
    content: { ...ArticleContent.parse((await articles.get(id)).article), note: '' },
    comments,
    approvals: approvals.toSorted((a, b) => (a.role < b.role ? -1 : 1)),
    suggestions: open.map(({ by, removed, added }) => `${by.name}: ${removed}→${added}`),
  };
}

/** GALLEY_SEQUENCES asks for more. */
const runs = Number(process.env['GALLEY_SEQUENCES'] ?? 300) / 150;

it('three who send each other files in any order, late and twice, come to the same with nothing lost', async () => {
  for (let seed = 1; seed <= runs; seed += 1) {
    const random = seeded(seed * 104_729);
    const folder = await tempFolder();
    const desks = [await tempNewsroom(), await tempNewsroom(), await tempNewsroom()];
    const [first] = desks as [Newsroom, Newsroom, Newsroom];
    const { id } = await first.articles.create({
      headline: 'The tide',
      body: bodyOf(lines.map((line) => paragraph(line))),
    });
    const posted: { readonly from: number; readonly path: string }[] = [];
    const post = async (from: number): Promise<void> => {
      const path = join(folder, `${posted.length}.galley-review`);
      await desks[from]?.exchange.send(id, path, person(from));
      posted.push({ from, path });
    };
    const give = async (to: number, path: string): Promise<void> => {
      const { conflicts } = (await desks[to]?.exchange.take(path)) ?? { conflicts: ['nowhere'] };
      expect(conflicts, `seed ${seed}`).toEqual([]);
    };
    await post(0);
    for (const other of [1, 2]) await give(other, posted[0]?.path ?? '');
    const written = new Set<string>();
    for (let step = 0; step < 18; step += 1) {
      const who = random(3);
      const desk = desks[who] as Newsroom;
      if (random(3) > 0) {
        await (acts[random(acts.length)] as Act)(desk, id, who, random);
        for (const { text, replies } of (await desk.review.get(id)).comments)
          for (const words of [text, ...replies.map((reply) => reply.text)]) written.add(words);
      } else if (random(2) === 0) await post(who);
      else {
        const letter = posted[random(posted.length)];
        if (letter !== undefined && letter.from !== who) await give(who, letter.path);
      }
    }
    for (let round = 0; round < 3; round += 1) {
      for (const from of [0, 1, 2]) {
        await post(from);
        for (const to of [0, 1, 2]) if (to !== from) await give(to, posted.at(-1)?.path ?? '');
      }
    }
    const [state, ...others] = await Promise.all(desks.map((desk) => stateOf(desk, id)));
    for (const other of others) expect(other, `seed ${seed}`).toEqual(state);
    const kept = new Set(
      state?.comments.flatMap(({ text, replies }) => [text, ...replies.map((one) => one.text)]),
    );
    expect(kept, `seed ${seed}`).toEqual(written);
    for (const desk of desks) await desk.close();
  }
}, 600_000);
