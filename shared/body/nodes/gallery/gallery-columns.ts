/** How many pictures stand side by side: two, or three where that leaves no single one below them. */
export function galleryColumns(pictures: number): 1 | 2 | 3 {
  if (pictures < 2) return 1;
  return pictures === 2 || pictures === 4 ? 2 : 3;
}
