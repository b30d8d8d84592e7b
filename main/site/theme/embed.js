// Shows what another site offers once the reader asks for it, and not before. Without this script the card's link does.
// In the desk's preview nothing is asked of anybody.
if (location.protocol !== 'preview:') {
  for (const figure of document.querySelectorAll('.embed[data-frame]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'embed-show';
    button.textContent = figure.dataset.show;
    button.setAttribute('aria-label', `${figure.dataset.show}: ${figure.dataset.title}`);
    button.addEventListener('click', () => {
      const frame = document.createElement('iframe');
      frame.src = figure.dataset.frame;
      frame.title = figure.dataset.title;
      frame.allow = 'fullscreen; encrypted-media; picture-in-picture; clipboard-write';
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      frame.setAttribute(
        'sandbox',
        'allow-scripts allow-same-origin allow-popups allow-forms allow-presentation',
      );
      button.replaceWith(frame);
      figure.classList.add('embed-shown');
      frame.focus();
    });
    figure.querySelector('.embed-card').after(button);
  }
}
