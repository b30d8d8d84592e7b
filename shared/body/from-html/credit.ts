/** The words before a photographer's name, in the languages that a newsroom's pictures come in. */
const label =
  '(?:photo(?:graph|graphie|graphy)?s?|fotos?|fotografías?|fotografia|image|imagen|picture|bild|illustration)(?: credit| courtesy)?' +
  '|(?:photo |image |picture )?(?:credits?|courtesy)|crédits?(?: photo)?|créditos?|صورة|الصورة|צילום|תמונה';
const joint = '\\s*(?::|：|/|—|\\bby\\b|\\bof\\b|\\bcourtesy of\\b|©)\\s*';

/** "(Photo: X)" and "[Photo by X]". */
const bracketed = new RegExp(`\\s*[([](?:${label})${joint}((?:[^()[\\]]|\\([^()]*\\))+)[)\\]]\\.?$`, 'iu');
/** "Photo: X" and "Photo by X" as a sentence of its own; "she held a photo by X" is none. */
const sentence = new RegExp(
  `(?:^|[.!?…”"’»)\\]]\\s+|\\s[|–—-]\\s*)()(?:${label})${joint}([^()|]{1,100})$`,
  'iu',
);
/** With a capital letter, also without a full stop before it. */
const capital =
  /(?:^|\s)((?:Photo(?:graph)?s?|Image|Picture)(?: credit)?(?:\s*:\s*|\s+by\s+)|(?:Credit|Courtesy)\s*:\s*)([^()|]{1,100})$/u;
const copyright = /(?:^|\s|[([])((?:copyright\s*)?(?:©|\(c\))\s*[^()[\]]{1,100}?)[)\]]?$/iu;
/** "(AP Photo/Name)", "[Name/Reuters]". Only agencies' names: "(Basel/Zürich)" is a caption's own. */
const agency =
  /\s*[([]((?:AP|AFP|EPA)?\s*Photo\s?\/[^()[\]]+|[^()[\]/]+\/\s?(?:AP|AFP|ANP|dpa|DPA|EFE|EPA(?:-EFE)?|Reuters|REUTERS|Getty(?: Images)?|Bloomberg|Xinhua|KCNA|Yonhap|Kyodo|Antara|ANTARA|TASS|PA|Keystone|Alamy|Shutterstock|Anadolu)\b[^()[\]]*)[)\]]\.?$/u;

/**
 * Finds a credit at the end of a caption: "… (Photo: X)", "… Photo by X", "… © X". `end` is where the caption's own
 * words end; `null` where no credit is found.
 */
export function findCredit(caption: string): { readonly end: number; readonly credit: string } | null {
  const text = caption.trimEnd();
  const inBrackets = bracketed.exec(text) ?? agency.exec(text);
  if (inBrackets?.[1]) return { end: inBrackets.index, credit: inBrackets[1].trim() };
  const plain = sentence.exec(text) ?? capital.exec(text);
  if (plain?.[2]) {
    // The match may begin with the end of the sentence before, which belongs to the caption.
    const lead = /^[.!?…”"’»)\]]/u.exec(plain[0]);
    return { end: plain.index + (lead ? 1 : 0), credit: withoutFullStop(plain[2]) };
  }
  const rights = copyright.exec(text);
  return rights?.[1] ? { end: rights.index, credit: withoutFullStop(rights[1]) } : null;
}

/** The name in a line that is all credit: "(Photo: X)", "Photo by X" and "X" give "X". */
export function nameInCredit(line: string): string {
  const text = line.trim();
  const found = findCredit(text);
  return found !== null && found.end === 0 ? found.credit : text;
}

/** The full stop of the sentence goes, that of "Inc." or "J." stays. */
function withoutFullStop(name: string): string {
  const trimmed = name.trim();
  return /(?:\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|\p{Lu})|\.\p{L})\.$/u.test(trimmed)
    ? trimmed
    : trimmed.replace(/\.$/, '');
}
