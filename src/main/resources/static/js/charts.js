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

function options(place) {
  const english = document.documentElement.lang === 'en';
  const series = JSON.parse(place.dataset.series);
  const labels = JSON.parse(place.dataset.labels);
  const whole = series.every(each => each.values.every(Number.isInteger));
  const text = { color: colour('ink'), fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13 };
  return {
    animation: false,
    textStyle: text,
    aria: { enabled: false },
    grid: { left: 8, right: 24, top: series.length > 1 ? 36 : 8, bottom: 8, containLabel: true },
    legend: series.length > 1 ? { left: 0, top: 0, textStyle: text } : undefined,
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, renderMode: 'richText', confine: true, backgroundColor: colour('surface'), borderColor: colour('rule'), textStyle: { color: colour('ink') } },
    xAxis: { type: 'value', minInterval: whole ? 1 : 0, axisLabel: { color: colour('muted'), hideOverlap: true }, splitLine: { lineStyle: { color: colour('rule') } } },
    yAxis: { type: 'category', inverse: true, data: labels, axisLine: { lineStyle: { color: colour('rule') } }, axisTick: { show: false },
      axisLabel: { color: colour('ink'), interval: 0, width: Math.min(300, place.clientWidth * .42), overflow: 'truncate' } },
    series: series.map(each => ({
      name: english ? each.en : each.zh, type: 'bar', stack: 'all', data: each.values, barMaxWidth: 22,
      itemStyle: { color: colour(each.list || 'link') },
    })),
  };
}

async function drawBars(place) {
  const echarts = await load(place.dataset.library, 'echarts');
  const chart = echarts.init(place);
  const show = () => chart.setOption(options(place), true);
  show();
  dark.addEventListener('change', show);
  new ResizeObserver(() => { chart.resize(); show(); }).observe(place);
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
  graph.keys(cy, place);
  status.textContent = (drawn.cut ? says.cut + ' ' : '') + says.count.replace('N', cy.nodes().length).replace('E', cy.edges().length);
  const language = document.documentElement.dataset.language;
  cy.on('tap', 'node', event => {
    const link = document.createElement('a');
    link.textContent = event.target.data('name');
    link.href = graph.page(event.target.data(), language) ?? '#';
    const walk = document.createElement('a');
    walk.textContent = says.walk;
    walk.href = graph.kept('/explore?' + new URLSearchParams({ node: event.target.id() }), language);
    const picked = figure.querySelector('.picked');
    picked.replaceChildren((says[event.target.data('kind')] ?? '') + '：', link, ' · ', walk);
    picked.hidden = false;
  });
  figure.addEventListener('click', event => {
    const wanted = event.target.dataset?.do;
    if (wanted === 'larger' || wanted === 'smaller') cy.zoom({ level: cy.zoom() * (wanted === 'larger' ? 1.3 : 1 / 1.3), renderedPosition: { x: place.clientWidth / 2, y: place.clientHeight / 2 } });
    if (wanted === 'fit') cy.fit(undefined, 30);
    if (wanted === 'png' || wanted === 'svg') graph.savePicture(wanted, place.dataset.picture, cy, says);
  });
  place.drawing = cy;
}

function drawAll(root) {
  for (const [selector, draw] of [['.chart[data-series]', drawBars], ['.stage[data-graph]', drawGraph]]) {
    for (const place of root.querySelectorAll(selector)) {
      if (place.dataset.drawn) continue;
      place.dataset.drawn = 'yes';
      draw(place);
    }
  }
}

drawAll(document);
document.addEventListener('htmx:afterSettle', event => drawAll(event.target));
