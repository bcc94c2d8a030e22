// Draws an answer as bars or as a graph; the table below it holds the same.
'use strict';

const dark = matchMedia('(prefers-color-scheme: dark)');
const libraries = {};

function load(address, name) {
  libraries[name] ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve(window[name]));
    script.addEventListener('error', reject);
    document.head.append(script);
  });
  return libraries[name];
}

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
}

/** The bars, in a page's colours or a picture's. */
function bars(place, colour, font, size, narrowest) {
  const english = document.documentElement.lang === 'en';
  const series = JSON.parse(place.dataset.series);
  const labels = JSON.parse(place.dataset.labels);
  const whole = series.every(each => each.values.every(Number.isInteger));
  const text = { color: colour('ink'), fontFamily: font, fontSize: size };
  return {
    animation: false,
    textStyle: text,
    aria: { enabled: false },
    grid: { left: 8, right: 24, top: series.length > 1 ? 36 : 8, bottom: 8, containLabel: true },
    legend: series.length > 1 ? { left: 0, top: 0, textStyle: text } : undefined,
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, renderMode: 'richText', confine: true, backgroundColor: colour('surface'), borderColor: colour('rule'), textStyle: { color: colour('ink') } },
    xAxis: { type: 'value', minInterval: whole ? 1 : 0, axisLabel: { color: colour('muted'), fontSize: size - 1, hideOverlap: true }, splitLine: { lineStyle: { color: colour('rule') } } },
    yAxis: { type: 'category', inverse: true, data: labels, axisLine: { lineStyle: { color: colour('rule') } }, axisTick: { show: false },
      axisLabel: { color: colour('ink'), fontSize: size - 1, interval: 0, width: narrowest, overflow: 'truncate' } },
    series: series.map(each => ({
      name: english ? each.en : each.zh, type: 'bar', stack: 'all', data: each.values, barMaxWidth: 22,
      itemStyle: { color: colour(each.list || 'link') },
    })),
  };
}

/**
 * Lets a chart be read part by part, by the arrow keys or by the mouse: each is pointed out, and told below the chart with a link to
 * its page, where Enter leads, too.
 * @param parts each what is said of it, its page, and where the library has it
 */
function readable(place, chart, parts) {
  const said = document.createElement('p');
  said.className = 'picked note';
  said.setAttribute('aria-live', 'polite');
  said.hidden = true;
  place.after(said);
  place.tabIndex = 0;
  place.setAttribute('role', 'application');
  place.setAttribute('aria-label', place.getAttribute('aria-label') + ' · ' + place.dataset.keys);
  let at = -1;
  const go = async to => {
    if (at >= 0) chart.dispatchAction({ type: 'downplay', ...parts[at].where });
    at = to;
    chart.dispatchAction({ type: 'highlight', ...parts[at].where });
    chart.dispatchAction({ type: 'showTip', ...parts[at].where });
    const { kept } = await import(place.dataset.component);
    const { text, path } = parts[to];
    const link = Object.assign(document.createElement(path ? 'a' : 'span'), { textContent: text });
    if (path) link.href = kept(path, document.documentElement.dataset.language);
    said.replaceChildren(link);
    said.hidden = false;
  };
  const last = parts.length - 1;
  const next = key => ({ ArrowDown: at < last ? at + 1 : 0, ArrowRight: at < last ? at + 1 : 0, ArrowUp: at > 0 ? at - 1 : last, ArrowLeft: at > 0 ? at - 1 : last, Home: 0, End: last })[key];
  place.addEventListener('keydown', event => {
    if (event.key === 'Enter') said.querySelector('a')?.click();
    else if (next(event.key) !== undefined && last >= 0) go(next(event.key));
    else return;
    event.preventDefault();
  });
  chart.on('click', event => {
    const found = parts.findIndex(({ where }) => where.dataIndex === event.dataIndex && (where.dataType ?? null) === (event.dataType === 'edge' ? 'edge' : null));
    if (found >= 0 && event.dataType !== 'node') go(found);
  });
}

/** Each bar with its counts, in words. */
function barParts(place) {
  const english = document.documentElement.lang === 'en';
  const series = JSON.parse(place.dataset.series);
  const paths = JSON.parse(place.dataset.paths);
  return JSON.parse(place.dataset.labels).map((label, i) => ({
    text: label + (english ? ': ' : '：') + series.map(each => (english ? each.en : each.zh) + ' ' + each.values[i]).join(english ? ', ' : '、'),
    path: paths[i], where: { seriesIndex: 0, dataIndex: i } }));
}

