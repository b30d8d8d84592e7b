/** One family of colours for the whole series: sea blues, paper, and the light of lamps and brick. */
export const ink = '#0f1f2b';
export const night = '#16303f';
export const deep = '#1f4554';
export const sea = '#33707c';
export const mist = '#8db6b3';
export const foam = '#cfe0d6';
export const paper = '#f5e9d3';
export const sand = '#e8cf9f';
export const lamp = '#f6c667';
export const ochre = '#dd9c42';
export const coral = '#d9633f';
export const brick = '#9a3f2d';
export const plum = '#4b2f42';
export const umber = '#5b4034';
export const moss = '#4c6248';
export const leaf = '#8b9d5c';

/** A colour between two, `share` of the way from the first to the second. */
export function mix(from: string, to: string, share: number): string {
  const channel = (color: string, index: number): number =>
    Number.parseInt(color.slice(1 + index * 2, 3 + index * 2), 16);
  const blended = [0, 1, 2].map((index) =>
    Math.round(channel(from, index) * (1 - share) + channel(to, index) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${blended.join('')}`;
}
