// Draws the graph around a node and lets the visitor walk in it. The scene is kept in the address.
'use strict';

const section = document.getElementById('drawing');
const stage = document.getElementById('stage');
const status = document.getElementById('status');
const layout = document.getElementById('layout');
const graph = await import(section.dataset.component);
const says = graph.words(section.dataset.messages);
const language = document.documentElement.dataset.language;
const opened = [];
let walked = [];
let cy;

function add(scene, around) {
  const centre = around ? cy.getElementById(around) : cy.collection();
  const position = centre.nonempty() ? centre.position() : { x: 0, y: 0 };
  const nodes = scene.nodes.filter(node => cy.getElementById(node.id).empty());
  const turn = 2 * Math.PI / Math.max(1, nodes.length);
  const radius = 90 + 5 * nodes.length ** .9;
  cy.batch(() => {
    cy.add(nodes.map((node, i) => ({ ...graph.node(node), position: { x: position.x + radius * Math.cos(i * turn), y: position.y + radius * Math.sin(i * turn) } })));
    cy.add(scene.edges.filter(edge => cy.getElementById(graph.edgeId(edge)).empty()).map(graph.edge));
  });
}

/** What stands around the drawing, after it has changed. */
function refresh() {
  refreshTypes();
  graph.legend(cy, document.getElementById('legend'), says);
  filter();
}

async function get(address) {
  try {
    const response = await fetch(graph.kept(address));
    if (!response.ok) throw new Error(response.status);
    return await response.json();
  } catch (problem) {
    console.warn(address, problem);
    status.textContent = says.failed;
    return undefined;
  }
}

/** Adds the neighbours of nodes and arranges the scene anew. */
async function open(ids, restore = () => {}) {
  const known = Boolean(cy);
  section.setAttribute('aria-busy', 'true');
  const scenes = await Promise.all(ids.map(id => get('/explore/scene?' + new URLSearchParams({ node: id }))));
  section.hidden = section.hidden && !scenes.some(Boolean);
  ids.forEach((id, at) => {
    if (!scenes[at]) return;
    cy ?? start();
    add(scenes[at], id);
    if (!opened.includes(id)) opened.push(id);
  });
  section.removeAttribute('aria-busy');
  if (!scenes.some(Boolean)) return;
  restore();
  refresh();
  keep(known);
  await arrange();
  tell((scenes.every(Boolean) ? '' : says.failed + ' ') + (scenes.some(each => each?.cut) ? says.cut + ' ' : ''));
}

function tell(before = '') {
  status.textContent = before + says.count.replace('N', cy.nodes(':visible').length).replace('E', cy.edges(':visible').length);
}

/** Takes away what was opened from a node; the scene keeps one that is open. */
function collapse(node) {
  if (opened.length === 1 && opened[0] === node.id()) return;
  const leaves = node.neighborhood('node').filter(other => other.degree(false) === 1 && !opened.includes(other.id()));
  leaves.remove();
  opened.splice(opened.indexOf(node.id()), opened.includes(node.id()) ? 1 : 0);
}

function arrange() {
  const root = opened.length ? cy.getElementById(opened[0]) : undefined;
  return graph.arrange(cy, stage, layout.value, root, share => { status.textContent = says.arranging + ' ' + Math.round(100 * share) + '%'; });
}

/** Only the relationships that are drawn can be chosen. */
function refreshTypes() {
  const drawn = new Set(cy.edges().map(edge => edge.data('type')));
  boxes('type').forEach(box => { box.closest('label').hidden = !drawn.has(box.value); });
}

function boxes(name) {
  return [...section.querySelectorAll('input[name=' + name + ']')];
}

function filter() {
  const shown = name => boxes(name).filter(box => box.checked).map(box => box.value);
  const [wantedLists, wantedTypes] = [shown('list'), shown('type')];
  cy.batch(() => {
    cy.nodes().forEach(node => node.toggleClass('filtered', node.data('list') !== null && !wantedLists.includes(node.data('list'))));
    cy.edges().forEach(edge => edge.toggleClass('filtered', !wantedTypes.includes(edge.data('type'))));
  });
}

function show(node, line) {
  const place = document.getElementById('picked');
  place.replaceChildren(...graph.told(node, line, says, language));
  place.hidden = false;
}

