// One message: who, when, words, card, files, and what became of it.
import * as api from './api.js';
import { drawCard } from './cards.js';
import { avatar, el, icon } from './dom.js';
import { markdown, plain } from './markdown.js';
import { cardOf, nameOf, state } from './state.js';
import { clock, has, size, t } from './words.js';

const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const fileTypes = ['application/vnd.microsoft.teams.file.download.info', 'application/vnd.microsoft.teams.card.file.info'];

/** What is drawn of a message: the same text means that nothing needs drawing again. */
export const shape = (post) =>
  JSON.stringify([post.activity.text, post.activity.attachments, post.view, post.edited, post.failed, state.older, state.answered.get(post.id)]);

export function drawMessage(post, redraw) {
  const mine = post.from === state.me.key;
  const parts = [words(post), files(post), cards(post, redraw)];
  return el(
    'article',
    { class: `message${mine ? ' is-mine' : ''}${post.from === 'bot' ? ' is-bot' : ''}`, test: 'message', 'data-id': post.id, 'data-from': post.from, 'aria-label': `${nameOf(post.from)}, ${clock(post.at)}` },
    avatar(nameOf(post.from), post.from),
    el('div', { class: 'said-by' }, meta(post, redraw), el('div', { class: 'bubble' }, ...parts), fate(post)),
  );
}

function meta(post, redraw) {
  const refreshable = !state.older && cardOf(post)?.refresh;
  return el(
    'p',
    { class: 'meta' },
    el('span', { class: 'name' }, nameOf(post.from)),
    el('time', { datetime: post.at }, clock(post.at)),
    post.edited ? el('span', { class: 'edited', test: 'edited' }, t('edited')) : null,
    refreshable
      ? el('button', { class: 'plain small', type: 'button', title: t('refreshCard'), 'aria-label': t('refreshCard'), test: 'refresh', onclick: () => touch(post, redraw, () => api.refresh({ as: state.me.key, message: post.id, action: {} }, true)) }, icon('refresh'))
      : null,
  );
}

function words(post) {
  const { text, textFormat, entities = [] } = post.activity;
  if (!text) return null;
  if (post.from === 'bot' && textFormat !== 'plain') {
    const box = el('div', { class: 'words' });
    box.innerHTML = markdown(text);
    return box;
  }
  const mention = entities.find((e) => e.type === 'mention')?.text;
  const rest = mention ? text.replace(mention, '').replace(/^(&nbsp;|\s)/, '') : text;
  return el('div', { class: 'words is-typed' }, mention ? el('span', { class: 'mention' }, state.bot) : null, mention ? ' ' : null, rest);
}

/** What a screen reader is told when the message comes. */
export const spoken = (post) => `${nameOf(post.from)}: ${plain(post.activity.text ?? '') || post.activity.summary || t('card')}`;

function files(post) {
  const found = post.activity.attachments ?? [];
  return [...found.filter((a) => fileTypes.includes(a.contentType)).map(fileChip), ...found.filter((a) => a.contentType === CONSENT).map((a) => consent(post, a))];
}

// the address is shown as a path: the page may be open under the machine's other name
function fileChip({ name, contentUrl }) {
  const url = URL.parse(contentUrl ?? '', location.origin);
  const href = url?.pathname.startsWith('/local/connector/files/') ? url.pathname : url?.protocol === 'https:' ? url.href : undefined;
  return el(
    'div',
    { class: 'file', test: 'file' },
    el('span', { class: 'file-icon', 'aria-hidden': 'true' }, name?.split('.').at(-1)?.slice(0, 4) ?? ''),
    el('span', { class: 'file-name' }, name ?? ''),
    href ? el('a', { href, download: name, test: 'download', 'aria-label': `${t('file.download')} ${name}` }, t('file.download')) : null,
  );
}

