import type { Partly } from '#shared/messages/words.ts';
import type { Messages } from '../index.ts';
import { nouns } from './nouns.ts';

export const desk = {
  title: 'דסק',
  show: 'הצגה',
  layouts: { board: 'לפי שלב', assignee: 'לפי אדם', due: 'לפי מועד' },
  who: 'הכתבות של מי',
  everybody: 'של כולם',
  mine: 'שלי',
  nobody: 'של אף אחד',
  nobodyHas: 'אף אחד',
  dueGroups: {
    late: 'באיחור',
    today: 'להיום',
    week: 'בתוך שבוע',
    later: 'מאוחר יותר',
    none: 'ללא מועד',
    done: 'מוכנות שמועדן עבר',
  },
  count: nouns.articles,
  none: 'אין דבר על הדסק',
  noneText: 'כתבות מופיעות כאן עם השלב שלהן, אצל מי הן ומתי הן אמורות להיות מוכנות.',
  noneMatches: 'אין כתבה של האדם הזה.',
  emptyStage: 'אין כאן דבר',
  actions: (headline: string) => `פעולות עבור ${headline}`,
  moveTo: (stage: string) => `העברה אל ${stage}`,
  assign: 'שיוך…',
  assignTitle: 'שיוך הכתבה',
  done: 'סיום',
  due: (day: string) => `עד ${day}`,
  late: (day: string) => `באיחור: עד ${day}`,
  held: 'עיכוב משפטי',
  unreadable: 'אי אפשר לקרוא את הביקורת',
  embargo: (when: string) => `אמברגו עד ${when}`,
  comments: nouns.openComments,
} satisfies Partly<Messages['desk']>;
