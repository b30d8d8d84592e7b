export const reviewFileExtension = 'galley-review';

export function isReviewFile(fileName: string): boolean {
  return fileName.toLowerCase().endsWith(`.${reviewFileExtension}`);
}
