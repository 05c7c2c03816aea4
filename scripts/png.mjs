// Pictures of a page need few colours: with a palette a PNG is a third of its size, and the repository stays small.
import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;

/**
 * The pixels of a PNG as browsers and {@link withPalette} write them: eight bits, RGB, RGBA or with a palette, not interlaced.
 *
 * @param {Buffer} png
 * @returns {{ width: number, height: number, pixels: Uint8Array }} Three bytes a pixel; what is transparent counts as opaque.
 */
export function decode(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const step = png[25] === 6 ? 4 : png[25] === 3 ? 1 : 3;
  /** @type {Uint8Array} */
  let palette = new Uint8Array(0);
  /** @type {Buffer[]} */
  const parts = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (type === 'IDAT') parts.push(data);
    if (type === 'PLTE') palette = data;
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * step;
  const pixels = new Uint8Array(width * height * 3);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    const line = new Uint8Array(raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    for (let i = 0; i < stride; i++) {
      const left = i >= step ? (line[i - step] ?? 0) : 0;
      const up = above[i] ?? 0;
      const corner = i >= step ? (above[i - step] ?? 0) : 0;
      line[i] = (line[i] ?? 0) + predicted(filter ?? 0, left, up, corner);
    }
    for (let x = 0; x < width; x++) {
      for (let k = 0; k < 3; k++) {
        const value = step === 1 ? palette[(line[x] ?? 0) * 3 + k] : line[x * step + k];
        pixels[(y * width + x) * 3 + k] = value ?? 0;
      }
    }
    above = line;
  }
  return { width, height, pixels };
}

/**
 * What the filter of a line expects of a byte (PNG, section 9.2).
 *
 * @param {number} filter
 * @param {number} left
 * @param {number} up
 * @param {number} corner
 */
function predicted(filter, left, up, corner) {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/**
 * The same picture with at most 256 colours, found by median cut.
 *
 * @param {Buffer} png
 * @returns {Buffer}
 */
export function withPalette(png) {
  const { width, height, pixels } = decode(png);
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let i = 0; i < pixels.length; i += 3) {
    const colour = colourAt(pixels, i);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const { palette, indexOf } = cut([...counts]);
  const raw = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      raw[y * (width + 1) + 1 + x] = indexOf.get(colourAt(pixels, (y * width + x) * 3)) ?? 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {Uint8Array} pixels @param {number} i */
function colourAt(pixels, i) {
  return ((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0);
}

/**
 * Cuts the colours into boxes, always the one that holds the most, by its longest side.
 *
 * @param {[colour: number, count: number][]} colours
 * @returns {{ palette: number[][], indexOf: Map<number, number> }}
 */
function cut(colours) {
  const boxes = [colours];
  while (boxes.length < COLOURS) {
    const widest = boxes
      .map((box, index) => ({ index, ...widthOf(box) }))
      .reduce((a, b) => (b.weight > a.weight ? b : a));
    const box = boxes[widest.index] ?? [];
    if (box.length < 2) break;
    const { shift } = widest;
    box.sort(([a], [b]) => ((a >> shift) & 255) - ((b >> shift) & 255));
    const half = box.reduce((sum, [, count]) => sum + count, 0) / 2;
    let at = 0;
    for (let sum = 0; at < box.length - 1 && sum < half; at++) sum += box[at]?.[1] ?? 0;
    at = Math.max(1, Math.min(at, box.length - 1));
    boxes.splice(widest.index, 1, box.slice(0, at), box.slice(at));
  }
  const indexOf = new Map();
  const palette = boxes.map((box, index) => {
    const total = box.reduce((sum, [, count]) => sum + count, 0);
    for (const [colour] of box) indexOf.set(colour, index);
    return [16, 8, 0].map((shift) =>
      Math.round(box.reduce((sum, [colour, count]) => sum + ((colour >> shift) & 255) * count, 0) / total),
    );
  });
  return { palette, indexOf };
}

/**
 * The longest side of a box, and how much there is to be gained by cutting it.
 *
 * @param {[colour: number, count: number][]} box
 */
function widthOf(box) {
  if (box.length < 2) return { shift: 0, weight: -1 };
  const sides = [16, 8, 0].map((shift) => {
    let [low, high] = [255, 0];
    for (const [colour] of box) {
      const value = (colour >> shift) & 255;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return { shift, side: high - low };
  });
  const { shift, side } = sides.reduce((a, b) => (b.side > a.side ? b : a));
  const total = box.reduce((sum, [, count]) => sum + count, 0);
  return { shift, weight: side * side * Math.sqrt(total) };
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(8);
  framed.writeUInt32BE(data.length, 0);
  framed.writeUInt32BE(checksum(body), 4);
  return Buffer.concat([framed.subarray(0, 4), body, framed.subarray(4)]);
}

/** CRC-32, as PNG's annex D has it. @param {Buffer} bytes */
function checksum(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
