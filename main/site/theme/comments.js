// Says beside a field of the comment form what is missing or wrong in it, and leads to the first. Without this script the
// browser says it in a bubble that is soon gone, one field at a time.
const form = document.querySelector('.comments form');
const fields = [...form.elements].filter((field) => field.willValidate && field.type !== 'submit');

// For who hears the page: there before its words are, and out of sight, as they stand beside the field too.
const said = document.createElement('p');
said.setAttribute('role', 'alert');
// The browser's words, so in its language and not the page's.
said.lang = navigator.language;
Object.assign(said.style, {
  position: 'absolute',
  inlineSize: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
});
form.append(said);

const show = (field) => {
  const id = `${field.id}-error`;
  const isWrong = !field.validity.valid;
  const words = document.getElementById(id) ?? document.createElement('p');
  // Set again, what is said already would be read again.
  if (isWrong && words.isConnected && words.textContent === field.validationMessage) return;
  const others = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one && one !== id);
  const described = isWrong ? [...others, id] : others;
  field.setAttribute('aria-describedby', described.join(' '));
  field.setAttribute('aria-invalid', isWrong);
  words.id = id;
  words.className = 'field-error';
  words.lang = navigator.language;
  words.dir = 'auto';
  words.textContent = field.validationMessage;
  if (isWrong) field.after(words);
  else words.remove();
};

form.noValidate = true;
form.addEventListener('submit', (event) => {
  for (const field of fields) show(field);
  const wrong = fields.find((field) => !field.validity.valid);
  if (wrong === undefined) return;
  event.preventDefault();
  // A field that gets the keyboard is read with what is wrong in it; one that has it already is not.
  said.textContent = '';
  if (document.activeElement === wrong)
    setTimeout(() => {
      said.textContent = wrong.validationMessage;
    }, 100);
  wrong.focus();
});
for (const field of fields) {
  // While it is mended only that it is right by now: each letter may make something else of what is wrong.
  field.addEventListener('input', () => {
    if (field.getAttribute('aria-invalid') === 'true' && field.validity.valid) show(field);
  });
  field.addEventListener('change', () => {
    if (field.hasAttribute('aria-invalid')) show(field);
  });
}
