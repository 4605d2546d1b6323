/** A progress bar on standard error where that is a terminal; nothing where it is a file or a pipe. */
export function createProgress(what: string, total: number): { step(): void; end(): void } {
  const shown = process.stderr.isTTY && total > 1;
  const started = performance.now();
  let done = 0;
  const draw = () => {
    const share = total === 0 ? 1 : done / total;
    const bar = '█'.repeat(Math.round(share * 30)).padEnd(30, '░');
    const seconds = (performance.now() - started) / 1000;
    const left = done === 0 ? '' : `, ${Math.ceil((seconds / done) * (total - done))} s left`;
    process.stderr.write(`\r\x1b[2K${what} ${bar} ${done}/${total}${left}`);
  };
  return {
    step() {
      done++;
      if (shown) draw();
    },
    end() {
      if (shown) process.stderr.write('\r\x1b[2K');
    },
  };
}
