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
