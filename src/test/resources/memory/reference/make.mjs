// Writes what the reference implementation says of random histories and of fuzz ranges: ../histories.txt.gz, ../fuzz.txt.gz.
//   npm ci && node make.mjs
// Lines of histories.txt:
//   w WEIGHT… (21)                      the weights of the histories that follow
//   RETENTION MAXIMUM ANSWER… S D       fuzz off, learning steps 1 min 10 min, relearning step 10 min, days in UTC from 00:00
// An answer is grade (1-4), phase after it (l learning, r review, e relearning), days since the answer before, interval in days:
// "3r2.11". S and D are those after the last answer.
// The reference lets an interval exceed the maximum by a day or two, so that hard < good < easy; compare with the smaller of both.
// Lines of fuzz.txt: INTERVAL ELAPSED MAXIMUM LOW HIGH.
// The reference rounds every intermediate value to eight decimals, which is more than 1e-6 of a stability below 0.01; so its
// rounding is switched off, except where it makes whole days or minutes of a number.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fsrs, createEmptyCard, default_w, get_fuzz_range, S_MIN } from 'ts-fsrs';

const HISTORIES_A_SET = 400;
const SETS = 25;

let seed = 20261121;
/** Uniform in [0, 1): mulberry32. */
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const among = (...values) => values[Math.floor(random() * values.length)];

const wholeNumbers = Math.round;
/** Numbers that come multiplied by 1e8 are returned as they are; a whole number of days or minutes is never that large. */
Math.round = x => (x === 0 || Math.abs(x) > 40000 ? x : wholeNumbers(x));

/** The default weights, or others near them that the reference leaves as they are. */
function weights(set) {
  if (set === 0) return default_w;
  return default_w.map((w, i) => +(i === 7 ? 0.001 + random() * 0.05 : w * (0.75 + 0.5 * random())).toFixed(4));
}

const DAY = 86400000;

function history(w) {
  const retention = +(0.8 + 0.15 * random()).toFixed(3);
  const maximum = among(36500, 36500, 365, 90);
  const scheduler = fsrs({ w, request_retention: retention, maximum_interval: maximum, enable_fuzz: false,
    learning_steps: ['1m', '10m'], relearning_steps: ['10m'] });
  let time = new Date('2026-01-01T00:30:00Z');
  let card = createEmptyCard(time);
  let last = time;
  const answers = [];
  const length = 2 + Math.floor(random() * 14);
  for (let i = 0; i < length; i++) {
    const grade = among(1, 2, 3, 3, 3, 3, 3, 4);
    const days = Math.floor(time / DAY) - Math.floor(last / DAY);
    const next = scheduler.next(card, time, grade).card;
    answers.push(`${grade}${' lre'[next.state]}${days}.${next.scheduled_days}`);
    card = next;
    last = time;
    const wait = card.scheduled_days === 0 ? (random() < 0.8 ? 0 : 1 + Math.floor(random() * 3))
      : random() < 0.1 ? 0 : Math.max(0, wholeNumbers(card.scheduled_days * among(0.5, 0.9, 1, 1, 1, 1.2, 2)));
    time = new Date(Math.floor(last / DAY) * DAY + wait * DAY + (wait === 0 ? (last % DAY) + 600000 : 1800000));
  }
  if (card.stability < S_MIN) throw new Error('stability ' + card.stability);
  return [retention, maximum, ...answers, card.stability.toPrecision(9), card.difficulty.toPrecision(9)].join(' ');
}

const lines = [];
for (let set = 0; set < SETS; set++) {
  const w = weights(set);
  lines.push('w ' + w.join(' '));
  for (let i = 0; i < HISTORIES_A_SET; i++) lines.push(history(w));
}
writeFileSync(new URL('../histories.txt.gz', import.meta.url), gzipSync(lines.join('\n') + '\n', { level: 9 }));

Math.round = wholeNumbers;
const ranges = [];
const range = (interval, elapsed, maximum) => {
  const { min_ivl, max_ivl } = get_fuzz_range(interval, elapsed, maximum);
  ranges.push([interval, elapsed, maximum, min_ivl, max_ivl].join(' '));
};
for (let interval = 3; interval <= 400; interval++) range(interval, 0, 36500);
for (let i = 0; i < 4000; i++) {
  const maximum = among(36500, 365, 90, 30);
  range(Math.min(3 + Math.floor(random() ** 4 * 36500), maximum), Math.floor(random() ** 4 * 2000), maximum);
}
writeFileSync(new URL('../fuzz.txt.gz', import.meta.url), gzipSync(ranges.join('\n') + '\n', { level: 9 }));