async function drawBars(place) {
  const echarts = await load(place.dataset.library, 'echarts');
  const chart = echarts.init(place);
  const show = () => chart.setOption(bars(place, colour, getComputedStyle(document.body).fontFamily, 13, Math.min(300, place.clientWidth * .42)), true);
  show();
  dark.addEventListener('change', show);
  new ResizeObserver(() => { chart.resize(); show(); }).observe(place);
  readable(place, chart, barParts(place));
  takenAway(place, JSON.parse(place.dataset.labels).length, (hue, font) => bars(place, hue, font, 17, 700));
}

const BAR = 32, LEAST = 400; // pixels: of a bar or a row of a matrix; of a picture

/** Lets what is drawn be saved as a picture by the buttons of its figure. */
function takenAway(place, rows, option) {
  place.closest('figure').addEventListener('click', async event => {
    const wanted = event.target.dataset?.do;
    if (wanted !== 'png' && wanted !== 'svg') return;
    const [echarts, graph] = await Promise.all([load(place.dataset.library, 'echarts'), import(place.dataset.component)]);
    graph.saveAs(wanted, place.dataset.picture, (picture, title) => picture.chart(echarts, title, Math.max(LEAST, BAR * (rows + 2)), option));
  });
}

/** A colour, as #rrggbb, on which dark letters can be read. */
function light(hex) {
  return '#' + hex.slice(1).match(/../g).map(each => Math.round(255 - .6 * (255 - parseInt(each, 16))).toString(16).padStart(2, '0')).join('');
}

/** A matrix as a picture: each list's columns in its colour, deeper where there are more. */
function heat(table, colour, font) {
  const columns = [...table.tHead.rows[0].cells].slice(1).map(cell => ({ name: cell.innerText.trim(), list: cell.className }));
  const rows = [...table.tBodies[0].rows];
  const lists = [...new Set(columns.map(each => each.list))];
  const cells = rows.flatMap((row, y) => [...row.cells].slice(1).map((cell, x) => ({ value: [x, y, parseFloat(cell.innerText) || 0], list: columns[x].list, text: cell.classList.contains('none') ? '' : cell.innerText.trim() })));
  const label = { color: colour('ink'), fontFamily: font, fontSize: 16, interval: 0 };
  return {
    animation: false,
    grid: { left: 8, right: 24, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: 'category', position: 'top', data: columns.map(each => each.name), axisLabel: { ...label, rotate: columns.length > 8 ? 40 : 0 }, axisTick: { show: false }, axisLine: { show: false } },
    yAxis: { type: 'category', inverse: true, data: rows.map(row => row.cells[0].innerText.trim()), axisLabel: label, axisTick: { show: false }, axisLine: { show: false } },
    visualMap: lists.map((list, i) => ({ show: false, seriesIndex: i, min: 0, max: Math.max(1, ...cells.filter(each => each.list === list).map(each => each.value[2])),
      inRange: { color: ['#ffffff', light(colour(list || 'link'))] } })),
    series: lists.map(list => ({ type: 'heatmap', data: cells.filter(each => each.list === list), itemStyle: { borderColor: '#fff', borderWidth: 2 },
      label: { show: true, color: colour('ink'), fontFamily: font, fontSize: 16, formatter: each => each.data.text } })),
  };
}

function drawMatrix(table) {
  takenAway(table, table.tBodies[0].rows.length, (hue, font) => heat(table, hue, font));
}

const ACROSS = 14; // tiles of a picture

/** A map of tiles as a picture: a row of tiles for each prefecture, or several where it has many counties. */
function map(place, colour, font) {
  const rows = [...place.querySelectorAll('section')].flatMap(group => {
    const tiles = [...group.querySelectorAll('.tiles a')];
    return Array.from({ length: Math.ceil(tiles.length / ACROSS) }, (_, i) => ({ name: i ? '' : group.querySelector('h2').innerText.trim(), tiles: tiles.slice(ACROSS * i, ACROSS * (i + 1)) }));
  });
  const wide = Math.min(ACROSS, Math.max(8, ...rows.map(each => each.tiles.length)));
  const level = each => parseInt(each.className.match(/level-(\d)/)[1]);
  const cells = rows.flatMap((row, y) => row.tiles.map((tile, x) => ({ value: [x, y, level(tile)], text: tile.querySelector('.tile-name').innerText.trim() + '\n' + tile.querySelector('.tile-value').innerText.trim() })));
  const deep = light(colour(place.dataset.list || 'link'));
  const shades = [...place.querySelectorAll('.shades li')].map(each => ({ value: level(each.querySelector('.swatch')), label: each.innerText.trim() }));
  const label = { color: colour('ink'), fontFamily: font, fontSize: 15 };
  return {
    animation: false,
    grid: { left: 8, right: 8, top: 8, bottom: 56, containLabel: true },
    xAxis: { type: 'category', data: Array.from({ length: wide }, (_, i) => i), show: false },
    yAxis: { type: 'category', inverse: true, data: rows.map((each, i) => i), axisLabel: { ...label, interval: 0, formatter: i => rows[i].name }, axisTick: { show: false }, axisLine: { show: false } },
    visualMap: { type: 'piecewise', orient: 'horizontal', left: 'center', bottom: 4, textStyle: label, itemWidth: 24, pieces: shades, hoverLink: false,
      min: 0, max: 8, inRange: { color: ['#ffffff', deep] }, outOfRange: { color: '#ffffff' } },
    series: [{ type: 'heatmap', data: cells, itemStyle: { borderColor: colour('rule'), borderWidth: 1 },
      label: { show: true, color: colour('ink'), fontFamily: font, fontSize: wide > 10 ? 13 : 15, lineHeight: 20, formatter: each => each.data.text } }],
  };
}