function consent(post, { name, content = {} }) {
  const done = state.answered.get(post.id);
  const answer = async (accept) => {
    state.answered.set(post.id, accept ? 'accepted' : 'declined');
    state.changed(post);
    const outcome = await api.answer({ as: state.me.key, message: post.id, accept }).catch(() => ({ fault: 'answerStatus' }));
    if (!outcome.fault) return;
    state.answered.delete(post.id);
    state.notices.set(post.id, { kind: 'error', text: t('fault.answerStatus', outcome.status ?? '') });
    state.changed(post);
  };
  const button = (key, accept, kind) => el('button', { type: 'button', class: `button ${kind}`, test: `file-${key}`, onclick: () => answer(accept) }, t(`file.${key}`));
  return el(
    'div',
    { class: 'consent', test: 'consent', role: 'group', 'aria-label': name },
    el('p', { class: 'file-name' }, el('span', { class: 'file-icon', 'aria-hidden': 'true' }, name.split('.').at(-1).slice(0, 4)), `${name} · ${size(content.sizeInBytes ?? 0)}`),
    content.description ? el('p', { class: 'subtle' }, content.description) : null,
    done ? el('p', { class: 'subtle', role: 'status' }, t(`file.${done}`)) : [el('p', { class: 'subtle' }, t('file.offer')), el('p', { class: 'buttons' }, button('accept', true, 'is-primary'), button('decline', false, ''))],
  );
}

function cards(post, redraw) {
  const all = (post.activity.attachments ?? []).filter((a) => a.contentType?.endsWith('card.adaptive')).map((a) => a.content);
  if (!all.length) return null;
  const own = state.older ? undefined : post.view;
  const drawn = all.map((base, i) =>
    drawCard((i === 0 && own) || base, { older: state.older, press: (action) => press(post, redraw, action) }),
  );
  return [...drawn, own && !state.place.personal ? el('p', { class: 'own', test: 'own-view' }, t('ownView')) : null, el('div', { class: 'outcome', test: 'outcome' })];
}

function press(post, redraw, action) {
  const msteams = action.data?.msteams;
  if (action.type === 'Action.Submit' && msteams?.type === 'imBack') return state.say(msteams.value, post);
  return touch(post, redraw, () => api.press({ as: state.me.key, message: post.id, action, locale: state.locale() }));
}

/** Does something to a card and shows what it came to beneath it. */
async function touch(post, redraw, act) {
  const article = () => document.querySelector(`article[data-id="${post.id}"]`);
  state.notices.delete(post.id);
  showNotice(post, { kind: 'working', text: t('working') });
  article()?.setAttribute('aria-busy', 'true');
  const outcome = await act().catch((e) => ({ fault: 'answerStatus', status: e.message }));
  article()?.removeAttribute('aria-busy');
  const text = outcome.notice ?? outcome.error ?? (outcome.fault && t(`fault.${outcome.fault}`, outcome.status));
  if (text) state.notices.set(post.id, { kind: outcome.notice ? 'notice' : 'error', text });
  redraw(post);
}

export function showNotice(post, notice = state.notices.get(post.id)) {
  const place = document.querySelector(`article[data-id="${post.id}"] .outcome`);
  if (!place) return;
  place.replaceChildren();
  if (!notice) return;
  const said = el('div', { class: `said is-${notice.kind}`, role: notice.kind === 'error' ? 'alert' : 'status', test: `outcome-${notice.kind}` });
  said.innerHTML = markdown(notice.text);
  place.append(said);
}

function fate(post) {
  if (post.failed === undefined) return null;
  const again = async (e) => {
    e.target.disabled = true;
    await api.retry(state.me.key, post.id).catch(() => undefined);
    e.target.disabled = false;
  };
  const key = has(`failed.${post.failed}`) ? `failed.${post.failed}` : 'failed';
  return el('p', { class: 'error', role: 'alert', test: 'failed' }, `${t(key, post.failed)} `, post.from === state.me.key ? el('button', { class: 'link', type: 'button', test: 'retry', onclick: again }, t('retry')) : null);
}
