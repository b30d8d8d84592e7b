/** What may be better about an alt text; `null` where nothing is. Advice, never a reason not to publish. */
export type AltAdvice = 'missing' | 'file-name' | 'caption' | 'opening' | 'too-long';

/** Screen readers read it without a pause; what needs more room has an extended description. In characters. */
const longestAlt = 250;

/** `harbour_final-2.jpg`, `DSC_0042`, `IMG-20260301`: what a camera or a folder calls the picture. */
const fileName =
  /^[\w.-]+\.(?:jpe?g|png|webp|gif|tiff?|avif|heic|svg)$|^(?:dsc|img|image|photo|pxl|p)[\s_-]?\d{3,}/i;

/** "Picture of …" in the languages of the site: screen readers say that it is a picture already. */
const opening = new RegExp(
  `^(?:${[
    '(?:an? |the )?(?:image|picture|photo(?:graph)?|graphic|illustration) (?:of|showing)',
    '(?:ein )?(?:bild|foto) von',
    "(?:une )?(?:image|photo) (?:de|d[’'])",
    '(?:una )?(?:imagen|foto(?:grafía)?) de',
    '(?:uma )?(?:imagem|foto(?:grafia)?) d[aeo]s?',
    '(?:gambar|foto) (?:dari )?(?:seorang|sebuah|para)',
    'صورة',
  ].join('|')})(?:\\s|$|\\p{L})`,
  'iu',
);

interface AltUse {
  readonly alt: string;
  readonly decorative: boolean;
  readonly caption: string;
}

export function adviseAlt({ alt, decorative, caption }: AltUse): AltAdvice | null {
  if (decorative) return null;
  const words = plain(alt);
  if (words === '') return 'missing';
  if (fileName.test(words)) return 'file-name';
  if (words.toLowerCase() === plain(caption).toLowerCase()) return 'caption';
  if (opening.test(words)) return 'opening';
  return [...words].length > longestAlt ? 'too-long' : null;
}

function plain(text: string): string {
  return text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[.。]$/u, '');
}
