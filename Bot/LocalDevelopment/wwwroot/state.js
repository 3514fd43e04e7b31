/** What the open page knows: who one is, where, and what was said there. */
export const state = {
  bot: '',
  people: [],
  me: null,
  team: '',
  places: [],
  place: null,
  posts: new Map(),
  unread: new Map(),
  elsewhere: new Set(),
  drafts: new Map(),
  notices: new Map(),
  answered: new Map(),
  older: false,
};

export const nameOf = (key) => (key === 'bot' ? state.bot : (state.people.find((p) => p.key === key)?.name ?? key));
export const cardOf = (post) => post.activity.attachments?.find((a) => a.contentType?.endsWith('card.adaptive'))?.content;

/** The address says who and where, so that two pages can be two people. */
export function remember() {
  history.replaceState(null, '', `?${new URLSearchParams({ as: state.me.key, in: keyOf(state.place) })}`);
}

export const keyOf = (place) => (place.personal ? 'chat' : `channel-${state.places.filter((p) => !p.personal).indexOf(place)}`);
