const kept = (name, otherwise) => localStorage.getItem(`local.${name}`) ?? otherwise;
let words = {};

export const language = () => kept('language', 'vi');
export const locale = () => (language() === 'vi' ? 'vi-VN' : 'en-US');

export async function loadWords() {
  words = await (await fetch(`/local/page/words.${language()}.json`)).json();
  document.documentElement.lang = language();
  for (const one of document.querySelectorAll('[data-words]')) one.textContent = t(one.dataset.words);
  for (const one of document.querySelectorAll('[data-label]')) one.setAttribute('aria-label', t(one.dataset.label));
}

export const t = (key, ...args) => (words[key] ?? key).replace(/\{(\d)\}/g, (_, n) => args[n] ?? '');
export const has = (key) => key in words;

/** The words around {0}, for something that is not text. */
export const around = (key, middle) => {
  const [before, after = ''] = words[key].split('{0}');
  return [before, middle, after];
};

export const clock = (at) => new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }).format(new Date(at));

export function day(at) {
  const then = new Date(at);
  const ago = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000);
  if (ago < 2) return t(ago === 0 ? 'today' : 'yesterday');
  return new Intl.DateTimeFormat(locale(), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(then);
}

export const size = (bytes) =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
