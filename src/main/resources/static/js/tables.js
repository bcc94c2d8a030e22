// Makes tables sortable, filterable, and their columns choosable; without it they are plain tables.
'use strict';

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });
const words = document.documentElement.dataset;

function keyOf(row, index) {
  const cell = row.cells[index];
  return cell === undefined ? '' : cell.dataset.sort ?? cell.textContent.trim();
}

function sort(table, header, index) {
  const ascending = header.getAttribute('aria-sort') !== 'ascending';
  for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
  header.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
  for (const body of table.tBodies) {
    const rows = [...body.rows].map(row => [keyOf(row, index), row]);
    rows.sort(([a], [b]) => (a === '') - (b === '') || (ascending ? 1 : -1) * collator.compare(a, b));
    body.append(...rows.map(([, row]) => row));
  }
}

function makeSortable(table) {
  [...table.tHead.rows[0].cells].forEach((header, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => sort(table, header, index));
  });
}

function filterBox(table) {
  const box = document.createElement('input');
  box.type = 'search';
  box.placeholder = words.filter;
  box.setAttribute('aria-label', words.filter);
  const count = document.createElement('span');
  count.className = 'muted small';
  count.setAttribute('role', 'status');
  box.addEventListener('input', () => {
    const wanted = box.value.trim().toLowerCase().split(/\s+/);
    let shown = 0;
    for (const body of table.tBodies) {
      for (const row of body.rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !wanted.every(word => text.includes(word));
        shown += row.hidden ? 0 : 1;
      }
    }
    count.textContent = box.value.trim() === '' ? '' : words.shown.replace('{0}', shown);
  });
  return [box, count];
}

function columnChooser(table) {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = words.columns;
  const choices = document.createElement('div');
  [...table.tHead.rows[0].cells].forEach((header, index) => {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = !header.hidden;
    box.addEventListener('change', () => {
      for (const row of table.rows) row.cells[index].hidden = !box.checked;
    });
    label.append(box, ' ', header.textContent);
    choices.append(label);
  });
  details.append(summary, choices);
  return details;
}

function equip(table) {
  if (table.dataset.equipped) return;
  table.dataset.equipped = 'yes';
  const tools = table.closest('section, main').querySelector('.tools[data-for="' + table.id + '"]');
  if (tools) {
    tools.prepend(...filterBox(table));
    if (table.classList.contains('choosable')) tools.append(columnChooser(table));
  }
  makeSortable(table);
}

function equipAll(root) {
  root.querySelectorAll('table.sortable').forEach(equip);
}

equipAll(document);
document.addEventListener('htmx:afterSettle', event => equipAll(event.target));

document.addEventListener('click', async event => {
  const button = event.target.closest('button[data-copy]');
  if (!button) return;
  const text = document.getElementById(button.dataset.copy).textContent;
  await navigator.clipboard.writeText(text);
  const before = button.textContent;
  button.textContent = words.copied;
  setTimeout(() => { button.textContent = before; }, 1500);
});
