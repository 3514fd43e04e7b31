// The messages of one place: a chat from top to bottom, or a channel's posts with their replies.
import * as api from './api.js';
import { composer } from './composer.js';
import { byId, el, icon } from './dom.js';
import { drawMessage, shape, showNotice, spoken } from './message.js';
import { cardOf, state } from './state.js';
import { around, day, t } from './words.js';

const FRESH = 60_000; // a view older than this is asked for again when it comes into sight
const shapes = new WeakMap();
const inSight = new Set();
const asking = new Set();
const feed = () => byId('feed');
const article = (id) => feed().querySelector(`article[data-id="${id}"]`);

const eyes = new IntersectionObserver((seen) => {
  for (const { target, isIntersecting } of seen) {
    inSight[isIntersecting ? 'add' : 'delete'](target.dataset.id);
    if (isIntersecting) refresh(state.posts.get(target.dataset.id));
  }
});

/** What a client does when a card comes into sight of somebody its refresh lists. */
async function refresh(post) {
  const listed = post && cardOf(post)?.refresh?.userIds?.slice(0, 60).includes(state.me.memberId);
  const fresh = post?.viewedAt && Date.now() - new Date(post.viewedAt) < FRESH;
  if (!listed || fresh || state.older || asking.has(post.id)) return;
  asking.add(post.id);
  await api.refresh({ as: state.me.key, message: post.id, action: {} }, false).catch(() => undefined);
  asking.delete(post.id);
}

export function drawFeed() {
  inSight.clear();
  eyes.disconnect();
  const posts = [...state.posts.values()];
  feed().replaceChildren(el('div', { class: 'column' }));
  feed().classList.toggle('is-channel', !state.place.personal);
  for (const post of posts) place(post);
  hint();
  toEnd();
}

const toEnd = () => (feed().scrollTop = feed().scrollHeight);
const atEnd = () => feed().scrollHeight - feed().scrollTop - feed().clientHeight < 120;

/** Puts a new or changed message where it belongs. */
export function upsert(post, { announce = false } = {}) {
  const stay = atEnd();
  const known = state.posts.has(post.id);
  state.posts.set(post.id, post);
  place(post);
  hint();
  if (!known && announce && post.from !== state.me.key) byId('announcer').textContent = spoken(post);
  if (stay || post.from === state.me.key) toEnd();
}

export function remove(id) {
  const post = state.posts.get(id);
  if (!post) return;
  state.posts.delete(id);
  const old = article(id);
  const thread = old?.closest('.thread');
  if (old) old.replaceWith(...(thread && post.root === id && thread.querySelectorAll('article').length > 1 ? [el('p', { class: 'subtle' }, t('deletedRoot'))] : []));
  if (thread && !thread.querySelector('article')) thread.remove();
  hint();
}

function place(post) {
  const old = article(post.id);
  const now = shape(post);
  if (old && shapes.get(old) === now) return showNotice(post);
  const focus = old && old.contains(document.activeElement) ? focusables(old).indexOf(document.activeElement) : -1;
  const drawn = drawMessage(post, (p) => place(state.posts.get(p.id) ?? p));
  shapes.set(drawn, now);
  if (old) {
    eyes.unobserve(old);
    old.replaceWith(drawn);
  } else (post.root ? thread(post.root) : column(post)).append(drawn);
  showNotice(post);
  if (focus >= 0) focusables(drawn)[Math.min(focus, focusables(drawn).length - 1)]?.focus();
  eyes.observe(drawn);
  if (inSight.has(post.id)) refresh(post);
}

const focusables = (box) => [...box.querySelectorAll('button, input, select, textarea, a[href], [tabindex="0"]')];

/** The chat's one column, with a line where a new day begins. */
function column(post) {
  const box = feed().firstElementChild;
  const last = [...box.querySelectorAll('.day')].at(-1)?.textContent;
  if (last !== day(post.at)) box.append(el('p', { class: 'day' }, day(post.at)));
  return box;
}

/** A post's box: the first message, its replies, and where to reply. */
function thread(root) {
  const found = feed().querySelector(`[data-root="${root}"] .said-here`);
  if (found) return found;
  const inside = el('div', { class: 'said-here' });
  const foot = el('div', { class: 'foot' });
  const open = () => foot.replaceChildren(composer({ key: `${state.place.id} ${root}`, label: 'compose.reply', thread: root, focus: true, close: () => foot.replaceChildren(button()) }));
  const button = () => el('button', { class: 'plain reply', type: 'button', test: 'reply', onclick: open }, icon('reply'), t('reply'));
  foot.append(button());
  feed().firstElementChild.append(el('section', { class: 'thread', test: 'thread', 'data-root': root }, inside, foot));
  return inside;
}

/** What to try first, for as long as nobody has said anything here. */
function hint() {
  const old = feed().querySelector('.empty');
  const said = [...state.posts.values()].some((p) => p.from !== 'bot');
  if (said || (!state.place.personal && state.posts.size)) return old?.remove();
  if (old) return feed().firstElementChild.append(old);
  const phrase = (key) => el('button', { type: 'button', class: 'phrase', test: 'phrase', onclick: () => state.fill(t(key)) }, t(key));
  const lines = state.place.personal
    ? [el('p', {}, around('empty.first', phrase('empty.say1'))), el('p', {}, around('empty.second', phrase('empty.say2')))]
    : [el('p', {}, t('empty.channel'))];
  feed().firstElementChild.append(el('div', { class: 'empty', test: 'empty' }, el('h2', {}, t('empty.title')), ...lines));
}
