import { z } from 'zod';
import { ArticleId, MediaId, Slug, WebAddress } from '../library/ids.ts';
import { phrase } from '../messages/phrase.ts';
import { Colour } from './colours.ts';

/** A colour that isn't chosen is the theme's own. */
const ChosenColour = Colour.nullable().default(null);

export const DesignColours = z.looseObject({
  background: ChosenColour,
  text: ChosenColour,
  /** Section labels, what is current or pointed at, and the line under links. */
  accent: ChosenColour,
  link: ChosenColour,
});
export type DesignColours = z.infer<typeof DesignColours>;

export const fontNames = ['serif', 'old-style', 'slab', 'sans', 'humanist', 'system'] as const;
/** Families that readers' systems have: a site loads no font. */
export const FontName = z.enum(fontNames);
export type FontName = z.infer<typeof FontName>;

export const textScales = ['small', 'normal', 'large'] as const;
export const TextScale = z.enum(textScales);
export type TextScale = z.infer<typeof TextScale>;

/** For light pages and for dark ones. */
export const DesignSchemes = z.looseObject({
  light: DesignColours.prefault({}),
  dark: DesignColours.prefault({}),
});

/** What isn't chosen is the theme's own. */
export const DesignType = z.looseObject({
  text: FontName.nullable().default(null),
  headings: FontName.nullable().default(null),
  scale: TextScale.default('normal'),
});

export const sitePages = ['front', 'archive', 'corrections', 'search'] as const;
export const SitePage = z.enum(sitePages);
export type SitePage = z.infer<typeof SitePage>;

/** Empty: the name of what it leads to. */
const Label = z
  .string()
  .max(80, { error: () => phrase`a label has at most 80 characters` })
  .default('');

const MailAddress = z
  .string()
  .regex(/^mailto:[^\s@]+@[^\s@]+$/, { error: () => phrase`not "mailto:" with an e-mail address` });

/** One link of the header or footer. What it leads to may be gone for a while; the link then is, too, and a check says so. */
export const NavigationLink = z.discriminatedUnion('to', [
  z.looseObject({ to: z.literal('section'), section: Slug, label: Label }),
  z.looseObject({ to: z.literal('tag'), tag: z.string().min(1), label: Label }),
  z.looseObject({ to: z.literal('article'), article: ArticleId, label: Label }),
  z.looseObject({ to: z.literal('page'), page: SitePage, label: Label }),
  z.looseObject({ to: z.literal('address'), address: z.union([WebAddress, MailAddress]), label: Label }),
]);
export type NavigationLink = z.infer<typeof NavigationLink>;

/** The name of a folder in the library's `themes/`: no separators, no dots, so that it leads nowhere else. */
export const ThemeName = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: () => phrase`a theme’s folder is named with small letters, digits and single hyphens`,
  })
  .max(60)
  .brand<'ThemeName'>();
export type ThemeName = z.infer<typeof ThemeName>;

/** `design` in galley.json: how the newsroom's site looks. Everything has a default, so that `{}` is Galley's own look. */
export const SiteDesign = z.looseObject({
  version: z.literal(1, { error: () => phrase`this Galley knows version 1 of the design` }).default(1),
  /** `null`: Galley's own. */
  theme: ThemeName.nullable().default(null),
  colours: DesignSchemes.prefault({}),
  type: DesignType.prefault({}),
  /** Shown in place of the site's name, which it is read aloud as. */
  logo: z
    .looseObject({
      media: MediaId,
      /** On a dark page; `null`: the same. */
      dark: MediaId.nullable().default(null),
      /** In CSS pixels. */
      height: z.int().min(16).max(160).default(48),
    })
    .nullable()
    .default(null),
  /** In tabs and on home screens; `null`: the theme's. */
  icon: z.looseObject({ media: MediaId }).nullable().default(null),
  /** What previews of links show of the front page, and of pages that have no picture. `null`: the front page shows its newest story's. */
  social: z.looseObject({ media: MediaId }).nullable().default(null),
  header: z.looseObject({ text: z.string().max(200).default('') }).prefault({}),
  footer: z
    .looseObject({
      text: z.string().max(2000).default(''),
      links: z.array(NavigationLink).max(40).default([]),
    })
    .prefault({}),
  /** `null`: the sections that have articles, in their order. */
  navigation: z.array(NavigationLink).max(40).nullable().default(null),
});
export type SiteDesign = z.infer<typeof SiteDesign>;
