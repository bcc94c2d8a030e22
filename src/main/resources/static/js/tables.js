// What tables have beside their rows, which the server filters and sorts: it says what has come, and copies citations.
'use strict';

const words = document.documentElement.dataset;

// a status is read aloud where it changes, not where it comes with what is swapped in
document.addEventListener('htmx:afterSettle', () => {
  const status = document.querySelector('#answer [data-status]');
  const said = document.getElementById('said');
  if (status && said) said.textContent = status.textContent;
});

// what is typed while an answer is on its way is asked for next, not overwritten
document.addEventListener('htmx:beforeSwap', event => {
  const box = document.activeElement;
  if (box?.type !== 'search' || !box.form?.classList.contains('tools')) return;
  const asked = new URL(event.detail.xhr.responseURL).searchParams.get(box.name) ?? '';
  if (box.value.trim() !== asked.trim()) event.detail.shouldSwap = event.detail.elt !== box.form;
});

document.addEventListener('click', async event => {
  const button = event.target.closest('button[data-copy]');
  if (!button) return;
  const text = document.getElementById(button.dataset.copy).textContent;
  await navigator.clipboard.writeText(text);
  const before = button.textContent;
  button.textContent = words.copied;
  setTimeout(() => { button.textContent = before; }, 1500);
});
