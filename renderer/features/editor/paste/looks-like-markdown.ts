/** What nobody writes by chance. */
const surely = [
  /^#{1,6} \S.*\n/m,
  /^(```|~~~)/m,
  /^\|?[ \t]*:?-{3,}:?[ \t]*(\|[ \t]*:?-{3,}:?[ \t]*)+\|?[ \t]*$/m,
  /\[[^\]\n]+\]\((https?:\/\/|mailto:)[^)\s]+\)/,
  /\*\*\S[^*\n]*\S\*\*/,
  /^\[\^[^\]\s]+\]: /m,
];
/** Lines that are lists or quotations also to those who never heard of Markdown. */
const blockLine = /^[ \t]*([-*+]|\d{1,3}[.)]|>) +\S/;

/** Whether plain text was written as Markdown: a mark that is sure, or two lines of a list or quotation. */
export function looksLikeMarkdown(text: string): boolean {
  if (surely.some((mark) => mark.test(text))) return true;
  return text.split('\n').filter((line) => blockLine.test(line)).length >= 2;
}
