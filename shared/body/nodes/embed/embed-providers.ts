/** How much room a frame wants, and what the page calls it. */
type EmbedLook = 'video' | 'audio' | 'post' | 'chart';

interface EmbedProvider {
  readonly id: string;
  /** As readers know it. */
  readonly name: string;
  readonly look: EmbedLook;
  /** The one origin that its frames come from. */
  readonly frameOrigin: string;
  /** Page or frame addresses without scheme, `www.` and query, and what each is: the page's and the frame's path. */
  readonly patterns: readonly Pattern[];
}

interface Pattern {
  /** Matched against `host/path?query`. */
  readonly address: RegExp;
  readonly page: (match: RegExpExecArray) => string;
  readonly frame: (match: RegExpExecArray) => string;
}

const id = (match: RegExpExecArray): string => match[1] ?? '';

/**
 * Whose content a page may show, by address alone: nobody is asked, and nothing else is ever framed. A new provider is
 * one entry here.
 */
export const embedProviders: readonly EmbedProvider[] = [
  {
    id: 'youtube',
    name: 'YouTube',
    look: 'video',
    frameOrigin: 'https://www.youtube-nocookie.com',
    patterns: [
      {
        address:
          /^(?:(?:m\.|music\.)?youtube\.com\/(?:watch\?(?:[^#]*&)?v=|shorts\/|live\/|embed\/|v\/)|youtu\.be\/|youtube-nocookie\.com\/embed\/)([\w-]{11})(?![\w-])/,
        page: (match) => `https://www.youtube.com/watch?v=${id(match)}`,
        frame: (match) => `/embed/${id(match)}`,
      },
    ],
  },
  {
    id: 'vimeo',
    name: 'Vimeo',
    look: 'video',
    frameOrigin: 'https://player.vimeo.com',
    patterns: [
      {
        address: /^(?:player\.)?vimeo\.com\/(?:video\/|channels\/[\w-]+\/)?(\d{5,})(?!\d)/,
        page: (match) => `https://vimeo.com/${id(match)}`,
        frame: (match) => `/video/${id(match)}?dnt=1`,
      },
    ],
  },
  {
    id: 'dailymotion',
    name: 'Dailymotion',
    look: 'video',
    frameOrigin: 'https://geo.dailymotion.com',
    patterns: [
      {
        address:
          /^(?:dailymotion\.com\/(?:embed\/)?video\/|dai\.ly\/|geo\.dailymotion\.com\/player\.html\?(?:[^#]*&)?video=)([a-z0-9]{5,})/i,
        page: (match) => `https://www.dailymotion.com/video/${id(match)}`,
        frame: (match) => `/player.html?video=${id(match)}`,
      },
    ],
  },
  {
    id: 'spotify',
    name: 'Spotify',
    look: 'audio',
    frameOrigin: 'https://open.spotify.com',
    patterns: [
      {
        address:
          /^open\.spotify\.com\/(?:intl-\w+\/)?(?:embed\/)?((?:track|album|playlist|episode|show)\/\w{10,})/,
        page: (match) => `https://open.spotify.com/${id(match)}`,
        frame: (match) => `/embed/${id(match)}`,
      },
    ],
  },
  {
    id: 'apple-podcasts',
    name: 'Apple Podcasts',
    look: 'audio',
    frameOrigin: 'https://embed.podcasts.apple.com',
    patterns: [
      {
        address: /^(?:embed\.)?podcasts\.apple\.com(\/[a-z]{2}\/podcast\/[^?#]*id\d+(?:\?i=\d+)?)/,
        page: (match) => `https://podcasts.apple.com${id(match)}`,
        frame: id,
      },
    ],
  },
  {
    id: 'x',
    name: 'X',
    look: 'post',
    frameOrigin: 'https://platform.twitter.com',
    patterns: [
      {
        address: /^(?:mobile\.)?(?:x|twitter)\.com\/(\w{1,15})\/status(?:es)?\/(\d+)/,
        page: ([, user, post]) => `https://x.com/${user}/status/${post}`,
        frame: ([, , post]) => `/embed/Tweet.html?dnt=true&id=${post}`,
      },
    ],
  },
  {
    id: 'instagram',
    name: 'Instagram',
    look: 'post',
    frameOrigin: 'https://www.instagram.com',
    patterns: [
      {
        address: /^instagram\.com\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]+)/,
        page: ([, kind, post]) => `https://www.instagram.com/${kind}/${post}/`,
        frame: ([, kind, post]) => `/${kind}/${post}/embed/`,
      },
    ],
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    look: 'post',
    frameOrigin: 'https://www.tiktok.com',
    patterns: [
      {
        address: /^tiktok\.com\/(@[\w.]+)\/video\/(\d+)/,
        page: ([, user, video]) => `https://www.tiktok.com/${user}/video/${video}`,
        frame: ([, , video]) => `/player/v1/${video}`,
      },
    ],
  },
  {
    id: 'soundcloud',
    name: 'SoundCloud',
    look: 'audio',
    frameOrigin: 'https://w.soundcloud.com',
    patterns: [
      {
        address: /^(?:m\.)?soundcloud\.com\/([\w-]+\/(?:sets\/)?[\w-]+)\/?(?:[?#]|$)/,
        page: (match) => `https://soundcloud.com/${id(match)}`,
        frame: (match) => `/player/?url=${encodeURIComponent(`https://soundcloud.com/${id(match)}`)}`,
      },
    ],
  },
  {
    id: 'datawrapper',
    name: 'Datawrapper',
    look: 'chart',
    frameOrigin: 'https://datawrapper.dwcdn.net',
    patterns: [
      {
        address: /^datawrapper\.dwcdn\.net\/(\w{5})(?!\w)/,
        page: (match) => `https://datawrapper.dwcdn.net/${id(match)}/`,
        frame: (match) => `/${id(match)}/`,
      },
    ],
  },
  {
    id: 'flourish',
    name: 'Flourish',
    look: 'chart',
    frameOrigin: 'https://flo.uri.sh',
    patterns: [
      {
        address: /^(?:flo\.uri\.sh|public\.flourish\.studio)\/(visualisation|story)\/(\d+)/,
        page: ([, kind, number]) => `https://public.flourish.studio/${kind}/${number}/`,
        frame: ([, kind, number]) => `/${kind}/${number}/embed`,
      },
    ],
  },
  {
    id: 'documentcloud',
    name: 'DocumentCloud',
    look: 'chart',
    frameOrigin: 'https://embed.documentcloud.org',
    patterns: [
      {
        address: /^(?:embed\.)?documentcloud\.org\/documents\/(\d+(?:-[\w-]+)?)/,
        page: (match) => `https://www.documentcloud.org/documents/${id(match)}/`,
        frame: (match) => `/documents/${id(match)}/?embed=1`,
      },
    ],
  },
];

export interface FoundEmbed {
  readonly provider: EmbedProvider;
  /** The page at the provider's that a reader can open: always the same for the same thing. */
  readonly url: string;
  /** The full address of its frame. */
  readonly frame: string;
}

/** What an address is to embed, whether of a page or of a frame; `null` for anything that isn't in the table. */
export function embedOf(address: string): FoundEmbed | null {
  const url = URL.parse(address.trim().replace(/^\/\//, 'https://'));
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const bare = `${url.hostname.replace(/^www\./, '')}${url.pathname}${url.search}`;
  for (const provider of embedProviders) {
    for (const { address: pattern, page, frame } of provider.patterns) {
      const match = pattern.exec(bare);
      if (match !== null) return { provider, url: page(match), frame: provider.frameOrigin + frame(match) };
    }
  }
  return null;
}
