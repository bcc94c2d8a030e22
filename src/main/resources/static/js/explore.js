// Draws the graph around a node and lets the visitor walk in it. The scene is kept in the address.
'use strict';

const section = document.getElementById('drawing');
const stage = document.getElementById('stage');
const status = document.getElementById('status');
const says = Object.fromEntries(section.dataset.messages.split('|').map(each => each.split('=')));
const language = document.documentElement.dataset.language;
const lists = ['basic', 'assisted', 'reclaimed'];
const shapes = { Duty: 'ellipse', Township: 'round-rectangle', County: 'round-rectangle', Department: 'hexagon', Function: 'diamond', Category: 'round-tag', CommonDuty: 'octagon', Document: 'rectangle', Act: 'vee' };
const opened = [];
let cy;

function variable(name) {
  return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
}

let hues = {};
function hueOf(name) {
  if (!hues[name]) {
    const probe = document.createElement('i');
    probe.className = name;
    probe.hidden = true;
    document.body.append(probe);
    hues[name] = getComputedStyle(probe).getPropertyValue('--hue').trim() || variable('muted');
    probe.remove();
  }
  return hues[name];
}

function hue(kind, list) {
  return list ? variable(list) : hueOf('kind-' + kind);
}

function style() {
  hues = {};
  return [
    { selector: 'node', style: {
      'background-color': node => hue(node.data('kind'), node.data('list')), shape: node => shapes[node.data('kind')] ?? 'ellipse',
      label: 'data(short)', color: variable('ink'), 'font-size': 11, 'font-family': getComputedStyle(document.body).fontFamily,
      'text-wrap': 'wrap', 'text-max-width': 110, 'text-valign': 'bottom', 'text-margin-y': 3, 'min-zoomed-font-size': 7,
      width: 'data(size)', height: 'data(size)', 'text-background-color': variable('surface'), 'text-background-opacity': .75 } },
    { selector: 'edge', style: {
      width: 1.3, 'line-color': edge => hueOf('type-' + edge.data('type')),
      'curve-style': 'haystack', opacity: .6 } },
    { selector: 'node:selected', style: { 'border-width': 4, 'border-color': variable('focus') } },
    { selector: '.found', style: { 'border-width': 5, 'border-color': variable('focus') } },
    { selector: '.way', style: { 'line-color': variable('focus'), width: 5, opacity: 1, 'border-width': 5, 'border-color': variable('focus'), 'z-index': 9 } },
    { selector: ':locked', style: { 'border-width': 2, 'border-style': 'double', 'border-color': variable('ink') } },
    { selector: '.filtered, .hidden', style: { display: 'none' } },
  ];
}

function element(node) {
  const short = node.name.length > 18 ? node.name.slice(0, 17) + '…' : node.name;
  return { group: 'nodes', data: { ...node, short, size: 14 + Math.min(26, 4 * Math.log2(1 + node.degree)) } };
}

function edgeId(edge) {
  return edge.from + '>' + edge.type + '>' + edge.to;
}

function add(scene, around) {
  const before = cy.nodes().length;
  const centre = around ? cy.getElementById(around) : cy.collection();
  const position = centre.nonempty() ? centre.position() : { x: 0, y: 0 };
  const nodes = scene.nodes.filter(node => cy.getElementById(node.id).empty());
  const turn = 2 * Math.PI / Math.max(1, nodes.length);
  const radius = 90 + 5 * nodes.length ** .9;
  cy.batch(() => {
    nodes.forEach((node, i) => cy.add({ ...element(node), position: { x: position.x + radius * Math.cos(i * turn), y: position.y + radius * Math.sin(i * turn) } }));
    scene.edges.filter(edge => cy.getElementById(edgeId(edge)).empty())
      .forEach(edge => cy.add({ group: 'edges', data: { id: edgeId(edge), source: edge.from, target: edge.to, type: edge.type } }));
  });
  refreshTypes();
  legend();
  filter();
  return cy.nodes().length - before;
}

async function get(address) {
  section.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(response.status);
    return await response.json();
  } catch {
    status.textContent = says.failed;
    return undefined;
  } finally {
    section.removeAttribute('aria-busy');
  }
}

async function open(id, limit = 400) {
  const scene = await get('/explore/scene?' + new URLSearchParams({ node: id, limit }));
  if (!scene) return;
  section.hidden = false;
  cy ?? start();
  add(scene, id);
  if (!opened.includes(id)) opened.push(id);
  keep();
  arrange();
  status.textContent = (scene.cut ? says.cut + ' ' : '') + says.count.replace('N', cy.nodes().length).replace('E', cy.edges().length);
}

