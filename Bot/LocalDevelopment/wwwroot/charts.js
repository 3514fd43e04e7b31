// Chart.Donut and Chart.HorizontalBar.Stacked as elements of Microsoft's renderer, drawn by chart.js.
import { el } from './dom.js';

const { CardElement } = globalThis.AdaptiveCards;
const named = {
  good: '--chart-good', warning: '--chart-warning', attention: '--chart-attention', neutral: '--neutral',
  categoricalRed: '#d13438', categoricalPurple: '#8764b8', categoricalLavender: '#9ea2ff', categoricalBlue: '#637cef',
  categoricalLightBlue: '#54b4ee', categoricalTeal: '#00a5a5', categoricalGreen: '#4a9e4a', categoricalLime: '#8cbd18',
  categoricalMarigold: '#eaa300',
};
const series = ['categoricalBlue', 'categoricalTeal', 'categoricalMarigold', 'categoricalPurple', 'categoricalRed', 'categoricalGreen'];
const style = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function colour(name, index) {
  const found = named[name] ?? named[series[index % series.length]];
  return found.startsWith('--') ? style(found) : found;
}

const spoken = (title, rows) => `${title ? `${title}: ` : ''}${rows.join('; ')}`;

class ChartElement extends CardElement {
  internalParse(source, context) {
    super.internalParse(source, context);
    this.source = source;
  }

  internalRender() {
    const { title, showTitle, showLegend = true } = this.source;
    const canvas = el('canvas', { role: 'img', 'aria-label': spoken(title, this.spoken()) });
    const room = el('div', { class: `chart-room ${this.roomClass}` }, canvas);
    const legend = showLegend && el('ul', { class: 'legend' }, this.legend().map(legendLine));
    const figure = el('figure', { class: `chart ${this.roomClass}` }, room, legend);
    if (this.rows) room.style.height = `${this.rows() * 44 + 28}px`;
    // chart.js measures what it draws on, so it waits until the card stands on the page
    const observer = new ResizeObserver(() => {
      if (!canvas.isConnected || !room.clientWidth) return;
      observer.disconnect();
      this.chart = new globalThis.Chart(canvas, this.config());
    });
    observer.observe(room);
    return el('div', { class: 'chart-box' }, showTitle && title ? el('p', { class: 'chart-title' }, title) : null, figure);
  }
}

const legendLine = ({ legend, value, color }) => {
  const dot = el('i', { 'aria-hidden': 'true' });
  dot.style.background = color;
  return el('li', {}, dot, el('span', {}, legend), value === undefined ? null : el('b', {}, String(value)));
};

const still = { animation: false, responsive: true, maintainAspectRatio: false };

export class Donut extends ChartElement {
  roomClass = 'is-donut';
  getJsonTypeName() { return 'Chart.Donut'; }
  slices() { return (this.source.data ?? []).map((d, i) => ({ legend: d.legend ?? '', value: d.value ?? 0, color: colour(d.color, i) })); }
  spoken() { return this.slices().map((s) => `${s.legend} ${s.value}`); }
  legend() { return this.slices(); }

  config() {
    const slices = this.slices();
    const middle = this.source.value ?? slices.reduce((sum, s) => sum + s.value, 0);
    return {
      type: 'doughnut',
      data: {
        labels: slices.map((s) => s.legend),
        datasets: [{ data: slices.map((s) => s.value), backgroundColor: slices.map((s) => s.color), borderColor: style('--card'), borderWidth: 2 }],
      },
      options: { ...still, cutout: '68%', plugins: { legend: { display: false } } },
      plugins: [{ id: 'middle', afterDraw: (chart) => write(chart, String(middle)) }],
    };
  }
}

function write({ ctx, chartArea }, text) {
  ctx.save();
  ctx.font = `600 22px ${style('--font')}`;
  ctx.fillStyle = style('--text');
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, (chartArea.left + chartArea.right) / 2, (chartArea.top + chartArea.bottom) / 2);
  ctx.restore();
}

export class StackedBars extends ChartElement {
  roomClass = 'is-bars';
  getJsonTypeName() { return 'Chart.HorizontalBar.Stacked'; }
  rows() { return (this.source.data ?? []).length; }
  spoken() { return (this.source.data ?? []).map((d) => `${d.title}: ${d.data.map((s) => `${s.legend} ${s.value}`).join(', ')}`); }

  legend() {
    const found = new Map();
    for (const bar of this.source.data ?? [])
      for (const part of bar.data ?? []) if (!found.has(part.legend)) found.set(part.legend, colour(part.color, found.size));
    return [...found].map(([legend, color]) => ({ legend, color }));
  }

  config() {
    const bars = this.source.data ?? [];
    const datasets = this.legend().map(({ legend, color }) => ({
      label: legend, backgroundColor: color, barThickness: 16, borderRadius: 2,
      data: bars.map((b) => (b.data ?? []).find((p) => p.legend === legend)?.value ?? 0),
    }));
    const ink = { color: style('--subtle'), font: { family: style('--font'), size: 12 } };
    return {
      type: 'bar',
      data: { labels: bars.map((b) => wrap(b.title ?? '')), datasets },
      options: {
        ...still, indexAxis: 'y', plugins: { legend: { display: false } },
        scales: {
          x: { stacked: true, ticks: { ...ink, precision: 0 }, grid: { color: style('--line') }, border: { display: false } },
          y: { stacked: true, ticks: ink, grid: { display: false }, border: { display: false } },
        },
      },
    };
  }
}

/** A label as lines of about twenty letters. */
function wrap(label) {
  const lines = [''];
  for (const word of label.split(' '))
    if (`${lines.at(-1)} ${word}`.length > 20 && lines.at(-1)) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  return lines;
}
