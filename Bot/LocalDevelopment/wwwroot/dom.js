/** An element: props that start with "on" listen, `data` and attributes are set, the rest are properties. */
export function el(tag, props = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (name === 'test') made.dataset.testid = value;
    else if (name in made && typeof value !== 'string') made[name] = value;
    else if (name === 'class' || name.includes('-') || !(name in made)) made.setAttribute(name, value === true ? '' : value);
    else made[name] = value;
  }
  made.append(...children.flat().filter((c) => c !== null && c !== undefined && c !== false));
  return made;
}

export const byId = (id) => document.getElementById(id);

/** The letters in a person's circle: the last word's first. */
export function avatar(name, key) {
  const letter = name.split(' ').at(-1).slice(0, 1).toUpperCase();
  return el('span', { class: `avatar is-${key}`, 'aria-hidden': 'true' }, letter);
}

/** Closes a pop-up on Escape or a click elsewhere, and gives the focus back. */
export function popup(button, panel, { modal = false } = {}) {
  const set = (open) => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) panel.querySelector('button, input, select')?.focus();
  };
  button.addEventListener('click', () => set(panel.hidden));
  panel.addEventListener('keydown', (e) => {
    if (e.key !== 'Escape') return;
    set(false);
    button.focus();
  });
  document.addEventListener('click', (e) => {
    if (modal && !panel.hidden && !panel.contains(e.target) && !button.contains(e.target)) set(false);
  });
  return set;
}
