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

const drawings = {
  menu: 'M3 5h14M3 10h14M3 15h14',
  close: 'M5 5l10 10M15 5L5 15',
  attach: 'M15.5 9.5l-6 6a3.5 3.5 0 0 1-5-5l7-7a2.4 2.4 0 0 1 3.4 3.4l-6.9 6.9a1.2 1.2 0 0 1-1.7-1.7L12.500 6',
  send: 'M3 10L3.500 4 17 10 3.500 16zM3 10h7',
  refresh: 'M15.500 7A6 6 0 1 0 16 11.500M16 3.500V7h-3.500',
  reply: 'M8 5L3.500 9.500 8 14M4 9.500h7.500a4.500 4.500 0 0 1 4.500 4.500v1',
  tools: 'M4 6h6M14 6h2M4 14h2M10 14h6M12 4.200a1.800 1.800 0 1 0 .01 0M8 12.200a1.800 1.800 0 1 0 .01 0',
};

/** A line drawing of twenty by twenty; the button around it says what it is. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [key, value] of Object.entries({ viewBox: '0 0 20 20', class: 'icon', 'aria-hidden': 'true' })) svg.setAttribute(key, value);
  const path = document.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute('d', drawings[name]);
  svg.append(path);
  return svg;
}

export const byId = (id) => document.getElementById(id);

/** The letters in a person's circle: the last word's first. */
export function avatar(name, key) {
  const letter = name.split(' ').at(-1).slice(0, 1).toUpperCase();
  return el('span', { class: `avatar is-${key}`, 'aria-hidden': 'true' }, letter);
}

/** Closes a pop-up on Escape or a click elsewhere, and gives the focus back. */
export function popup(button, panel, modal = () => false) {
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
    if (!panel.hidden && modal() && !panel.contains(e.target) && !button.contains(e.target)) set(false);
  });
  return set;
}
