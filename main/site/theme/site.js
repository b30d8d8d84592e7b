// A site opened from a folder has no server to turn "world/" into "world/index.html". Everywhere else this does nothing.
if (location.protocol === 'file:') {
  const withFile = (address) => {
    const url = new URL(address);
    if (url.protocol === 'file:' && url.pathname.endsWith('/')) url.pathname += 'index.html';
    return url.href;
  };
  for (const link of document.links) link.href = withFile(link.href);
  for (const form of document.forms) if (form.method === 'get') form.action = withFile(form.action);
}

// Whoever comes to an address where nothing is, such as a tag's that no article has any more, finds its words in the search box.
const box = document.querySelector('.page-not-found #site-search');
if (box) {
  const [, name = ''] =
    /([^/]*?)(?:\.html?)?\/?$/.exec(location.pathname.replace(/\/index\.html$/, '/')) ?? [];
  try {
    if (name !== '404') box.value = decodeURIComponent(name).replace(/[-_]+/g, ' ').trim();
  } catch {
    // An address that isn't UTF-8 has no words.
  }
}
