// Draws the bars of an answer; the table below them holds the same numbers.
'use strict';

const dark = matchMedia('(prefers-color-scheme: dark)');
let library;

function load(address) {
  library ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve(window.echarts));
    script.addEventListener('error', reject);
    document.head.append(script);
  });
  return library;
}

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
}

function options(place) {
  const english = place.dataset.english === 'true';
  const series = JSON.parse(place.dataset.series);
  const labels = JSON.parse(place.dataset.labels);
  const text = { color: colour('ink'), fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13 };
  return {
    animation: false,
    textStyle: text,
    grid: { left: 8, right: 24, top: series.length > 1 ? 36 : 8, bottom: 8, containLabel: true },
    legend: series.length > 1 ? { left: 0, top: 0, textStyle: text } : undefined,
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, renderMode: 'richText' },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { color: colour('muted') }, splitLine: { lineStyle: { color: colour('rule') } } },
    yAxis: { type: 'category', inverse: true, data: labels, axisLabel: { color: colour('ink') }, axisTick: { show: false } },
    series: series.map(each => ({
      name: english ? each.en : each.zh, type: 'bar', stack: 'all', data: each.values, barMaxWidth: 22,
      itemStyle: { color: colour(each.list || 'link') },
    })),
  };
}

async function draw(place) {
  if (place.dataset.drawn) return;
  place.dataset.drawn = 'yes';
  const echarts = await load(place.dataset.library);
  const chart = echarts.init(place);
  const show = () => chart.setOption(options(place), true);
  show();
  dark.addEventListener('change', show);
  new ResizeObserver(() => chart.resize()).observe(place);
}

function drawAll(root) {
  root.querySelectorAll('.chart[data-series]').forEach(draw);
}

drawAll(document);
document.addEventListener('htmx:afterSettle', event => drawAll(event.target));
