// Who one is, and where one can go.
import { avatar, byId, el } from './dom.js';
import { keyOf, state } from './state.js';
import { has, t } from './words.js';

export function drawPeople() {
  const { me } = state;
  byId('me').replaceChildren(avatar(me.name, me.key), el('span', { class: 'me-name' }, me.name));
  byId('me').setAttribute('aria-label', t('me', me.name));
  byId('me').classList.toggle('has-news', state.elsewhere.size > 0);
  const person = (p) =>
    el(
      'li',
      {},
      el(
        'button',
        { type: 'button', class: 'plain person', test: `person-${p.key}`, 'aria-current': p === me ? 'true' : undefined, onclick: () => state.become(p) },
        avatar(p.name, p.key),
        el('span', {}, el('b', {}, p.name), el('small', {}, has(`role.${p.key}`) ? t(`role.${p.key}`) : p.upn)),
        state.elsewhere.has(p.key) ? el('i', { class: 'dot', role: 'img', 'aria-label': t('elsewhere') }) : null,
      ),
    );
  byId('people').replaceChildren(...state.people.map(person));
}

export function drawPlaces() {
  const entry = (place) => {
    const unread = state.unread.get(place.id);
    return el(
      'button',
      { type: 'button', class: `plain place${unread ? ' is-unread' : ''}`, test: `place-${keyOf(place)}`, 'aria-current': place === state.place ? 'page' : undefined, onclick: () => state.go(place) },
      place.personal ? avatar(state.bot, 'bot') : el('span', { class: 'hash', 'aria-hidden': 'true' }, '#'),
      el('span', {}, place.name),
      unread ? el('span', { class: 'count', 'aria-label': t('unread', unread) }, String(unread)) : null,
    );
  };
  const [chat, ...channels] = state.places;
  byId('places').replaceChildren(
    el('h2', {}, t('chats')),
    entry(chat),
    ...(channels.length ? [el('h2', {}, state.team), ...channels.map(entry)] : []),
  );
}
