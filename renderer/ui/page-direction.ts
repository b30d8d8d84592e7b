/** Which way the interface runs. Radix has to be told; everything else follows the page's root by itself. */
export function pageDirection(): 'ltr' | 'rtl' {
  return document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
}
