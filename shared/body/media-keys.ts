/** What names a media item in a saved block: the item itself, and the picture that stands for it. */
export const mediaKeys: readonly string[] = ['media', 'poster', 'thumbnail'];
