// stdin: { manifest, languages: { file: strings } }; stdout: a JSON array of what the bundled schemas refuse. No network.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const { AppManifestUtils } = require('@microsoft/app-manifest');
const Ajv = require('ajv-draft-04');
const addFormats = require('ajv-formats');

const { manifest, languages } = JSON.parse(readFileSync(0, 'utf8'));
const refused = await AppManifestUtils.validateAgainstSchema(manifest);

const schemas = join(dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas', 'teams', `v${manifest.manifestVersion}`);
const schema = JSON.parse(readFileSync(join(schemas, 'MicrosoftTeams.Localization.schema.json'), 'utf8'));
const validate = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })).compile(schema);
for (const [file, strings] of Object.entries(languages))
  if (!validate(strings)) refused.push(...validate.errors.map((e) => `${file}${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`));

console.log(JSON.stringify(refused));
