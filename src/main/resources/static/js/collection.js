// A reader's collection is the query of an address; the browser remembers it, nobody else does.
'use strict';

const KEPT = 'duty-graph-collection';
const THING = 'thing';
// as the server has it
const MOST = 300;
const LONGEST = 60000;

const kept = () => new URLSearchParams(localStorage.getItem(KEPT) ?? '');
const keep = query => localStorage.setItem(KEPT, query.toString());
const address = query => `/collection?${query}`;

const mine = query => {
  const count = query.getAll(THING).length;
  for (const link of document.querySelectorAll('[data-collection]')) {
    if (count === 0) continue;
    link.href = address(query);
    link.dataset.plain ??= link.textContent;
    link.textContent = `${link.dataset.plain} (${count})`;
  }
};

const only = query => {
  const here = new URLSearchParams();
  for (const [name, value] of query) if (name === THING || name === 'name' || name.startsWith('note.')) here.append(name, value);
  return here;
};

const out = (query, thing) => {
  const things = query.getAll(THING).filter(each => each !== thing);
  query.delete(THING);
  query.delete(`note.${thing}`);
  things.forEach(each => query.append(THING, each));
};

const button = document.querySelector('[data-collect]');
if (button) {
  const thing = button.dataset.collect;
  const plain = button.textContent;
  const show = () => {
    const has = kept().getAll(THING).includes(thing);
    button.setAttribute('role', 'button');
    button.setAttribute('aria-pressed', String(has));
    button.textContent = has ? button.dataset.collected : plain;
    mine(kept());
  };
  button.addEventListener('click', event => {
    event.preventDefault();
    const query = kept();
    if (query.getAll(THING).includes(thing)) out(query, thing);
    else if (query.getAll(THING).length < MOST) query.append(THING, thing);
    else { button.textContent = button.dataset.full; return; }
    keep(query);
    show();
  });
  button.addEventListener('keydown', event => {
    if (event.key === ' ') { event.preventDefault(); button.click(); }
  });
  show();
}

if (location.pathname === '/collection') {
  document.addEventListener('click', event => {
    const gone = event.target.closest('button[name=without]');
    if (gone) {
      const query = kept();
      out(query, gone.value);
      keep(query);
    }
  });
  const form = document.querySelector('form.collected');
  form?.addEventListener('submit', event => {
    const long = new URLSearchParams(new FormData(form)).toString().length + location.pathname.length > LONGEST;
    form.querySelector('[data-long]').hidden = !long;
    if (long) event.preventDefault();
  });
  const here = only(new URLSearchParams(location.search));
  const things = here.getAll(THING);
  const known = new Set(kept().getAll(THING));
  const button = document.querySelector('[data-keep]');
  if (things.length === 0) {
    // without an address there is only what is remembered
    const link = document.querySelector('[data-mine]');
    if (known.size > 0) {
      link.hidden = false;
      link.querySelector('a').href = address(kept());
    }
  } else if (things.every(thing => known.has(thing))) {
    // one's own, written further: what has been taken out or noted is remembered
    keep(here);
  } else if (button) {
    // somebody else's takes the place of one's own only if one says so
    button.hidden = false;
    button.addEventListener('click', () => { keep(here); button.hidden = true; mine(kept()); });
  }
}
mine(kept());
