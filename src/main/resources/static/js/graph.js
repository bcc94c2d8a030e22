// What a drawn graph looks like, here and there: colours, shapes, names, the legend, the picture to take away.

const lists = ['basic', 'assisted', 'reclaimed'];
const shapes = { Duty: 'ellipse', Township: 'round-rectangle', County: 'round-rectangle', Prefecture: 'round-rectangle', Province: 'round-rectangle', Department: 'hexagon', Function: 'diamond', Category: 'round-tag', CommonDuty: 'octagon', Document: 'rectangle', Act: 'vee', Finding: 'star', Problem: 'star' };
/** A duty's shape is that of its list, here, in the filters and everywhere else. */
const listShapes = { basic: 'rectangle', assisted: 'ellipse', reclaimed: 'triangle' };
const ring = (n, turned) => Array.from({ length: n }, (_, i) => [Math.sin(2 * Math.PI * (i + turned) / n), -Math.cos(2 * Math.PI * (i + turned) / n)]);
/** Corners of the shapes around their middle, at most 1 away; a circle has none. */
const corners = {
  rectangle: [[-.85, -.85], [.85, -.85], [.85, .85], [-.85, .85]], 'round-rectangle': [[-1, -.7], [1, -.7], [1, .7], [-1, .7]],
  triangle: [[0, -1], [1, .9], [-1, .9]], hexagon: ring(6, .5), diamond: ring(4, 0), octagon: ring(8, .5),
  'round-tag': [[-1, -.8], [.3, -.8], [1, 0], [.3, .8], [-1, .8]], vee: [[-1, -1], [0, -.35], [1, -1], [0, 1]],
  star: ring(10, 0).map(([x, y], i) => (i % 2 ? [.45 * x, .45 * y] : [x, y])),
};
const types = ['PERFORMS', 'ASSISTS', 'LEADS', 'RELIEVED_OF', 'RECLAIMED_BY', 'STILL_BORNE_IN'];
const MANY = 400;
const CROWD = 80; // of more nodes, duties are named when one comes nearer
const CLEAR = 8; // between a line and a symbol that it passes by
const TRIES = 36; // of bends to either side
const SLICE = 12; // milliseconds of one frame that arranging may take

export function variable(name) {
  return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
}

/** The colour that the style sheet gives to a class. */
function hueOf(name) {
  const probe = document.createElement('i');
  probe.className = name;
  probe.hidden = true;
  document.body.append(probe);
  const found = getComputedStyle(probe).getPropertyValue('--hue').trim() || variable('muted');
  probe.remove();
  return found;
}

export function style(heaviest = 30) {
  const [ink, surface, focus] = ['ink', 'surface', 'focus'].map(variable);
  return [
    { selector: 'node', style: {
      'background-color': variable('muted'), label: 'data(short)', color: ink, 'font-size': 13, 'font-family': getComputedStyle(document.body).fontFamily,
      'text-wrap': 'wrap', 'text-overflow-wrap': 'anywhere', 'text-max-width': 120, 'text-valign': 'bottom', 'text-margin-y': 3, 'min-zoomed-font-size': 8,
      width: 'data(size)', height: 'data(size)', 'text-outline-color': surface, 'text-outline-width': 2 } },
    ...Object.entries(shapes).map(([kind, shape]) => ({ selector: `node[kind="${kind}"]`, style: { shape, 'background-color': hueOf('kind-' + kind) } })),
    { selector: 'node.crowded[kind="Duty"]', style: { 'min-zoomed-font-size': 14 } },
    { selector: 'node.crowded[kind != "Duty"]', style: { 'font-size': 20 } },
    { selector: 'node.many[kind != "Duty"]', style: { 'font-size': 44, 'text-max-width': 600 } },
    ...lists.map(list => ({ selector: `node[list="${list}"]`, style: { 'background-color': variable(list), shape: listShapes[list] } })),
    { selector: 'edge', style: { width: 1.3, 'line-color': variable('muted'), 'curve-style': 'haystack', opacity: .6 } },
    { selector: 'edge.bent', style: { 'curve-style': 'unbundled-bezier', 'edge-distances': 'node-position', 'control-point-distances': 'data(bend)', 'control-point-weights': .5 } },
    ...types.map(type => ({ selector: `edge[type="${type}"]`, style: { 'line-color': hueOf('type-' + type) } })),
    { selector: 'edge[weight > 0]', style: { width: 'mapData(weight, 1, ' + heaviest + ', 1.5, 10)', opacity: .5, 'line-color': variable('link') } },
    { selector: 'node:selected', style: { 'border-width': 4, 'border-color': focus } },
    { selector: '.found', style: { 'border-width': 5, 'border-color': focus } },
    { selector: '.way', style: { 'line-color': focus, width: 5, opacity: 1, 'border-width': 5, 'border-color': focus, 'z-index': 9 } },
    { selector: ':locked', style: { 'border-width': 2, 'border-style': 'double', 'border-color': ink } },
    { selector: '.filtered, .hidden, .resting', style: { display: 'none' } },
  ];
}

