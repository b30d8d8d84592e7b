export const preview = {
  region: 'Page as readers will see it',
  frame: 'The page',
  beside: 'Beside the text',
  only: 'Only the page',
  phone: 'Phone width',
  full: 'Full width',
  close: 'Close the page',
} as const;