const BESIDE = 4; // small charts in a picture

/** The small charts as a picture, beside each other on one scale. */
function multiples(place, colour, font) {
  const charts = [...place.querySelectorAll('.multiple')];
  const across = Math.min(BESIDE, charts.length), down = Math.ceil(charts.length / across);
  const rows = [...charts[0].querySelectorAll('.of')].map(each => each.innerText.trim());
  const most = parseFloat(charts[0].querySelector('progress').max);
  const label = { color: colour('ink'), fontFamily: font, fontSize: 13 };
  const wide = 84 / across, high = 100 / down;
  const at = i => ({ left: 15 + wide * (i % across) + '%', width: wide - 2 + '%', top: high * Math.floor(i / across) + 20 / down / 4 + '%', height: high - 30 / down / 4 + '%' });
  return {
    animation: false,
    title: charts.map((each, i) => ({ text: each.querySelector('h2').innerText.trim(), left: at(i).left, top: high * Math.floor(i / across) + '%', textStyle: { ...label, fontSize: 15 } })),
    grid: charts.map((each, i) => at(i)),
    xAxis: charts.map((each, i) => ({ gridIndex: i, type: 'value', max: most, show: false })),
    yAxis: charts.map((each, i) => ({ gridIndex: i, type: 'category', inverse: true, data: rows, axisTick: { show: false }, axisLine: { lineStyle: { color: colour('rule') } }, axisLabel: { ...label, show: i % across === 0, interval: 0 } })),
    series: charts.map((each, i) => ({ type: 'bar', xAxisIndex: i, yAxisIndex: i, data: [...each.querySelectorAll('progress')].map(bar => bar.value), barMaxWidth: 16,
      itemStyle: { color: colour(each.dataset.list || place.dataset.list || 'link') }, label: { ...label, show: true, position: 'right', fontSize: 11 } })),
  };
}

function drawMultiples(place) {
  const charts = place.querySelectorAll('.multiple').length;
  const rows = place.querySelectorAll('.multiple:first-child li').length;
  takenAway(place, Math.ceil(charts / BESIDE) * (.75 * rows + 2), (hue, font) => multiples(place, hue, font));
}

/** Flows as the table below them says: a row for each list that they come from, a column for each that they go to. */
function tabled(table) {
  const list = cell => ({ list: cell.dataset.list, name: cell.innerText.trim() });
  const to = [...table.tHead.rows[0].cells].slice(1).map(list);
  const rows = [...table.tBodies[0].rows];
  return { to,
    from: rows.map(row => ({ list: row.dataset.list, name: row.cells[0].innerText.trim() })),
    flows: rows.flatMap(row => [...row.cells].slice(1).map((cell, at) => ({ from: row.dataset.list, to: to[at].list, value: parseInt(cell.innerText, 10) || 0 }))) };
}

/** What flows from the lists on the left to those on the right, in the colours of the lists; names take half a width each. */
function flowing({ from, to, flows }, colour, font, size, width = Infinity) {
  const moved = flows.filter(each => each.value > 0);
  const hue = list => colour(list === 'none' ? 'muted' : list);
  const fit = Number.isFinite(width) ? { width: Math.max(60, width / 2 - 40), overflow: 'break' } : {};
  const side = (lists, end, position) => lists.map(({ list, name }) => {
    const value = moved.filter(each => each[end] === list).reduce((sum, each) => sum + each.value, 0);
    return { name: end + list, depth: end === 'from' ? 0 : 1, value, itemStyle: { color: hue(list) }, label: { position, formatter: name + ' ' + value, ...fit } };
  }).filter(node => node.value > 0);
  const label = { color: colour('ink'), fontFamily: font, fontSize: size, textBorderColor: colour('surface'), textBorderWidth: 3 };
  return {
    animation: false,
    aria: { enabled: false },
    tooltip: { trigger: 'item', renderMode: 'richText', confine: true, backgroundColor: colour('surface'), borderColor: colour('rule'), textStyle: { color: colour('ink') },
      formatter: each => each.dataType === 'edge' ? String(each.value) : each.data.label.formatter },
    series: [{ type: 'sankey', left: 8, right: 8, top: 8, bottom: 8, nodeAlign: 'justify', nodeGap: 16, layoutIterations: 0, draggable: false, emphasis: { focus: 'adjacency' }, label,
      data: [...side(from, 'from', 'right'), ...side(to, 'to', 'left')],
      links: moved.map(each => ({ source: 'from' + each.from, target: 'to' + each.to, value: each.value,
        lineStyle: { color: hue(each.from === 'none' ? each.to : each.from), opacity: each.from === each.to ? .25 : .5, curveness: .5 } })) }],
  };
}