/** A list is in a duty's key where the scene does not say it. */
export function node(found) {
  const list = found.list ?? lists.find(each => found.kind === 'Duty' && found.key.includes(`-${each}-`)) ?? null;
  const short = found.name.length > 18 ? found.name.slice(0, 17) + '…' : found.name;
  return { group: 'nodes', data: { ...found, list, short, size: 14 + Math.min(26, 4 * Math.log2(1 + (found.degree ?? 1))) } };
}

export function edgeId(edge) {
  return edge.from + '>' + edge.type + '>' + edge.to;
}

export function edge(found) {
  return { group: 'edges', data: { id: edgeId(found), source: found.from, target: found.to, type: found.type, weight: found.weight ?? 0 } };
}

/** An address with what the links of a page keep: the language, where it has to be named, and the date. */
export function kept(path, language) {
  const more = new URLSearchParams({ ...(language ? { lang: language } : {}), ...(document.documentElement.dataset.asOf ? { asOf: document.documentElement.dataset.asOf } : {}) }).toString();
  return more ? path + (path.includes('?') ? '&' : '?') + more : path;
}

/** The page of a node; none where its kind has none. */
export function page(data, language) {
  return data.path && kept(data.path, language);
}

/** Begins a drawing, which follows the reader's choice of light or dark. */
export function start(library, container, more) {
  const cy = library({ container, style: style(), minZoom: .02, maxZoom: 3, textureOnViewport: true, pixelRatio: 1, ...more });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => cy.style(style()));
  // every move of a node draws the whole anew; thousands of other nodes' relationships would make it halt
  cy.on('grab', 'node', event => {
    if (cy.nodes().length > MANY) cy.edges().difference(event.target.connectedEdges()).addClass('resting');
  });
  cy.on('free', 'node', () => { cy.edges('.resting').removeClass('resting'); route(cy); });
  return cy;
}

function byId(one, other) {
  return one.id() < other.id() ? -1 : 1;
}

/**
 * Lets nodes repel each other and relationships pull, a little between any two frames, so that a large drawing can be used
 * meanwhile; tells how far it has come, and at last where each node belongs. Pinned nodes stay.
 * What is shown decides, not how one came to it, so that an address leads to the same drawing.
 */
