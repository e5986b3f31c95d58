/**
 * Stands in for Google's command line: the folder it lives in says what it does (`mood.txt`) and gets
 * what was pushed (`pushed.json`).
 */
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(fileURLToPath(import.meta.url));
const mood = readFileSync(join(home, 'mood.txt'), 'utf8');
const args = process.argv.slice(2);
const fail = (message) => {
  console.error(message);
  process.exit(1);
};

if (args.includes('show-authorized-user')) {
  console.log(JSON.stringify({ loggedIn: mood !== 'logged out' }, null, 2));
} else if (args.includes('create-script')) {
  if (existsSync('.clasp.json')) fail('Project file already exists.');
  if (mood === 'offline') {
    fail(
      'request to https://www.googleapis.com/drive/v3/files failed, reason: getaddrinfo ENOTFOUND',
    );
  }
  if (mood === 'api off') {
    fail(
      'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
    );
  }
  const made = existsSync(join(home, 'made.txt'))
    ? readFileSync(join(home, 'made.txt'), 'utf8')
    : '';
  writeFileSync(join(home, 'made.txt'), `${made}${args[args.indexOf('--title') + 1]}\n`);
  console.log('Created new document: https://drive.google.com/open?id=sheet-1');
  console.log('Created new script: https://script.google.com/d/script-1/edit');
  if (mood === 'pull fails') fail('request failed, reason: socket hang up');
  writeFileSync('Code.js', 'function myFunction() {}');
} else if (args.includes('push')) {
  if (mood === 'gone') fail('Requested entity was not found.');
  if (mood === 'odd') fail('Error 418: I am a teapot');
  const project = JSON.parse(readFileSync(args[args.indexOf('--project') + 1], 'utf8'));
  if (project.scriptId.startsWith('gone-')) fail('Requested entity was not found.');
  const files = readdirSync(project.rootDir).sort();
  appendFileSync(join(home, 'pushes.txt'), `${project.scriptId}\n`);
  writeFileSync(join(home, 'pushed.json'), JSON.stringify({ scriptId: project.scriptId, files }));
}
