// A drawing as a picture to show to others: on light ground whatever the page is on, with its title, what its symbols mean, whole names, and where and when it is from.

const WIDE = 1600, HIGH = 900, EDGE = 40, HEAD = 110, FOOT = 114; // a slide's
const SHARP = 2;
const ROW = 12; // characters of a name's line
const TITLE = 44;
const SOURCES = 96; // characters of the line that names the documents
const FONTS = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif";

const light = new Map();

/** A colour of the light style sheet, by the variable's name. */
function colour(name) {
  if (!light.size) {
    for (const sheet of document.styleSheets) {
      for (const rule of sheet.cssRules) {
        if (rule.selectorText === ':root') for (const each of rule.style) light.set(each, rule.style.getPropertyValue(each).trim());
        else if (rule.selectorText?.startsWith('.')) light.set(rule.selectorText, rule.style?.getPropertyValue('--hue').trim());
      }
    }
  }
  const found = light.get(name) ?? light.get('--muted');
  return found.startsWith('var(') ? light.get(found.slice(4, -1)) : found;
}

function hue(kind, list) {
  return colour(list ? '--' + list : '.kind-' + kind);
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function lines(text, length) {
  return text.match(new RegExp('.{1,' + length + '}', 'gu')) ?? [];
}

function symbol(graph, kind, list, x, y, r) {
  const fill = `fill="${hue(kind, list)}"`;
  const outline = graph.outline(kind, list);
  return outline
    ? `<polygon points="${outline.map(([across, down]) => [x + r * across, y + r * down].map(each => each.toFixed(1)).join()).join(' ')}" ${fill}/>`
    : `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}" ${fill}/>`;
}

function name(text, x, y, size) {
  const rows = lines(text, ROW).map((row, i) => `<tspan x="${x.toFixed(1)}" dy="${i ? size * 1.15 : 0}">${escaped(row)}</tspan>`);
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" text-anchor="middle" paint-order="stroke" stroke="#fff" stroke-width="3">${rows.join('')}</text>`;
}

/** The kinds that are drawn, each with what it is called. */
function legend(graph, nodes, says) {
  let x = EDGE;
  return [...new Map(nodes.map(each => [each.data('list') ?? each.data('kind'), each])).entries()].map(([called, each]) => {
    const word = says[called] ?? called;
    const at = x;
    x += 50 + 17 * word.length;
    return symbol(graph, each.data('kind'), each.data('list'), at + 9, HIGH - FOOT + 28, 8) + `<text x="${at + 26}" y="${HIGH - FOOT + 34}" font-size="17">${escaped(word)}</text>`;
  }).join('');
}

/** Which documents what is shown rests on, in which state of the data, as the page's citation has it; nothing where it has none. */
function sources() {
  const list = document.querySelector('[data-sources]');
  if (!list) return '';
  const names = [...list.querySelectorAll('a')].map(each => each.textContent.trim());
  let said = list.previousElementSibling.textContent.trim() + (document.documentElement.lang === 'en' ? ': ' : '：');
  const shown = names.filter((each, i) => names.slice(0, i + 1).join('、').length + said.length <= SOURCES || i === 0);
  said += shown.join('、') + (shown.length < names.length ? `……(${shown.length}/${names.length})` : '');
  const version = JSON.parse(document.getElementById('csl')?.textContent ?? '[]')[0]?.version;
  return said + (version ? ' · ' + version : '');
}

/** What is shown within a slide that says what it is, what it rests on, and where and when it is from. */
function slide(title, high, shown) {
  const rows = lines(title, TITLE).slice(0, 2);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDE}" height="${high}" viewBox="0 0 ${WIDE} ${high}" role="img" lang="${document.documentElement.lang}" font-family="${FONTS}" fill="${colour('--ink')}">`
    + `<title>${escaped(rows.join(''))}</title><desc>${escaped(document.getElementById('gbt')?.textContent ?? '')}</desc><rect width="${WIDE}" height="${high}" fill="#fff"/>`
    + rows.map((row, i) => `<text x="${EDGE}" y="${52 + 40 * i}" font-size="32" font-weight="700">${escaped(row)}</text>`).join('')
    + shown
    + `<text x="${EDGE}" y="${high - 48}" font-size="15" fill="${colour('--muted')}">${escaped(sources())}</text>`
    + `<text x="${EDGE}" y="${high - 22}" font-size="15" fill="${colour('--muted')}">${escaped(document.querySelector('.brand').textContent)} · ${escaped(decodeURI(location.origin + location.pathname + location.search))} · ${new Date().toISOString().slice(0, 10)}</text></svg>`;
}

/** A drawn graph as SVG text. */
export function drawing(graph, cy, says) {
  const nodes = cy.nodes(':visible');
  const box = nodes.boundingBox({ includeLabels: false });
  const wide = WIDE - 6 * EDGE, high = HIGH - HEAD - FOOT - 2 * EDGE;
  const scale = Math.min(2, wide / Math.max(1, box.w), high / Math.max(1, box.h));
  const left = (WIDE - scale * box.w) / 2, top = HEAD + (high - scale * box.h) / 2 + EDGE / 2;
  const place = ({ x, y }) => [left + scale * (x - box.x1), top + scale * (y - box.y1)];
  const at = each => place(each.position());
  const size = nodes.length <= 40 ? 15 : nodes.length <= 100 ? 12 : 8;
  const drawn = cy.edges(':visible').map(each => {
    const pulled = graph.pullOf(each);
    const [from, by, to] = [at(each.source()), pulled ? place(pulled) : null, at(each.target())].map(point => point?.map(number => number.toFixed(1)).join());
    const own = light.get('.type-' + each.data('type')) ? colour('.type-' + each.data('type')) : colour(each.data('weight') > 0 ? '--link' : '--muted');
    return `<path fill="none" d="M${from} ${by ? 'Q' + by + ' ' : 'L'}${to}" stroke="${own}" stroke-width="${Math.max(1.2, Math.min(9, each.numericStyle('width') * Math.min(1, scale))).toFixed(1)}" opacity=".5"/>`;
  });
  const dots = nodes.map(each => {
    const [x, y] = at(each);
    const r = Math.max(4, Math.min(1, scale) * each.width() / 2);
    return { mark: symbol(graph, each.data('kind'), each.data('list'), x, y, r), text: name(each.data('name'), x, y + r + size, size) };
  });
  return slide(graph.title, HIGH, drawn.join('') + dots.map(each => each.mark).join('') + dots.map(each => each.text).join('') + legend(graph, nodes, says));
}

/**
 * A chart as SVG text.
 * @param option what the library is to draw, by a function that gives the colours of the light style sheet
 * @param high of the chart alone
 */
export function chart(echarts, title, high, option) {
  const drawn = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDE - 2 * EDGE, height: high });
  drawn.setOption(option(name => colour('--' + name), FONTS));
  const svg = drawn.renderToSVGString();
  drawn.dispose();
  return slide(title, HEAD + high + FOOT, svg.replace('<svg ', `<svg x="${EDGE}" y="${HEAD}" `));
}

/** SVG text as a file of a kind: itself, or a picture in dots. */
export async function file(kind, text) {
  const svg = new Blob([text], { type: 'image/svg+xml' });
  if (kind === 'svg') return svg;
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: SHARP * image.width, height: SHARP * image.height });
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise(done => canvas.toBlob(done, 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}