async function settle(cy, stage, progress) {
  const shown = cy.nodes(':visible');
  const many = shown.length > MANY;
  const wide = stage.clientWidth / stage.clientHeight;
  const nodes = shown.sort(byId).map(each => (each.locked() ? { id: each.id(), fx: each.position('x'), fy: each.position('y') } : { id: each.id() }));
  const links = cy.edges(':visible').map(each => ({ source: each.source().id(), target: each.target().id() }));
  const forces = d3.forceSimulation(nodes).stop().alphaDecay(many ? .045 : .0228)
    .force('link', d3.forceLink(links).id(each => each.id).distance(many ? 45 : 90))
    .force('charge', d3.forceManyBody().strength(many ? -70 : -420).theta(many ? 1.2 : .9))
    .force('apart', d3.forceCollide(many ? 12 : shown.length > 60 ? 34 : 56))
    .force('x', d3.forceX().strength(.07 / wide)).force('y', d3.forceY().strength(.07 * wide));
  while (forces.alpha() > forces.alphaMin()) {
    const until = performance.now() + SLICE;
    do forces.tick(); while (performance.now() < until && forces.alpha() > forces.alphaMin());
    if (!many) continue;
    progress(Math.log(forces.alpha()) / Math.log(forces.alphaMin()));
    await new Promise(requestAnimationFrame);
  }
  return nodes;
}

/** How much wider a round drawing may become to use the stage; what is pinned keeps its place. */
function stretch(places, stage) {
  if (places.some(each => each.fx !== undefined)) return 1;
  const extent = of => Math.max(...places.map(of)) - Math.min(...places.map(of));
  const wider = stage.clientWidth / stage.clientHeight * extent(each => each.y) / Math.max(1, extent(each => each.x));
  return Math.min(1.6, Math.max(1, wider));
}

/** How far a point is from the line between two others. */
function distance(at, from, to) {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const share = Math.max(0, Math.min(1, ((at.x - from.x) * x + (at.y - from.y) * y) / (x * x + y * y || 1)));
  return Math.hypot(at.x - from.x - share * x, at.y - from.y - share * y);
}

/** The point by which a line is drawn to its side that is bent by so much. */
function pull(from, to, bend) {
  const long = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (from.x + to.x) / 2 - bend * (to.y - from.y) / long, y: (from.y + to.y) / 2 + bend * (to.x - from.x) / long };
}

/** How many symbols a line passes through that is bent by so much. */
function hits(from, to, bend, others) {
  const middle = pull(from, to, bend);
  const bound = (of, most) => most(from[of], middle[of], to[of]);
  const [left, right, top, bottom] = [bound('x', Math.min), bound('x', Math.max), bound('y', Math.min), bound('y', Math.max)];
  const near = others.filter(({ x, y, r }) => x > left - r && x < right + r && y > top - r && y < bottom + r);
  const steps = bend && near.length ? 24 : 1;
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const [a, b, c] = [(1 - i / steps) ** 2, 2 * i / steps * (1 - i / steps), (i / steps) ** 2];
    return { x: a * from.x + b * middle.x + c * to.x, y: a * from.y + b * middle.y + c * to.y };
  });
  return near.filter(other => points.some((point, i) => i && distance(other, points[i - 1], point) < other.r)).length;
}

/** The least bend, to either side, by which a line passes through no symbol, or through the fewest. */
function bendOf(from, to, others) {
  let least = hits(from, to, 0, others), best = 0;
  const step = Math.max(18, Math.hypot(to.x - from.x, to.y - from.y) / 18);
  for (let i = 1; least && i <= TRIES; i++) {
    for (const bend of [i * step, -i * step]) {
      const found = hits(from, to, bend, others);
      if (found < least) [least, best] = [found, bend];
    }
  }
  return best;
}

/** Bends the relationships that would pass through a symbol; where there are many nodes, none: each is held against each. */
function route(cy) {
  const nodes = cy.nodes(':visible');
  const symbols = nodes.length > MANY ? [] : nodes.map(each => ({ id: each.id(), ...each.position(), r: each.width() / 2 + CLEAR }));
  cy.batch(() => cy.edges().forEach(edge => {
    const [from, to] = [edge.source(), edge.target()];
    const bend = bendOf(from.position(), to.position(), symbols.filter(each => each.id !== from.id() && each.id !== to.id()));
    edge.data('bend', bend).toggleClass('bent', bend !== 0);
  }));
}

/** By which point a bent relationship is drawn to its side; none of a straight one. */
function pullOf(edge) {
  return edge.data('bend') ? pull(edge.source().position(), edge.target().position(), edge.data('bend')) : null;
}

