import { siteContentSecurityPolicy } from '#main/site/site-headers.ts';

/**
 * What the window may load. `style-src-attr` is open because pasted text is parsed in the window, where the policy
 * would otherwise drop its inline styles: a Google Docs paste then turns bold throughout.
 */
const windowPolicy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'style-src-attr': "'unsafe-inline'",
  'img-src': "'self' media: blob: data:",
  'media-src': 'media:',
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'frame-src': 'preview:',
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // Lexical's clipboard has a policy of its own for the HTML that is pasted.
  'trusted-types': 'lexical',
};

/** In development Vite's client puts styles into the page and listens to the server for changes. */
const developmentPolicy: Readonly<Record<string, string>> = {
  ...windowPolicy,
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': "'self' ws://127.0.0.1:*",
};

/** The picture window runs its own script and reaches nothing but its own scheme. */
const picturesPolicy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  // A drawing that it has made a blob of.
  'img-src': 'blob:',
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
};

/** A picture is no document: opened as one, it may do nothing at all (an SVG could hold a script). */
const mediaPolicy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'frame-ancestors': "'none'",
  sandbox: '',
};

export type Policy = 'window' | 'development' | 'preview' | 'media' | 'pictures';

const policies: Readonly<Record<Policy, string>> = {
  window: written(windowPolicy),
  development: written(developmentPolicy),
  // A previewed page has what readers' servers should give it, and only our window may show it.
  preview: `${siteContentSecurityPolicy}; object-src 'none'; frame-ancestors app:`,
  media: written(mediaPolicy),
  pictures: written(picturesPolicy),
};

function written(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([directive, value]) => `${directive} ${value}`.trim())
    .join('; ');
}

export function contentSecurityPolicy(policy: Policy): string {
  return policies[policy];
}

/** The headers that every answer carries, whatever its status. */
export function securityHeaders(policy: Policy): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(policy),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), midi=()',
  };
}
