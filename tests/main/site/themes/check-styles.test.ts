import { describe, expect, it } from 'vitest';
import { checkStyles } from '#main/site/themes/check-styles.ts';
import { ThemeError } from '#main/site/themes/theme-error.ts';

const assets = new Map([['paper.webp', 'paper-0123456789.webp']]);

/** The styles as a site has them, or what is said of them. */
function checked(css: string): string {
  try {
    return checkStyles('a.css', css, (name) => assets.get(name));
  } catch (error) {
    if (error instanceof ThemeError) return error.message;
    throw error;
  }
}

const evil = 'https://evil.example/x';

describe('styles that a browser reads in another way than they look', () => {
  const open = 'something in quotes, a comment or url() has no end';
  it.each([
    ['url() to the end of the file', `body{background:url(${evil}`, open],
    ['url() in quotes to the end of the file', `body{background:url("${evil}`, open],
    ['a string that a carriage return ends', `a{x:"\r;background:image-set('${evil}' 1x);y:"\n}`, open],
    ['a string that a form feed ends', `a{x:"\f;background:image-set('${evil}' 1x);y:"\n}`, open],
    ['an import after a string that a carriage return ends', `a{x:"\r}@import '${evil}';b{y:"\n}`, open],
    ['an import after a string that a form feed ends', `"\f;@import '${evil}';"\n`, open],
    ['a comment that has no end, before the next file', 'a{} /*', open],
    ['a string that has no end, before the next file', 'a{content:"', open],
    ['url() that no browser takes', `a{background:url(${evil} x)}`, open],
    ['an escaped line break', 'a{b:\\\nc}', open],
  ])('%s: refused', (_, css, message) => {
    expect(checked(css)).toContain(message);
  });
});

describe('styles that load by', () => {
  const only = 'of what loads something only url() may be used';
  it.each([
    ['image-set() and a bare string', `a{background:image-set("${evil}" 1x)}`, only],
    ['image-set() of old', `a{background:-webkit-image-set("${evil}" 1x)}`, only],
    ['image-set() in a custom property', `a{--x:image-set("${evil}" 1x);background:var(--x)}`, only],
    ['image-set() after a comment', `a{background:/**/IMAGE-SET("${evil}" 1x)}`, only],
    [
      'image-set() by escapes',
      `a{background:image\\2dset("${evil}" 1x)}`,
      'a backslash may stand in quotes only',
    ],
    ['src()', `a{background:src("${evil}")}`, only],
    ['src() of a variable', `a{--x:"${evil}";background:src(var(--x))}`, only],
    ['image()', `a{background:image("${evil}")}`, only],
    ['an attribute as an address', 'a{background:attr(data-x type(<image>))}', "a theme can't use type()"],
    ['a function that isn’t known', `a{background:fetch("${evil}")}`, "a theme can't use fetch()"],
    [
      'a function whose name only looks like one',
      `a{background:éurl("${evil}")}`,
      "a theme can't use éurl()",
    ],
    ['@import', `@import "${evil}";`, 'list further files under "styles"'],
    ['@import in capitals', `@IMPORT url(${evil});`, 'list further files under "styles"'],
    ['@import right after a comment', `/**/@import"${evil}";`, 'list further files under "styles"'],
    ['@namespace', `@namespace url(${evil});`, "a theme can't use @namespace"],
    ['@charset', '@charset "utf-7";', "a theme can't use @charset"],
    ['@document', `@document url(${evil}) {}`, "a theme can't use @document"],
    ['url() in capitals', `a{background:URL(${evil})}`, `url(${evil}) isn't a file`],
    ['url() without a scheme', 'a{background:url(//evil.example/x)}', 'url(//evil.example/x) isn'],
    ['url() over two lines', `a{background:url(\n"${evil}"\n)}`, `url(${evil}) isn't a file`],
    [
      'url() with more than an address',
      `a{background:url("assets/paper.webp" format("x"))}`,
      'isn’t one address',
    ],
    ['url() of nothing', 'a{background:url()}', "url() isn't a file"],
    ['url() of a variable', 'a{background:url(var(--x))}', 'isn’t written as browsers read it'],
    ['a font from elsewhere', `@font-face{font-family:x;src:url(${evil})}`, `url(${evil}) isn't a file`],
    ['a script of old', 'a{-moz-binding:none}', 'styles can’t bind scripts'],
    ['behaviour of old', 'a{BEHAVIOR : none}', 'styles can’t bind scripts'],
  ])('%s: refused', (_, css, message) => {
    expect(checked(css)).toContain(message);
  });
});

describe('styles that', () => {
  it.each([
    ['name an asset', 'a{background:url(assets/paper.webp)}', 'a{background:url("paper-0123456789.webp")}'],
    [
      'name one in quotes, from beside it, with an escape and space',
      'a{background:url( "../assets/\\70 aper.webp" )}',
      'a{background:url("paper-0123456789.webp")}',
    ],
    ['only talk of it', '/* url(x) */a::before{content:"\\201C @import url(x"}', null],
    ['have comments where no space is', 'a/* b */.c{}', 'a/**/.c{}'],
    ['have what is no function', 'a{background:image-set/**/("x" 1x)}', null],
    ['have lines of other systems', 'a{\r\n}\rb{}\fc{}', 'a{\n}\nb{}\nc{}'],
    ['scroll smoothly', 'html{scroll-behavior:smooth;overscroll-behavior:none}', null],
    ['ask for ranges', '@media (20rem <= width < 40rem){a{color:red}}', null],
    [
      'reckon',
      'a{inset:calc(1px + min(2rem,3vw)) clamp(1px,2%,3em);color:rgb(from var(--x,#fff) r g b)}',
      null,
    ],
    [
      'use faces of the machine',
      '@font-face{font-family:x;src:local("y"),url(assets/paper.webp) format("woff2")}',
      '',
    ],
    [
      'choose',
      'a:is(b,c):not(.d):nth-child(2n+1 of e)::part(f),:lang(he):has(>g){color:light-dark(#000,#fff)}',
      null,
    ],
    [
      'use what is new',
      '@layer a,b;@container c (width>1px){@starting-style{d{opacity:0}}}@supports (e:f){g{}}',
      null,
    ],
    [
      'animate',
      '@keyframes a{to{transform:rotateX(1deg)}}@property --b{syntax:"<url>";inherits:false}',
      null,
    ],
    ['print', '@page:first{margin:1cm;@top-left{content:counter(page)}}', null],
  ])('%s are taken', (_, css, expected) => {
    const found = checked(css);
    if (expected !== '') expect(found).toBe(expected ?? css.replace(/\/\*.*?\*\//g, '/**/'));
    else expect(found).toContain('local("y"),url("paper-0123456789.webp") format("woff2")');
  });

  it('are wrong say in which line, whatever ends lines', () => {
    expect(checked(`a{}\r\nb{}\nc{background:url(${evil})}`)).toContain('a.css, line 3: ');
  });
});