/** Arranges what is shown; what is arranged anew meanwhile comes out as the last one wanted it. */
export async function arrange(cy, stage, name, root, progress = () => {}) {
  const turn = cy.scratch('turn', (cy.scratch('turn') ?? 0) + 1).scratch('turn');
  const shown = cy.nodes(':visible');
  shown.toggleClass('crowded', shown.length > CROWD).toggleClass('many', shown.length > MANY);
  if (name === 'natural') {
    cy.fit(cy.elements(':visible'), 30);
    const places = await settle(cy, stage, progress);
    if (turn !== cy.scratch('turn')) return;
    const wider = stretch(places, stage);
    cy.batch(() => places.forEach(each => cy.getElementById(each.id).position({ x: wider * each.x, y: each.y })));
    route(cy);
    cy.fit(cy.elements(':visible'), 30);
    return;
  }
  const grown = Math.max(1, Math.sqrt(shown.length / 40));
  cy.elements(':visible').layout({
    name, animate: false, fit: true, padding: 30, roots: root, boundingBox: { x1: 0, y1: 0, w: grown * stage.clientWidth, h: grown * stage.clientHeight },
    nodeDimensionsIncludeLabels: shown.length <= CROWD, sort: byId,
    concentric: each => each.degree(), levelWidth: nodes => Math.max(1, nodes.maxDegree() / 6), minNodeSpacing: shown.length > MANY ? 4 : 16,
  }).run();
  route(cy);
}

/** The corners of a symbol; none of a circle. */
export function outline(kind, list) {
  return corners[list ? listShapes[list] : shapes[kind]];
}

/** A symbol as the drawing has it, to stand in a line of text. */
function mark(kind, list) {
  const svg = name => document.createElementNS('http://www.w3.org/2000/svg', name);
  const [frame, found] = [svg('svg'), outline(kind, list)];
  frame.setAttribute('viewBox', '-1 -1 2 2');
  frame.setAttribute('class', list ?? 'kind-' + kind);
  frame.setAttribute('aria-hidden', 'true');
  const inner = svg(found ? 'polygon' : 'circle');
  if (found) inner.setAttribute('points', found.map(each => each.join()).join(' '));
  else inner.setAttribute('r', '1');
  frame.append(inner);
  return frame;
}

/** A duty's colour and shape are those of its list. */
export function legend(cy, place, says) {
  const names = new Set(cy.nodes().map(each => each.data('list') ?? each.data('kind')));
  place.replaceChildren(...[...names].map(name => {
    const item = document.createElement('li');
    const dot = mark(lists.includes(name) ? 'Duty' : name, lists.includes(name) ? name : null);
    item.append(dot, says[name] ?? name);
    return item;
  }));
}

/** What the page is called, without the site. */
function titleOf(text) {
  return text.slice(0, text.lastIndexOf(' · '));
}

/** Saves the drawing as a picture: png or svg. */
export function savePicture(kind, address, cy, says) {
  return saveAs(kind, address, (picture, title) => picture.drawing({ outline, pullOf, title }, cy, says));
}

