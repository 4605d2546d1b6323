/** `npm run score`: of the reader over test/corpus; `npm run score -- merge`: of the merger over its cases. */

// The figures may be piped into a pager that ends early.
process.stdout.on('error', () => process.exit());

if (process.argv[2] === 'merge') {
  process.argv.splice(2, 1);
  await import('./merge/run.ts');
} else await import('./reader.ts');
