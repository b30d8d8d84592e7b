/**
 * Ghost has no field for a dateline: it opens the text, as words of their own with this style, which Ghost's editor keeps and its
 * pages don't print. By it an import knows them again, whatever somebody made of them in Ghost.
 */
export const ghostDatelineStyle = '--galley: dateline';
