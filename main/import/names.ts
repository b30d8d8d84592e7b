/** "By Ana Lima and Bo Chen" as its names. A comma parts names unless "Jr." or a degree follows it. */
export function namesIn(written: string): readonly string[] {
  return written
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:(?:written|words|text|story|reported)\s+)?by\b:?\s*/i, '')
    .split(/\s*(?:;|\s&\s|\s+and\s+|,\s*and\s+|,(?!\s*(?:Jr|Sr|PhD|MD|II+)\b\.?))\s*/i)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !URL.canParse(name));
}

/** Two writings of one name. */
export function isSameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}

/** The same for every writing of one name. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();
}

/** "… She writes from Jakarta, Indonesia." names where an author is. */
export function placeInBio(bio: string): string {
  const place =
    /\b(?:writes|reports|reporting|is based|lives|works|based)\s+(?:from|in)\s+(\p{Lu}[^.;()\n]*)/u.exec(
      bio,
    )?.[1];
  const short = place?.replace(/\s(?:and|where|with|who|since|for|on)\s.*$/u, '').trim() ?? '';
  return short.length <= 80 ? short : '';
}