async function drawFlows(place) {
  const echarts = await load(place.dataset.library, 'echarts');
  const said = tabled(place.closest('figure').querySelector('table'));
  const chart = echarts.init(place);
  const show = () => chart.setOption(flowing(said, colour, getComputedStyle(document.body).fontFamily, 13, place.clientWidth), true);
  show();
  dark.addEventListener('change', show);
  new ResizeObserver(() => { chart.resize(); show(); }).observe(place);
  const named = (lists, wanted) => lists.find(({ list }) => list === wanted).name;
  readable(place, chart, said.flows.filter(each => each.value > 0).map(({ from, to, value }, i) => ({
    text: `${named(said.from, from)} → ${named(said.to, to)} ${value}`, where: { seriesIndex: 0, dataType: 'edge', dataIndex: i } })));
  takenAway(place, 16, (hue, font) => flowing(said, hue, font, 17));
}

function drawMap(place) {
  const rows = [...place.querySelectorAll('section')].reduce((sum, group) => sum + Math.ceil(group.querySelectorAll('li').length / ACROSS), 0);
  takenAway(place, 2.2 * rows + 1, (hue, font) => map(place, hue, font));
}

async function drawGraph(place) {
  const figure = place.closest('figure');
  const status = figure.querySelector('[role=status]');
  const [cytoscape, graph, response] = await Promise.all([
    load(place.dataset.library, 'cytoscape'), import(place.dataset.component), fetch(place.dataset.graph)]);
  for (const address of place.dataset.forces.split(' ')) await load(address, address);
  const says = graph.words(place.dataset.messages);
  if (!response.ok) { status.textContent = says.failed; return; }
  const drawn = await response.json();
  const degree = {};
  for (const each of drawn.relationships) for (const id of [each.from, each.to]) degree[id] = (degree[id] ?? 0) + 1;
  const cy = graph.start(cytoscape, place, { userZoomingEnabled: false });
  cy.add([...drawn.nodes.map(each => graph.node({ ...each, degree: degree[each.id] ?? 0 })), ...drawn.relationships.map(graph.edge)]);
  cy.layout({ name: 'circle', boundingBox: { x1: 0, y1: 0, w: place.clientWidth, h: place.clientHeight } }).run();
  await graph.arrange(cy, place, 'natural');
  graph.legend(cy, figure.querySelector('.legend'), says);
  status.textContent = (drawn.cut ? says.cut + ' ' : '') + says.count.replace('N', cy.nodes().length).replace('E', cy.edges().length);
  const language = document.documentElement.dataset.language;
  const show = (node, line) => {
    const walk = document.createElement('a');
    walk.textContent = says.walk;
    walk.href = graph.kept('/explore?' + new URLSearchParams({ node: node.id() }), language);
    const picked = figure.querySelector('.picked');
    picked.replaceChildren(...graph.told(node, line, says, language), ' · ', walk);
    picked.hidden = false;
  };
  cy.on('tap', 'node', event => show(event.target));
  graph.keys(cy, place, () => figure.querySelector('.picked a')?.focus(), show);
  figure.addEventListener('click', event => {
    const wanted = event.target.dataset?.do;
    if (wanted === 'larger' || wanted === 'smaller') cy.zoom({ level: cy.zoom() * (wanted === 'larger' ? 1.3 : 1 / 1.3), renderedPosition: { x: place.clientWidth / 2, y: place.clientHeight / 2 } });
    if (wanted === 'fit') cy.fit(undefined, 30);
    if (wanted === 'png' || wanted === 'svg') graph.savePicture(wanted, place.dataset.picture, cy, says);
  });
  place.drawing = cy;
}

function drawAll(root) {
  for (const [selector, draw] of [['.chart[data-series]', drawBars], ['.matrix[data-library]', drawMatrix], ['.tilemap[data-library]', drawMap], ['.chart.flows', drawFlows], ['.multiples[data-library]', drawMultiples], ['.stage[data-graph]', drawGraph]]) {
    for (const place of root.querySelectorAll(selector)) {
      if (place.dataset.drawn) continue;
      place.dataset.drawn = 'yes';
      draw(place);
    }
  }
}

drawAll(document);
document.addEventListener('htmx:afterSettle', event => drawAll(event.target));