function collapse(node) {
  const leaves = node.neighborhood('node').filter(other => other.degree(false) === 1 && !opened.includes(other.id()));
  leaves.remove();
  opened.splice(opened.indexOf(node.id()), opened.includes(node.id()) ? 1 : 0);
  keep();
}

function arrange() {
  const name = document.getElementById('layout').value;
  const many = cy.nodes().length > 400;
  const root = opened.length ? cy.getElementById(opened[0]) : undefined;
  cy.elements(':visible').layout({
    name: many && name === 'cose' ? 'concentric' : name, animate: false, fit: true, boundingBox: { x1: 0, y1: 0, w: 8 * stage.clientWidth ** .75 + 4 * cy.nodes().length, h: 8 * stage.clientHeight ** .75 + 2.4 * cy.nodes().length }, padding: 30, roots: root, nodeDimensionsIncludeLabels: !many,
    idealEdgeLength: () => 70, nodeRepulsion: () => 9000, numIter: 400, randomize: false,
    concentric: node => node.degree(), levelWidth: nodes => Math.max(1, nodes.maxDegree() / 6), minNodeSpacing: many ? 4 : 16,
  }).run();
}

function refreshTypes() {
  const place = document.getElementById('types');
  const known = new Set([...place.querySelectorAll('input')].map(box => box.value));
  new Set(cy.edges().map(edge => edge.data('type'))).forEach(type => {
    if (known.has(type)) return;
    const label = document.createElement('label');
    label.className = 'inline';
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: true, value: type, name: 'type' });
    label.append(box, ' ', type);
    place.append(label);
  });
}

function legend() {
  const kinds = [...new Set(cy.nodes().filter(node => !node.data('list')).map(node => node.data('kind')))];
  document.getElementById('legend').replaceChildren(...kinds.map(kind => {
    const item = document.createElement('li');
    const dot = document.createElement('i');
    dot.className = 'kind-' + kind;
    item.append(dot, says[kind] ?? kind);
    return item;
  }));
}

function filter() {
  const shown = name => [...section.querySelectorAll('input[name=' + name + ']:checked')].map(box => box.value);
  const [wantedLists, wantedTypes] = [shown('list'), shown('type')];
  cy.batch(() => {
    cy.nodes().forEach(node => node.toggleClass('filtered', node.data('list') !== null && !wantedLists.includes(node.data('list'))));
    cy.edges().forEach(edge => edge.toggleClass('filtered', !wantedTypes.includes(edge.data('type'))));
  });
}

function show(node) {
  const place = document.getElementById('picked');
  const link = document.createElement('a');
  link.textContent = node.data('name');
  const path = node.data('path');
  if (path) link.href = path + (language ? '?lang=' + language : '');
  place.replaceChildren((says[node.data('kind')] ?? node.data('kind')) + '：', link);
  place.hidden = false;
}

function keep() {
  const address = new URL(location);
  if (opened.length) address.searchParams.set('node', opened[0]);
  const hidden = cy.nodes('.hidden').map(node => node.id());
  const scene = new URLSearchParams();
  if (opened.length > 1) scene.set('open', opened.slice(1).join(' '));
  if (hidden.length) scene.set('hidden', hidden.join(' '));
  address.hash = scene.toString();
  history.replaceState(null, '', address);
}

function save(name, content) {
  const link = document.createElement('a');
  link.href = content instanceof Blob ? URL.createObjectURL(content) : content;
  link.download = name;
  link.click();
}

function svg() {
  const box = cy.elements(':visible').boundingBox();
  const text = value => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const at = node => node.position();
  const lines = cy.edges(':visible').map(edge => `<line x1="${at(edge.source()).x}" y1="${at(edge.source()).y}" x2="${at(edge.target()).x}" y2="${at(edge.target()).y}" stroke="${edge.style('line-color')}" opacity=".6"/>`);
  const dots = cy.nodes(':visible').map(node => `<circle cx="${at(node).x}" cy="${at(node).y}" r="${node.width() / 2}" fill="${node.style('background-color')}"/><text x="${at(node).x}" y="${at(node).y + node.height() / 2 + 12}" text-anchor="middle" font-size="11">${text(node.data('short'))}</text>`);
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x1} ${box.y1} ${box.w} ${box.h}" font-family="sans-serif">${lines.join('')}${dots.join('')}</svg>`;
  save('duty-graph.svg', new Blob([drawing], { type: 'image/svg+xml' }));
}

