/**
 * Only macOS checks spelling by itself, in every language it has. Elsewhere Chromium would fetch dictionaries from the network, unasked:
 * it has its checker off there, and Galley looks words up itself.
 */
export const systemSpells = process.platform === 'darwin';
