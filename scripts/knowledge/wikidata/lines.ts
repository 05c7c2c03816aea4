import { createReadStream, statSync } from 'node:fs';
import { PassThrough, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import unbzip2 from 'unbzip2-stream';

/** The bytes of a dump's file, unpacked. */
function unpacked(file: string): Readable {
  const raw = createReadStream(file, { highWaterMark: 1 << 20 });
  if (file.endsWith('.gz')) return forwardErrors(raw, raw.pipe(createGunzip({ chunkSize: 1 << 20 })));
  if (!file.endsWith('.bz2')) return raw;
  // A stream of the old kind, which reports its errors by an event and to no iterator.
  const old = raw.pipe(unbzip2());
  const out = forwardErrors(raw, new PassThrough({ highWaterMark: 1 << 20 }));
  old.on('error', (error: Error) => out.destroy(error));
  old.pipe(out as NodeJS.WritableStream);
  return out;
}

function forwardErrors<T extends Readable>(from: Readable, to: T): T {
  from.on('error', (error) => to.destroy(error));
  return to;
}

export interface Progress {
  /** Bytes read of the file as it lies, and unpacked. */
  readonly unpacked: number;
  readonly lines: number;
}

const NEWLINE = 0x0a;

/**
 * The lines of a dump, one entity each, as bytes: most are never decoded. Holds one line and one chunk at a time, whatever the
 * file's size.
 *
 * @throws Error where the file cannot be read or unpacked.
 */
export async function* dumpLines(
  file: string,
  progress?: (sofar: Progress) => void,
): AsyncGenerator<Uint8Array> {
  if (!statSync(file).isFile()) throw new Error(`${file} is no file`);
  let rest: Buffer[] = [];
  let bytes = 0;
  let lines = 0;
  for await (const chunk of unpacked(file) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const piece = chunk.subarray(start, end);
      start = end + 1;
      lines++;
      if (rest.length === 0) yield piece;
      else {
        rest.push(piece);
        yield Buffer.concat(rest);
        rest = [];
      }
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
    progress?.({ unpacked: bytes, lines });
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}
