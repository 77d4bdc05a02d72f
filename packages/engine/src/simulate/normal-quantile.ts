/**
 * The standard normal value below which a share `p` lies, 0 < p < 1. Algorithm AS 241 (Wichura, Applied Statistics 37, 1988), to
 * about 1 part in 10^15. Only sums, products, quotients and square roots, which every engine rounds alike: the same bits everywhere.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (q >= -0.425 && q <= 0.425) return centre(q, 0.180625 - q * q);
  const r = Math.sqrt(-naturalLogarithm(q < 0 ? p : 1 - p));
  const found = r <= 5 ? tail(r - 1.6) : farTail(r - 5);
  return q < 0 ? -found : found;
}

/** The share that lies below a standard normal value: the quantile, read backwards by halving. At least 1e-16, at most 1 - 1e-16. */
export function normalShare(value: number): number {
  let [low, high] = [1e-16, 1 - 1e-16];
  for (let halved = 0; halved < 60; halved += 1) {
    const middle = (low + high) / 2;
    if (normalQuantile(middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Wichura's rational functions, written out: a loop over coefficients takes ten times as long. */
function centre(q: number, r: number): number {
  const over =
    ((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
      13731.69376550946) *
      r +
      1971.5909503065513) *
      r +
      133.14166789178438) *
      r +
    3.3871328727963665;
  const under =
    ((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
      5394.196021424751) *
      r +
      687.1870074920579) *
      r +
      42.31333070160091) *
      r +
    1;
  return (q * over) / under;
}

function tail(r: number): number {
  const over =
    ((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r +
      3.6478483247632045) *
      r +
      5.769497221460691) *
      r +
      4.630337846156546) *
      r +
    1.4234371107496835;
  const under =
    ((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r + 0.14810397642748008) *
      r +
      0.6897673349851) *
      r +
      1.6763848301838038) *
      r +
      2.053191626637759) *
      r +
    1;
  return over / under;
}

function farTail(r: number): number {
  const over =
    ((((((2.0103343992922881e-7 * r + 0.000027115555687434876) * r + 0.0012426609473880784) * r +
      0.026532189526576124) *
      r +
      0.29656057182850487) *
      r +
      1.7848265399172913) *
      r +
      5.463784911164114) *
      r +
    6.657904643501103;
  const under =
    ((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 0.000018463183175100548) * r +
      0.0007868691311456133) *
      r +
      0.014875361290850615) *
      r +
      0.1369298809227358) *
      r +
      0.599832206555888) *
      r +
    1;
  return over / under;
}

/** `Math.log` may differ in the last bit from one engine to another. For 0 < x <= 1: halvings, then the series of artanh. */
function naturalLogarithm(x: number): number {
  let mantissa = x;
  let halvings = 0;
  for (; mantissa < 0.0625; halvings += 4) mantissa *= 16;
  for (; mantissa < Math.SQRT1_2; halvings += 1) mantissa *= 2;
  const s = (mantissa - 1) / (mantissa + 1);
  const z = s * s;
  const series =
    ((((((((((z / 23 + 1 / 21) * z + 1 / 19) * z + 1 / 17) * z + 1 / 15) * z + 1 / 13) * z + 1 / 11) * z + 1 / 9) * z +
      1 / 7) *
      z +
      1 / 5) *
      z +
      1 / 3) *
      z +
    1;
  return 2 * s * series - halvings * Math.LN2;
}
