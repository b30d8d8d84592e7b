export function between(name: string, html: string, attributes: object | null = null): string {
  const written =
    attributes === null ? '' : ` ${JSON.stringify(attributes).replaceAll('--', '\\u002d\\u002d')}`;
  return `<!-- wp:${name}${written} -->\n${html}\n<!-- /wp:${name} -->`;
}
