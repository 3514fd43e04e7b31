// Packs the Teams app: fills the manifest's tokens and zips it with its icons and languages.
//
//   node manifest/package.mjs --bot-id <client id of the bot's identity> --website https://<your site> [--out CcchcBot.zip]
//
// The bot id is `BOT_ID` among the outputs of infra/main.bicep. The website is where the body's own privacy and terms pages are
// found. The zip is what "Upload a custom app" in Teams, or the Teams admin centre, takes.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { crc32, deflateRawSync } from 'node:zlib';

const { values: given } = parseArgs({
  options: { 'bot-id': { type: 'string' }, website: { type: 'string' }, out: { type: 'string', default: 'CcchcBot.zip' } },
});
const refuse = (why) => {
  console.error(why);
  process.exit(1);
};
if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(given['bot-id'] ?? '')) refuse('--bot-id must be a GUID');
if (!/^https:\/\/[^\s"\\]+$/.test(given.website ?? '')) refuse('--website must be an https address');

const read = (name) => readFileSync(new URL(name, import.meta.url));
const text = read('manifest.json').toString().replaceAll('${{BOT_ID}}', given['bot-id']).replaceAll('${{WEBSITE}}', given.website);
const manifest = JSON.parse(text);
const others = [manifest.icons.color, manifest.icons.outline, ...manifest.localizationInfo.additionalLanguages.map((l) => l.file)];
writeFileSync(given.out, zip([['manifest.json', Buffer.from(text)], ...others.map((name) => [name, read(name)])]));
console.log(given.out);

// no dates and no attributes: the same input gives the same bytes
function zip(files) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of files) {
    const packed = deflateRawSync(content);
    const shared = fields([2, 20], [2, 0x0800], [2, 8], [2, 0], [2, 0x21], [4, crc32(content)], [4, packed.length], [4, content.length], [2, name.length], [2, 0]);
    const body = Buffer.concat([fields([4, 0x04034b50]), shared, Buffer.from(name), packed]);
    directory.push(fields([4, 0x02014b50], [2, 20]), shared, fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), Buffer.from(name));
    bodies.push(body);
    offset += body.length;
  }
  const central = Buffer.concat(directory);
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, central.length], [4, offset], [2, 0]);
  return Buffer.concat([...bodies, central, end]);
}

/** Little-endian numbers, each given as [bytes, value]. */
function fields(...numbers) {
  const buffer = Buffer.alloc(numbers.reduce((sum, [size]) => sum + size, 0));
  numbers.reduce((at, [size, value]) => buffer.writeUIntLE(value, at, size), 0);
  return buffer;
}