/** The scene in the address: what is opened, hidden, filtered out and pinned, a path, and the layout; going back undoes a step. */
function keep(step = false) {
  const address = new URL(location);
  if (opened.length) address.searchParams.set('node', opened[0]);
  const scene = {
    open: opened.slice(1),
    hidden: cy.nodes('.hidden').map(node => node.id()),
    off: [...boxes('list'), ...boxes('type')].filter(box => !box.checked).map(box => box.value),
    pinned: cy.nodes(':locked').map(node => [node.id(), Math.round(node.position('x')), Math.round(node.position('y'))].join('@')),
    layout: layout.selectedIndex ? [layout.value] : [],
    path: walked,
  };
  address.hash = new URLSearchParams(Object.entries(scene).filter(([, values]) => values.length).map(([name, values]) => [name, values.join(' ')])).toString();
  if (step && address.href !== location.href) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

async function way(from, to) {
  if (!to) { status.textContent = says.two; return; }
  const scene = await get('/explore/path?' + new URLSearchParams({ from, to }));
  if (!scene) return;
  cy.elements().removeClass('way');
  if (!scene.nodes.length) { status.textContent = says.nopath; return; }
  add(scene, from);
  refresh();
  scene.nodes.forEach(node => cy.getElementById(node.id).removeClass('hidden').addClass('way'));
  scene.edges.forEach(edge => cy.getElementById(graph.edgeId(edge)).addClass('way'));
  walked = [from, to];
  keep();
  status.textContent = says.path + ' ' + scene.nodes.length;
}

const actions = {
  expand: () => open(cy.nodes(':selected').map(node => node.id())),
  collapse: async () => { cy.nodes(':selected').forEach(collapse); refresh(); keep(true); await arrange(); tell(); },
  hide: () => { cy.nodes(':selected').addClass('hidden').unselect(); keep(); tell(); },
  pin: () => { cy.nodes(':selected').forEach(node => (node.locked() ? node.unlock() : node.lock())); keep(); },
  path: () => way(...cy.nodes(':selected').map(node => node.id())),
  fit: () => { cy.nodes('.hidden').removeClass('hidden'); keep(); cy.fit(undefined, 30); tell(); },
  png: () => graph.savePicture('png', section.dataset.picture, cy, says),
  svg: () => graph.savePicture('svg', section.dataset.picture, cy, says),
};

function start() {
  cy = graph.start(window.cytoscape, stage, { selectionType: 'additive' });
  cy.on('tap', 'node', event => show(event.target));
  cy.on('dbltap', 'node', event => open([event.target.id()]));
  section.addEventListener('click', event => {
    const button = event.target.closest('button[data-do]');
    if (!button) return;
    if (['expand', 'collapse', 'hide', 'pin'].includes(button.dataset.do) && cy.nodes(':selected').empty()) status.textContent = says.one;
    else actions[button.dataset.do]();
  });
  section.addEventListener('change', event => { if (event.target === layout) arrange().then(() => tell()); else { filter(); tell(); } keep(); });
  document.getElementById('within').addEventListener('input', event => {
    const wanted = event.target.value.trim();
    cy.nodes().forEach(node => node.toggleClass('found', wanted !== '' && node.data('name').includes(wanted)));
  });
  graph.keys(cy, stage, () => section.querySelector('button[data-do=expand]').click(), show);
  // the link past the head of the page is no step of the scene
  addEventListener('popstate', () => { if (location.hash !== '#main') location.reload(); });
  window.dutyGraph = { cy, arrange };
}

document.getElementById('found').addEventListener('click', event => {
  const link = event.target.closest('a[data-node]');
  if (!link || !cy) return;
  event.preventDefault();
  open([link.dataset.node]);
});

document.getElementById('seek').addEventListener('submit', async event => {
  event.preventDefault();
  const found = await get('/explore/find?' + new URLSearchParams({ q: document.getElementById('find').value }));
  section.hidden = section.hidden && !cy;
  document.getElementById('hits').textContent = found ? (found.length ? says.found : says.nothing) : says.failed;
  document.getElementById('found').replaceChildren(...(found ?? []).map(node => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.textContent = (says[node.kind] ?? node.kind) + ' ' + node.label;
    link.href = graph.kept('/explore?' + new URLSearchParams({ node: node.id }), language);
    link.dataset.node = node.id;
    item.append(link);
    return item;
  }));
});

if (window.cytoscape) begin();
else addEventListener('DOMContentLoaded', begin);

async function begin() {
  if (cy || !section.dataset.node) return;
  const scene = new URLSearchParams(location.hash.slice(1));
  const kept = name => (scene.get(name) ?? '').split(' ').filter(Boolean);
  const off = kept('off');
  [...boxes('list'), ...boxes('type')].forEach(box => { box.checked = !off.includes(box.value); });
  const pinned = kept('pinned').map(each => each.split('@'));
  layout.value = kept('layout')[0] ?? layout.value;
  const hidden = kept('hidden');
  await open([section.dataset.node, ...kept('open')], () => {
    hidden.forEach(id => cy.getElementById(id).addClass('hidden'));
    pinned.forEach(([id, x, y]) => cy.getElementById(id).position({ x: +x, y: +y }).lock());
  });
  if (kept('path').length) await way(...kept('path'));
}
