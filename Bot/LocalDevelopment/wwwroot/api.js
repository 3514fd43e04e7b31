const json = { 'Content-Type': 'application/json' };
const query = (q) => `?${new URLSearchParams(q)}`;

async function call(path, options) {
  const response = await fetch(`/local/api/${path}`, options);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const text = await response.text();
  return text ? JSON.parse(text) : undefined;
}

const post = (path, body) => call(path, { method: 'POST', headers: json, body: JSON.stringify(body) });

export const people = () => call('people');
export const places = (as) => call(`places${query({ as })}`);
export const messages = (as, place) => call(`messages${query({ as, in: place })}`);
export const say = (body) => post('say', body);
export const press = (body) => post('press', body);
export const refresh = (body, manual) => post(`refresh${manual ? '?manual=true' : ''}`, body);
export const answer = (body) => post('answer', body);
export const install = (body) => post('install', body);
export const again = (as) => call(`again${query({ as })}`, { method: 'POST' });
export const retry = (as, message) => call(`retry${query({ as, message })}`, { method: 'POST' });
export const upload = (file) => call(`upload${query({ name: file.name })}`, { method: 'POST', body: file });
export const problems = () => call('problems');
export const clearProblems = () => call('problems', { method: 'DELETE' });

/** Live news for one person; `on` maps an event's name to what to do with its data. Returns how to stop. */
export function listen(as, on) {
  const source = new EventSource(`/local/api/changes${query({ as })}`);
  for (const [name, act] of Object.entries(on)) {
    if (name === 'lost') source.addEventListener('error', act);
    else source.addEventListener(name, (e) => act(JSON.parse(e.data)));
  }
  return () => source.close();
}
