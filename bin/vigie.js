#!/usr/bin/env node
// The one entry of every script: plain JavaScript, so that an older Node can say what is missing.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `Vigie runs on Node 24; this is Node ${process.versions.node}. "npm ci" brings Node 24 along: run it without ` +
      '--ignore-scripts and start Vigie by its npm scripts (npm start, npm run demo), or install Node 24 from https://nodejs.org\n',
  );
  process.exit(1);
}

const entries = {
  start: '../src/main.ts',
  demo: '../src/cli/demo.ts',
  read: '../src/cli/read.ts',
  ingest: '../src/cli/ingest.ts',
  incidents: '../src/cli/incidents.ts',
  history: '../src/cli/history.ts',
  decide: '../src/cli/decide.ts',
  reread: '../src/cli/reread.ts',
  gazetteer: '../src/cli/gazetteer.ts',
  deploy: '../src/cli/deploy.ts',
};
const name = process.argv[2] ?? '';
if (!Object.hasOwn(entries, name)) {
  process.stderr.write(`usage: node bin/vigie.js ${Object.keys(entries).join('|')} [ARGUMENT ...]\n`);
  process.exit(2);
}
// What runs until it is told to stop may be told so before it has its own handlers: nothing is under way yet.
if (name === 'start' || name === 'demo') {
  const early = (signal) => {
    if (process.listenerCount(signal) === 0) process.exit(0);
  };
  process.once('SIGINT', early).once('SIGTERM', early);
}
process.argv.splice(2, 1);
await import(entries[name]);
