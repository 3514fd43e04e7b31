// The panel of a tester: what only a stand-in can offer.
import * as api from './api.js';
import { byId, el, icon } from './dom.js';
import { state } from './state.js';
import { clock, language, t } from './words.js';

export const theme = () => localStorage.getItem('local.theme') ?? 'auto';

export function applyTheme() {
  const dark = theme() === 'dark' || (theme() === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

const keep = (name, value) => localStorage.setItem(`local.${name}`, value);

function choice(label, test, options, value, chosen) {
  const select = el('select', { test, onchange: (e) => chosen(e.target.value) }, options.map(([v, words]) => el('option', { value: v, selected: v === value }, words)));
  return el('label', { class: 'row' }, el('span', {}, label), select);
}

/** Draws the panel; `act` has what a change sets off: words, theme, older, place. */
export async function drawTools(act, close) {
  const result = el('p', { class: 'subtle', role: 'status', test: 'again-result' });
  const again = async () => {
    const outcome = await api.again(state.me.key).catch(() => null);
    result.textContent = outcome ? t('tool.again.done', outcome.status) : t('tool.again.none');
  };
  const older = el('input', { type: 'checkbox', checked: state.older, test: 'older', onchange: (e) => act.older(e.target.checked) });
  const install = () => api.install({ as: state.me.key, in: state.place.id, installed: !state.place.installed });
  byId('tools').replaceChildren(
    el('header', {}, el('h2', {}, t('tools')), el('button', { class: 'plain', type: 'button', 'aria-label': t('close'), onclick: close }, icon('close'))),
    choice(t('tool.language'), 'language', [['vi', 'Tiếng Việt'], ['en', 'English']], language(), (v) => { keep('language', v); act.words(); }),
    choice(t('tool.theme'), 'theme', ['auto', 'light', 'dark'].map((v) => [v, t(`theme.${v}`)]), theme(), (v) => { keep('theme', v); act.theme(); }),
    el('label', { class: 'row' }, el('span', {}, t('tool.older')), older),
    el('p', { class: 'subtle' }, t('tool.older.about')),
    el('button', { class: 'button', type: 'button', test: 'again', onclick: again }, t('tool.again')),
    el('p', { class: 'subtle' }, t('tool.again.about')),
    result,
    el('button', { class: 'button', type: 'button', test: 'install', onclick: install }, t(state.place.installed ? 'tool.remove' : 'tool.add')),
    el('section', { id: 'problems' }),
  );
  await drawProblems();
}

export async function drawProblems() {
  const found = await api.problems();
  const count = byId('problem-count');
  count.textContent = found.length;
  count.hidden = !found.length;
  byId('problems')?.replaceChildren(
    el('h3', {}, t('problems')),
    found.length
      ? el('ul', { test: 'problems' }, found.map((p) => el('li', {}, t(`problem.${p.code}`), p.detail ? el('code', {}, p.detail) : null, el('time', {}, clock(p.at)))))
      : el('p', { class: 'subtle' }, t('problems.none')),
    found.length ? el('button', { class: 'link', type: 'button', onclick: api.clearProblems }, t('problems.clear')) : '',
  );
}
