import * as api from './api.js';
import { composer } from './composer.js';
import { byId, el, icon, popup } from './dom.js';
import { drawFeed, remove, upsert } from './feed.js';
import { keyOf, remember, state } from './state.js';
import { drawPeople, drawPlaces } from './sides.js';
import { applyTheme, drawProblems, drawTools } from './tools.js';
import { loadWords, locale, t } from './words.js';

const asked = new URLSearchParams(location.search);
const phone = matchMedia('(max-width: 720px)');
let silence = () => {};
let typingUntil;
const heard = [];
const known = new Set(); // ids of messages; one that comes again was changed, or is now seen otherwise by somebody

const showPeople = popup(byId('me'), byId('people'), () => true);
const showTools = popup(byId('tools-button'), byId('tools'));
const showPlaces = popup(byId('menu'), byId('places'), () => phone.matches);

function drawPlace() {
  byId('where').textContent = state.place.name;
  document.title = `${state.place.name} · ${state.me.name}`;
  byId('older-note').hidden = !state.older;
  const { personal, id } = state.place;
  byId('composer').replaceChildren(
    ...(state.place.installed ? [] : [el('p', { class: 'error', role: 'status', test: 'removed' }, t('removed'))]),
    composer({ key: id, label: personal ? 'compose.chat' : 'compose.channel', focus: !phone.matches }),
  );
}

async function go(place, { focus = true } = {}) {
  state.place = place;
  state.unread.delete(place.id);
  remember();
  if (phone.matches) showPlaces(false);
  heard.length = 0;
  const found = await api.messages(state.me.key, place.id);
  if (state.place !== place) return;
  for (const post of found) known.add(post.id);
  // what was heard while reading is newer than what was read
  state.posts = new Map([...found, ...heard.filter((p) => p.in === place.id)].map((p) => [p.id, p]));
  drawPlaces();
  drawPlace();
  drawFeed();
  if (focus && phone.matches) byId('where').focus();
  if (!byId('tools').hidden) await tools();
}

async function become(person, wanted) {
  silence();
  state.me = person;
  state.elsewhere.delete(person.key);
  state.unread.clear();
  showPeople(false);
  drawPeople();
  await reload(wanted ?? (state.place && keyOf(state.place)));
  silence = api.listen(person.key, { ...news, lost: () => (byId('offline').hidden = false) });
}

/** Reads again what there is: after a change of person, and when the bot is back. */
async function reload(wanted) {
  const { team, places } = await api.places(state.me.key);
  Object.assign(state, { team, places });
  await go(places.find((p) => keyOf(p) === wanted) ?? places[0], { focus: false });
}

const news = {
  ready: async () => {
    const lost = !byId('offline').hidden;
    byId('offline').hidden = true;
    // what came between reading and listening is read once more; what is heard meanwhile is newer still
    const from = heard.length;
    const found = await api.messages(state.me.key, state.place.id);
    for (const post of [...found, ...heard.slice(from)]) if (post.in === state.place.id) upsert(post);
    if (lost) await reload(keyOf(state.place));
    await drawProblems();
    document.body.dataset.ready = 'true';
  },
  post: (post) => {
    const first = !known.has(post.id);
    known.add(post.id);
    heard.push(post);
    if (post.from === 'bot') byId('typing').hidden = true;
    if (post.in === state.place.id) return upsert(post, { announce: true });
    if (post.from === state.me.key || !first) return;
    state.unread.set(post.in, (state.unread.get(post.in) ?? 0) + 1);
    drawPlaces();
  },
  gone: ({ id }) => remove(id),
  typing: ({ in: where }) => {
    if (where === state.place.id) typing();
  },
  elsewhere: ({ key }) => {
    state.elsewhere.add(key);
    drawPeople();
  },
  problems: drawProblems,
  installations: () => reload(keyOf(state.place)),
};

/** Dots while the bot is at work: until it says something, at most for a while. */
function typing(most = 10_000) {
  clearTimeout(typingUntil);
  byId('typing').hidden = false;
  typingUntil = setTimeout(() => (byId('typing').hidden = true), most);
}

Object.assign(state, { become, go });
state.locale = locale;
state.changed = (post) => upsert(state.posts.get(post.id) ?? post);
state.fill = (text) => {
  const box = document.querySelector('#composer textarea');
  box.value = text;
  box.dispatchEvent(new Event('input'));
  box.focus();
};
state.send = async (message) => {
  const waiting = setTimeout(typing, 400, 15_000);
  try {
    return await api.say({ as: state.me.key, in: state.place.id, ...message });
  } finally {
    clearTimeout(waiting);
    byId('typing').hidden = true;
  }
};
state.say = (text, post) => state.send({ text, thread: post.root, locale: locale() });

const tools = () =>
  drawTools(
    {
      words: async () => {
        await loadWords();
        redraw();
        await tools();
      },
      theme: () => {
        applyTheme();
        drawFeed();
      },
      older: (on) => {
        state.older = on;
        redraw();
      },
    },
    () => {
      showTools(false);
      byId('tools-button').focus();
    },
  );

function redraw() {
  drawPeople();
  drawPlaces();
  drawPlace();
  drawFeed();
}

byId('menu').append(icon('menu'));
byId('tools-button').prepend(icon('tools'));
byId('places').hidden = phone.matches;
phone.addEventListener('change', () => (byId('places').hidden = phone.matches));
applyTheme();
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { applyTheme(); drawFeed(); });
byId('tools-button').addEventListener('click', () => !byId('tools').hidden && tools());
await loadWords();
Object.assign(state, await api.people());
await become(state.people.find((p) => p.key === asked.get('as')) ?? state.people[0], asked.get('in'));
