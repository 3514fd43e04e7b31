// What Teams draws of markdown: bold, italic, lists and links. Everything else stays as written.
const escape = (s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function inline(text) {
  return escape(text)
    .replace(/&lt;at&gt;(.*?)&lt;\/at&gt;/gi, '<span class="mention">$1</span>')
    .replace(/\[([^\]\n]+)\]\((https?:\/\/[^\s)]+|mailto:[^\s)]+)\)/g, '<a href="$2" target="_blank" rel="noopener noreferrer">$1</a>')
    .replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[^\p{L}\p{N}_*])([*_])(?=\S)([^*_\n]+?)(?<=\S)\2(?![\p{L}\p{N}_*])/gu, '$1<em>$3</em>')
    .replace(/\\([*_[\]()\\.#-])/g, '$1');
}

const kinds = [
  { list: 'ul', mark: /^\s*[-*•][ \t]+(.*)$/ },
  { list: 'ol', mark: /^\s*(\d+)\.[ \t]+(.*)$/ },
];

/** Safe HTML: the text is escaped before anything is marked up. */
export function markdown(text) {
  const blocks = [];
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const kind = kinds.find((k) => k.mark.test(line));
    const last = blocks.at(-1);
    const words = kind ? kind.mark.exec(line).at(-1) : line;
    if (kind && last?.list === kind.list) last.lines.push(words);
    else if (kind) blocks.push({ list: kind.list, start: kind.list === 'ol' ? parseInt(line.trim(), 10) : 1, lines: [words] });
    else if (line.trim() === '') blocks.push({ gap: true });
    else if (last?.lines && !last.list) last.lines.push(words);
    else blocks.push({ lines: [words] });
  }
  return blocks.filter((b) => !b.gap).map(html).join('');
}

const html = ({ list, start, lines }) =>
  list
    ? `<${list}${start > 1 ? ` start="${start}"` : ''}>${lines.map((l) => `<li>${inline(l)}</li>`).join('')}</${list}>`
    : `<p>${lines.map(inline).join('<br>')}</p>`;

/** The same without marks, for a reader's ear. */
export const plain = (text) => new DOMParser().parseFromString(markdown(text), 'text/html').body.textContent.trim();
