// arguments: Bicep files; stdout: for each, what the grammar refused and what it declares, as JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';

const require = createRequire(import.meta.url);
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')));

console.log(JSON.stringify(Object.fromEntries(process.argv.slice(2).map((file) => [file, declared(readFileSync(file, 'utf8'))]))));

function declared(text) {
  const root = parser.parse(text).rootNode;
  const all = (type) => root.descendantsOfType(type);
  const uses = all('identifier').filter(isUse).map((n) => n.text);
  return {
    errors: wrong(root),
    parameters: all('parameter_declaration').map((n) => ({ name: name(n), required: !n.children.some((c) => c.text === '=') })),
    unused: ['parameter_declaration', 'variable_declaration'].flatMap(all).map(name).filter((n) => !uses.includes(n)),
    outputs: all('output_declaration').map(name),
    resources: all('resource_declaration').map(described),
    modules: all('module_declaration').map(described),
    settings: all('object_property').filter((n) => key(n) === 'settings').flatMap(keysBelow),
  };
}

// a part that is missing is a node of its own, with no text
function wrong(node) {
  if (!node.hasError) return [];
  if (node.isError || node.isMissing) return [`line ${node.startPosition.row + 1}: ${node.text || `no ${node.type}`}`];
  return node.children.flatMap(wrong);
}

function isUse(node) {
  const isFirst = node.parent.namedChildren[0].id === node.id;
  return !(isFirst && /_declaration$|^object_property$/.test(node.parent.type));
}

function described(node) {
  const [, type, body] = node.namedChildren;
  return { symbol: name(node), type: plain(type), properties: Object.fromEntries(flat(body, '')) };
}

/** Every leaf of an object, under its path: [`properties.siteConfig.alwaysOn`, `true`]. */
function flat(node, path) {
  if (node.type !== 'object') return [[path, plain(node)]];
  // a nested resource comes as a property too; it is described on its own
  const inside = node.namedChildren.filter((n) => n.type === 'object_property' && n.namedChildren[0].type !== 'resource_declaration');
  return inside.flatMap((n) => flat(value(n), path ? `${path}.${key(n)}` : key(n)));
}

function keysBelow(property) {
  return value(property).descendantsOfType('object_property').map(key);
}

function name(node) {
  return node.namedChildren.find((n) => n.type === 'identifier').text;
}

function key(property) {
  return plain(property.namedChildren[0]);
}

// `true` and `null` have no name in the grammar
function value(property) {
  return property.children.at(-1);
}

function plain(node) {
  return node.type === 'string' ? node.text.slice(1, -1) : node.text;
}