/** Saves what is drawn under the page's title: png or svg. */
export async function saveAs(kind, address, drawn) {
  const picture = await import(address);
  const title = titleOf(document.title);
  save(title.replaceAll(/[\\/:*?"<>|]+/g, '_') + '.' + kind, await picture.file(kind, drawn(picture, title)));
}

function save(name, blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Selects a node and brings it into view; those that are held stay selected. */
function select(cy, node) {
  cy.nodes().filter(each => !each.scratch('held')).unselect();
  node.select();
  cy.scratch('last', node.id());
  cy.center(node);
  return node;
}

/** From a node one looks around, beginning with the first that it is joined to. */
function stand(cy, id) {
  cy.scratch('from', id);
  cy.scratch('at', -1);
}

/** Selects the node after, or before, the one that was selected last. */
function next(cy, step) {
  const shown = cy.nodes(':visible').sort(byId).toArray();
  const last = cy.scratch('last');
  const at = shown.findIndex(each => (last ? each.id() === last : each.selected()));
  const node = shown[at < 0 ? 0 : (at + step + shown.length) % shown.length];
  stand(cy, node.id());
  return select(cy, node);
}

/** Selects the next of what the node is joined to from which one looks around: the node and the relationship; null where there is none. */
function along(cy) {
  const from = cy.getElementById(cy.scratch('from') ?? cy.nodes(':selected').first().id() ?? '');
  const lines = from.connectedEdges(':visible').sort(byId).toArray();
  if (!lines.length) return null;
  const at = ((cy.scratch('at') ?? -1) + 1) % lines.length;
  cy.scratch('at', at);
  const line = lines[at];
  return { node: select(cy, line.source().same(from) ? line.target() : line.source()), line };
}

/** Holds the node that was selected last, so that another is selected beside it; or lets it go. */
function hold(cy) {
  const node = cy.getElementById(cy.scratch('last') ?? '');
  if (node.nonempty()) node.scratch('held', !node.scratch('held'));
  return node.nonempty();
}

/**
 * Arrow keys move the picture, + and - change its size, n and p go from node to node, l along the relationships of one, o goes on
 * from where these led, the space bar holds one.
 * @param picked is told the node that was selected, and the relationship that led to it
 */
export function keys(cy, stage, enter, picked) {
  cy.on('tap', 'node', event => { cy.scratch('last', event.target.id()); stand(cy, event.target.id()); });
  stage.addEventListener('keydown', event => {
    const step = { ArrowRight: [-60, 0], ArrowLeft: [60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
    if (step) cy.panBy({ x: step[0], y: step[1] });
    else if (event.key === '+') cy.zoom(cy.zoom() * 1.2);
    else if (event.key === '-') cy.zoom(cy.zoom() / 1.2);
    else if (picked && (event.key === 'n' || event.key === 'p')) picked(next(cy, event.key === 'n' ? 1 : -1));
    else if (picked && event.key === 'l') { const led = along(cy); if (led) picked(led.node, led.line); }
    else if (picked && event.key === 'o') { const here = cy.nodes(':selected').last(); if (here.nonempty()) { stand(cy, cy.scratch('last') ?? here.id()); picked(cy.getElementById(cy.scratch('from'))); } }
    else if (picked && event.key === ' ' && hold(cy)) ;
    else if (event.key === 'Enter' && enter) enter();
    else return;
    event.preventDefault();
  });
}

/** What relationships are called, as the page says it. */
function relation(type) {
  return document.querySelector(`[data-relation="${type}"]`)?.textContent ?? type;
}

/**
 * What is told of a node that was picked: the relationship that led to it, its kind and its name, which leads to its page, and how it
 * is joined to what is shown.
 */
export function told(node, line, says, language) {
  const link = document.createElement('a');
  link.textContent = node.data('name');
  const path = page(node.data(), language);
  if (path) link.href = path;
  const led = line ? [line.source().data('name'), relation(line.data('type')), line.target().data('name')].join(' ') + (line.data('weight') > 0 ? ' ' + line.data('weight') : '') + ' · ' : '';
  const counts = new Map();
  for (const each of node.connectedEdges(':visible').map(edge => relation(edge.data('type')))) counts.set(each, (counts.get(each) ?? 0) + 1);
  const joined = [...counts].sort(([, one], [, other]) => other - one).map(([name, count]) => name + ' ' + count).join(' · ');
  const colon = document.documentElement.lang === 'en' ? ': ' : '：';
  return [led + (says[node.data('list')] ?? says[node.data('kind')] ?? node.data('kind')) + colon, link, ...(joined ? [' · ' + says.joined + colon + joined] : [])];
}

export function words(messages) {
  return Object.fromEntries(messages.split('|').map(each => each.split('=')));
}
