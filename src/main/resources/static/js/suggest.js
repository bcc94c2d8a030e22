// Suggestions under a box while one types, as WAI-ARIA's combobox describes; without it the box only asks.
'use strict';

const DELAY = 150;
const asOf = document.documentElement.dataset.asOf;

function equip(box) {
  const list = document.createElement('ul');
  list.id = box.id + '-suggestions';
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', box.dataset.suggest);
  list.hidden = true;
  box.after(list);
  for (const [name, value] of Object.entries({
    role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false', autocomplete: 'off',
  })) box.setAttribute(name, value);

  let active = -1;
  let asked = 0;
  let timer;

  const close = () => {
    list.hidden = true;
    active = -1;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  };

  const activate = index => {
    const options = [...list.children];
    active = options.length === 0 ? -1 : (index + options.length + 1) % (options.length + 1);
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    if (active < 0 || active === options.length) {
      box.removeAttribute('aria-activedescendant');
    } else {
      box.setAttribute('aria-activedescendant', options[active].id);
      options[active].scrollIntoView({ block: 'nearest' });
    }
  };

  const go = path => {
    const language = document.documentElement.dataset.language;
    const address = new URL(path, location.href);
    if (language) address.searchParams.set('lang', language);
    if (asOf) address.searchParams.set('asOf', asOf);
    location.assign(address);
  };

  const show = suggestions => {
    list.replaceChildren(...suggestions.map((suggestion, i) => {
      const option = document.createElement('li');
      option.id = list.id + '-' + i;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dataset.path = suggestion.path;
      const kind = document.createElement('span');
      kind.className = 'muted small';
      kind.textContent = box.dataset['kind' + suggestion.kind] ?? '';
      option.append(suggestion.label, suggestion.detail ? ' · ' + suggestion.detail : '', ' ', kind);
      return option;
    }));
    active = -1;
    list.hidden = suggestions.length === 0;
    box.setAttribute('aria-expanded', String(!list.hidden));
  };

  const suggest = async () => {
    const mine = ++asked;
    const prefix = box.value.trim();
    if (prefix === '') return close();
    const language = document.documentElement.lang;
    const response = await fetch('/api/suggest?lang=' + language + '&prefix=' + encodeURIComponent(prefix) + (asOf ? '&asOf=' + asOf : ''));
    const suggestions = response.ok ? await response.json() : [];
    if (mine === asked && document.activeElement === box) show(suggestions);
  };

  box.addEventListener('input', event => {
    clearTimeout(timer);
    if (!event.isComposing) timer = setTimeout(suggest, DELAY);
  });
  box.addEventListener('compositionend', () => { timer = setTimeout(suggest, DELAY); });
  box.addEventListener('keydown', event => {
    if (event.isComposing || list.hidden) return;
    if (event.key === 'ArrowDown') activate(active + 1);
    else if (event.key === 'ArrowUp') activate(active < 0 ? list.children.length - 1 : active - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && list.children[active]) go(list.children[active].dataset.path);
    else return;
    event.preventDefault();
  });
  box.addEventListener('blur', () => setTimeout(close, DELAY));
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]');
    if (option) go(option.dataset.path);
  });
}

document.querySelectorAll('input[data-suggest]').forEach(equip);
