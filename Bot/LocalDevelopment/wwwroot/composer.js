// Where one writes: Enter sends, Shift+Enter makes a new line; in a channel the bot is mentioned for you.
import * as api from './api.js';
import { el, icon } from './dom.js';
import { state } from './state.js';
import { locale, t } from './words.js';

/** key: whose draft this is; thread: the post answered; close: what Escape does. */
export function composer({ key, label, thread, focus, close }) {
  const files = [];
  const chips = el('div', { class: 'chips' });
  const status = el('p', { class: 'status', role: 'status', test: 'compose-status' });
  const box = el('textarea', { rows: 1, placeholder: t(label), 'aria-label': t(label), test: thread ? 'reply-box' : 'compose', value: state.drafts.get(key) ?? '' });
  const send = el('button', { type: 'button', class: 'plain send', 'aria-label': t('send'), title: t('send'), test: thread ? 'reply-send' : 'send' }, icon('send'));
  const pick = el('input', { type: 'file', multiple: true, hidden: true, test: 'file-input' });
  const attach = state.place.personal && el('button', { type: 'button', class: 'plain', 'aria-label': t('attach'), title: t('attach'), test: 'attach', onclick: () => pick.click() }, icon('attach'));

  const grow = () => {
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight, 220)}px`;
    send.disabled = !box.value.trim() && !files.length;
  };
  const drawChips = () => {
    chips.replaceChildren(
      ...files.map((f) => el('span', { class: 'chip' }, f.name, el('button', { type: 'button', class: 'plain', 'aria-label': t('detach', f.name), onclick: () => { files.splice(files.indexOf(f), 1); drawChips(); } }, icon('close')))),
    );
    grow();
  };
  const take = async (dropped) => {
    for (const file of dropped)
      await api.upload(file).then((kept) => files.push(kept)).catch(() => (status.textContent = t('tooBig', file.name)));
    drawChips();
  };
  const submit = async () => {
    const text = box.value.trimEnd();
    if ((!text.trim() && !files.length) || box.readOnly) return;
    box.readOnly = true;
    status.textContent = t('sending');
    try {
      const sending = state.send({ text, thread, locale: locale(), files: files.map((f) => f.id) });
      box.value = '';
      state.drafts.delete(key);
      files.length = 0;
      drawChips();
      box.readOnly = false;
      await sending;
      status.textContent = '';
    } catch {
      box.value ||= text;
      box.readOnly = false;
      status.textContent = t('notSent');
    }
    grow();
  };
  box.addEventListener('input', () => { state.drafts.set(key, box.value); grow(); });
  box.addEventListener('keydown', (e) => {
    if (e.key === 'Escape' && close) close();
    if (e.key !== 'Enter' || e.shiftKey || e.isComposing) return;
    e.preventDefault();
    submit();
  });
  send.addEventListener('click', submit);
  pick.addEventListener('change', () => { take([...pick.files]); pick.value = ''; });
  const made = el(
    'div',
    { class: 'compose' },
    chips,
    el('div', { class: 'compose-box' }, state.place.personal ? null : el('span', { class: 'mention', test: 'mention' }, `@${state.bot}`), box, attach || null, pick, send),
    status,
  );
  if (state.place.personal) {
    made.addEventListener('dragover', (e) => e.preventDefault());
    made.addEventListener('drop', (e) => { e.preventDefault(); take([...e.dataTransfer.files]); });
  }
  requestAnimationFrame(() => { grow(); if (focus) box.focus(); });
  return made;
}
