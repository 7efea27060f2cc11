import fc from "fast-check";

/** Parts of requests, right and wrong ones, of which any order is sent. */
const fragments = [
  ...[
    "GET / HTTP/1.1\r\n",
    "POST /cligs HTTP/1.1\r\n",
    "GET http://a/cligs HTTP/1.1\r\n",
    "OPTIONS * HTTP/1.1\r\n",
  ],
  ...[
    "CONNECT a:1 HTTP/1.1\r\n",
    "GET / HTTP/1.0\r\n",
    "GET / HTTP/9.9\r\n",
    "GET /\r\n",
    "GET  / HTTP/1.1\n",
  ],
  ...[
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "HTTP/1.1 200 OK\r\n",
    "GET ftp://a/ HTTP/1.1\r\n",
    "GET a HTTP/1.1\r\n",
  ],
  ...[
    "Host: x\r\n",
    "Host: a\r\nHost: b\r\n",
    "Connection: close\r\n",
    "Connection: keep-alive, Upgrade\r\n",
  ],
  ...["Upgrade: websocket\r\n", "Expect: 100-continue\r\n", "Content-Length: 5\r\n", "Content-Length: 0\r\n"],
  ...["Content-Length: 4\r\nContent-Length: 6\r\n", "Content-Length: +5\r\n", "Content-Length: 0x5\r\n"],
  ...["Transfer-Encoding: chunked\r\n", "Transfer-Encoding : chunked\r\n", "Transfer-Encoding: xchunked\r\n"],
  ...[
    "Transfer-Encoding: chunked, identity\r\n",
    " folded\r\n",
    ": no name\r\n",
    "no colon\r\n",
    "a\0b: c\r\n",
  ],
  ...[
    "\r\n",
    "\n",
    "\r",
    "\0",
    "hello",
    "5\r\nhello\r\n",
    "0\r\n\r\n",
    "5;a=b\r\nhello\r\n",
    "FFFFFFFFFFFFFFFF\r\n",
  ],
  ...[
    "-1\r\n",
    "5\r\nhel",
    "0\r\nTrailer: x\r\n\r\n",
    `X-Long: ${"x".repeat(17_000)}\r\n`,
    `GET /${"x".repeat(9_000)} HTTP/1.1\r\n`,
  ],
].map((text) => Buffer.from(text, "latin1"));

const anyFragments = fc.array(fc.constantFrom(...fragments), { maxLength: 12 });

const anyNoise = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 4 });

/** Right bytes spoilt: cut off, one byte changed, or sent several times over one connection. */
const spoil: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array[]> = fc.oneof(
  fc.nat().map((at) => (bytes: Uint8Array) => [bytes.subarray(0, at % (bytes.length + 1))]),
  fc.tuple(fc.nat(), fc.nat(255)).map(([at, byte]) => (bytes: Uint8Array) => {
    const index = at % bytes.length;
    return [bytes.subarray(0, index), Uint8Array.of(byte), bytes.subarray(index + 1)];
  }),
  fc.integer({ min: 2, max: 20 }).map((times) => (bytes: Uint8Array) => {
    // Without the last word the server would end after the first.
    const kept = Buffer.from(
      Buffer.from(bytes).toString("latin1").replace("Connection: close\r\n", ""),
      "latin1",
    );
    return [Buffer.concat(Array.from({ length: times }, () => kept))];
  }),
  fc.integer({ min: 1, max: 30 }).map((size) => (bytes: Uint8Array) => {
    const count = Math.min(Math.ceil(bytes.length / size), 50);
    const pieces = Array.from({ length: count }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    );
    return [...pieces, bytes.subarray(count * size)];
  }),
);

/** Pieces to write to a socket, some of which are HTTP. */
export function anyBytes(anyRequest: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array[]> {
  return fc.oneof(
    anyFragments,
    anyNoise,
    fc.tuple(anyRequest, spoil).map(([bytes, change]) => change(bytes)),
  );
}