async function way() {
  const [one, other] = cy.nodes(':selected');
  if (!other) { status.textContent = says.two; return; }
  const scene = await get('/explore/path?' + new URLSearchParams({ from: one.id(), to: other.id() }));
  if (!scene) return;
  cy.elements().removeClass('way');
  if (!scene.nodes.length) { status.textContent = says.nopath; return; }
  add(scene, one.id());
  scene.nodes.forEach(node => cy.getElementById(node.id).removeClass('hidden').addClass('way'));
  scene.edges.forEach(edge => cy.getElementById(edgeId(edge)).addClass('way'));
  status.textContent = says.path + ' ' + scene.nodes.length;
}

const actions = {
  expand: () => cy.nodes(':selected').forEach(node => open(node.id())),
  collapse: () => cy.nodes(':selected').forEach(collapse),
  hide: () => { cy.nodes(':selected').addClass('hidden').unselect(); keep(); },
  pin: () => cy.nodes(':selected').forEach(node => (node.locked() ? node.unlock() : node.lock())),
  path: way,
  fit: () => { cy.nodes('.hidden').removeClass('hidden'); keep(); cy.fit(undefined, 30); },
  png: () => save('duty-graph.png', cy.png({ output: 'blob', full: true, scale: 2, bg: variable('surface') })),
  svg,
};

function start() {
  cy = window.cytoscape({ container: stage, style: style(), minZoom: .1, maxZoom: 3, selectionType: 'additive',
    textureOnViewport: true, hideEdgesOnViewport: false, pixelRatio: 1 });
  cy.on('tap', 'node', event => show(event.target));
  cy.on('dbltap', 'node', event => open(event.target.id()));
  section.addEventListener('click', event => {
    const button = event.target.closest('button[data-do]');
    if (!button) return;
    if (['expand', 'collapse', 'hide', 'pin'].includes(button.dataset.do) && cy.nodes(':selected').empty()) status.textContent = says.one;
    else actions[button.dataset.do]();
  });
  section.addEventListener('change', event => { if (event.target.id === 'layout') arrange(); else filter(); });
  document.getElementById('within').addEventListener('input', event => {
    const wanted = event.target.value.trim();
    cy.nodes().forEach(node => node.toggleClass('found', wanted !== '' && node.data('name').includes(wanted)));
  });
  stage.addEventListener('keydown', event => {
    const step = { ArrowRight: [-60, 0], ArrowLeft: [60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
    if (step) cy.panBy({ x: step[0], y: step[1] });
    else if (event.key === '+') cy.zoom(cy.zoom() * 1.2);
    else if (event.key === '-') cy.zoom(cy.zoom() / 1.2);
    else if (event.key === 'Enter') actions.expand();
    else return;
    event.preventDefault();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => cy.style(style()));
  window.dutyGraph = { cy, open };
}

document.getElementById('found').addEventListener('click', event => {
  const link = event.target.closest('a[data-node]');
  if (!link || !cy) return;
  event.preventDefault();
  open(link.dataset.node);
});

document.getElementById('seek').addEventListener('submit', async event => {
  event.preventDefault();
  const found = await get('/explore/find?' + new URLSearchParams({ q: document.getElementById('find').value }));
  section.hidden = section.hidden && !cy;
  document.getElementById('found').replaceChildren(...(found ?? []).map(node => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.textContent = (says[node.kind] ?? node.kind) + ' ' + node.name;
    link.href = '/explore?' + new URLSearchParams({ node: node.id, ...(language ? { lang: language } : {}) });
    link.dataset.node = node.id;
    item.append(link);
    return item;
  }));
});

addEventListener('DOMContentLoaded', begin);
if (document.readyState !== 'loading' && window.cytoscape) begin();

async function begin() {
  if (cy || !section.dataset.node) return;
  const scene = new URLSearchParams(location.hash.slice(1));
  const more = (scene.get('open') ?? '').split(' ').filter(Boolean);
  const hidden = (scene.get('hidden') ?? '').split(' ').filter(Boolean);
  await open(section.dataset.node);
  for (const id of more) await open(id);
  hidden.forEach(id => cy?.getElementById(id).addClass('hidden'));
  if (hidden.length) keep();
}
