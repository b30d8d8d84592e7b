/** Of dates such as 05/03/2024, which are two days by two habits. */
export type DayOrder = 'day-first' | 'month-first';

const numbers = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;

/** A date in numbers whose year comes last. */
interface NumberedDate {
  /** `null` where it may be either. Dots are written where the day comes first; numbers above 12 are days. */
  readonly order: DayOrder | null;
  readonly sign: string;
  /** 06/06/2019 */
  readonly isSameEitherWay: boolean;
  /** By either order, `2024-03-05`. */
  readonly of: (order: DayOrder) => string;
  /** What comes after it: a time. */
  readonly rest: string;
}

/** `null` for any other text. */
export function numberedDate(text: string): NumberedDate | null {
  const found = numbers.exec(text);
  if (found === null) return null;
  const [whole, first = '', sign = '', second = '', year = ''] = found;
  const [one, two] = [Number(first), Number(second)];
  const isSameEitherWay = one === two;
  const isDayFirst = sign === '.' || one > 12 || isSameEitherWay;
  return {
    sign,
    isSameEitherWay,
    order: isDayFirst ? 'day-first' : two > 12 ? 'month-first' : null,
    of: (order) => {
      const [day, month] = order === 'day-first' ? [first, second] : [second, first];
      return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    },
    rest: text.slice(whole.length),
  };
}

/** Whether it is a date that only a habit makes one day of. */
export function isEitherDay(text: string): boolean {
  return numberedDate(text)?.order === null;
}

/** As people write who read a language; `null` where its region would say so and isn't named: "en". */
export function dayOrderOf(language: string): DayOrder | null {
  const { language: own, region } = new Intl.Locale(language);
  if (own === 'en' && region === undefined) return null;
  const format = new Intl.DateTimeFormat(language, { year: 'numeric', month: '2-digit', day: '2-digit' });
  const types = format.formatToParts().map(({ type }) => type);
  const [year, month, day] = [types.indexOf('year'), types.indexOf('month'), types.indexOf('day')];
  // Who writes the year first writes no such dates of their own.
  if (year < month) return null;
  return day < month ? 'day-first' : 'month-first';
}

/**
 * For the dates of one file, which one program wrote: a day above 12 decides for all of them, and `because` is its date; else the
 * library's language does. `null` where neither does, or where the dates contradict each other.
 */
export function dayOrderFor(
  dates: readonly string[],
  language: string,
): { readonly order: DayOrder; readonly because: string | null } | null {
  const deciding = new Map<DayOrder, string>();
  for (const date of dates) {
    const found = numberedDate(date);
    if (found === null || found.order === null || found.sign === '.' || found.isSameEitherWay) continue;
    if (!deciding.has(found.order)) deciding.set(found.order, date);
  }
  const [own] = deciding;
  if (deciding.size > 1) return null;
  if (own !== undefined) return { order: own[0], because: own[1] };
  const order = dayOrderOf(language);
  return order === null ? null : { order, because: null };
}
