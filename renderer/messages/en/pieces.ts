export const pieces = {
  manage: 'Snippets and templates',
  snippets: 'Snippets',
  templates: 'Templates',
  noSnippets: 'None yet. Select words and choose “Save as snippet…” in the palette.',
  noTemplates: 'None yet. Open an article and choose “Save as template…” in the palette.',
  noneSuch: 'No template of that name',
  nameOf: (name: string) => `Name of “${name}”`,
  remove: (name: string) => `Remove “${name}”`,
  newFrom: 'New article from a template',
  findTemplate: 'Find a template',
  saveTemplate: 'Save as template',
  templateName: 'Name',
  templateHint:
    'New articles of this kind begin with this article’s fields and text. “TK” stands for what is to be filled in.',
  templateSaved: (name: string) => `“${name}” is a template now.`,
  save: 'Save',
  snippetSaved: (name: string) => `“${name}” is a snippet now: /snippet puts it in.`,
} as const;
