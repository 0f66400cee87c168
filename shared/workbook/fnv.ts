const PRIME_LOW = 0x1b3;
const TWO_32 = 2 ** 32;

/**
 * FNV-1a of 64 bits over an ASCII text, as 16 hex digits. It only tells an untouched row from a changed one, so it need
 * not withstand anybody, and it takes a tenth of the time of SHA-256.
 *
 * The prime is 2^40 + 0x1b3: the product is put together of two halves that each stay below 2^53.
 */
export function fnv64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length; index += 1) {
    low = (low ^ text.charCodeAt(index)) >>> 0;
    const product = low * PRIME_LOW;
    high = (Math.imul(high, PRIME_LOW) + Math.floor(product / TWO_32) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return hex(high) + hex(low);
}

function hex(half: number): string {
  return half.toString(16).padStart(8, '0');
}
