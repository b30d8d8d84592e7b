import { phrase } from '#shared/messages/phrase.ts';
import type { LeftOutPost } from '../site-post.ts';
import { isBinned, isTextItem, textIn, type WxrRecord } from './read-wxr.ts';

/** What WordPress and its best known plugins keep as items and nobody reads as one. */
const machinery = new Set([
  ...['post', 'page', 'attachment', 'revision', 'nav_menu_item', 'custom_css', 'customize_changeset'],
  ...['oembed_cache', 'user_request', 'guest-author', 'elementor_library'],
  ...['wpcf7_contact_form', 'mc4wp-form', 'scheduled-action', 'shop_coupon', 'shop_order'],
]);
const machineTypes = /^(?:wp_|acf-|_)/;
/** Fields that have a place here, and what plugins count and switch: WordPress itself hides those with a line before their name. */
const machineFields =
  /^(?:_|galley_|footnotes$|rank_math_|cap-|dsq_|classic-editor|enclosure$|inline_featured|amp_|wp_|om_|essb_|jetpack_|panels_data$|slide_template$)/;

interface LeftOutCount {
  readonly see: (record: WxrRecord) => void;
  /** A line each for items of other kinds, and for fields that nobody here has. */
  readonly lines: () => readonly LeftOutPost[];
}

/** Counts what of an export no article holds. */
export function countingLeftOut(): LeftOutCount {
  const types = new Map<string, number>();
  const fields = new Map<string, number>();
  const more = (counts: Map<string, number>, name: string): unknown =>
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const line = (
    title: string,
    counts: ReadonlyMap<string, number>,
    say: (all: string) => string,
  ): readonly LeftOutPost[] => {
    const all = [...counts].toSorted(([, a], [, b]) => b - a).map(([name, count]) => `${name} (${count})`);
    return all.length === 0 ? [] : [{ title, leftOut: say(all.join(', ')) }];
  };
  return {
    see: (record) => {
      if (record.kind !== 'item' || isBinned(record)) return;
      const type = textIn(record, 'wp:post_type');
      if (!machinery.has(type) && !machineTypes.test(type)) more(types, type || 'item');
      if (!isTextItem(record)) return;
      for (const [name, value] of record.meta)
        if (value.trim() !== '' && !machineFields.test(name)) more(fields, name);
    },
    lines: () => [
      ...line(
        phrase`other kinds of content`,
        types,
        (all) => phrase`left out, as they are neither posts nor pages: ${all}`,
      ),
      ...line(
        phrase`custom fields`,
        fields,
        (all) => phrase`left out, as an article has no such fields: ${all}`,
      ),
    ],
  };
}
