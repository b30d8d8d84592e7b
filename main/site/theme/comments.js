// Says beside a field of the comment form what is missing or wrong in it, and leads to the first. Without this script the
// browser says it in a bubble that is soon gone, one field at a time.
const form = document.querySelector('.comments form');
const fields = [...form.elements].filter((field) => field.willValidate && field.type !== 'submit');

const show = (field) => {
  const id = `${field.id}-error`;
  const isWrong = !field.validity.valid;
  const others = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one && one !== id);
  const described = isWrong ? [...others, id] : others;
  field.setAttribute('aria-describedby', described.join(' '));
  field.setAttribute('aria-invalid', isWrong);
  const words = document.getElementById(id) ?? document.createElement('p');
  words.id = id;
  words.className = 'field-error';
  // The browser's words, so in its language and not the page's.
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
  wrong.focus();
});
for (const field of fields)
  field.addEventListener('input', () => {
    if (field.getAttribute('aria-invalid') === 'true') show(field);
  });
