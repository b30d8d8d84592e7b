/** Which modifier is "Mod" and how keys are shown. */
export const isMac = navigator.userAgent.includes('Macintosh');
