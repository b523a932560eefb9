/**
 * Norms of the importer that were read by hand against their sentences: does the sentence say that this bearer must, may or must not do
 * this? Sentences are known by the beginning of the SHA-256 of their words, blanks folded; sorted by it, they are a sample that does not
 * change with the importer. What is not among these has not been read.
 */
import { createHash } from 'node:crypto';

const READ: ReadonlySet<string> = new Set(
  [
    '006a86eca7 007153ac2f 0075c8f34f 00869d9a2e 00ed5ef08a 013ea69d17 0158bcbbf5 01b17106b3 0223b11411 0244c150bf',
    '02ee3512f3 033d59d54c 047a6800e8 04d54ad372 04e1e623dd 04f8850e41 04fe8d30e5 0524dea5ed 05570b7e60 05655c155e',
    '0579440053 05cc9c3475 05f5d2dc09 0644119ce6 06593756e6 06741c9354 069221f8c0 06ba614d1d 06e38cb4d1 06f5f0f9f0',
    '07681529b5 0775174223 07c331655e 07f57ec195 084bf1452e 08588970f2 090982d590 093c25d0f4 096155f372 097e77ed8b',
    '0a10158245 0a14e02e69 0a506ff5c7 0a5bbd9dbf 0a6da68fad 0af4a9bed8 0aff11ae7d 0b32fa6d4b 0b486c3006 0b57a9c696',
    '0bc8334ecf 0bce062e1e 0bf2f41b37 0c2e70b5d5 0c520a3bb4 0c6107a2f8 0c73a73b91 0c7c767466 0c86e117d2 0c89694d38',
    '0cd48a9487 0d015569a3 0d47f816e8 0d6fa6abaf 0d6fe096ff 0dfdef28db 0e17a2c6d4 0e449897c9 0e6e75356b 0f2a32710e',
    '0f929382a3 0fb8a6edaa 0fc5e7f361 0fcd44df7f 10accd96a8 10bf509c58 10fb7bb06b 110a33e325 110e7b5eae 1146368983',
    '117073dc47 11afcccdc6 120eefb728 127d9a41d0 12bec8c0f2 1316e6b78b 1321e9259f 1381e675ad 13c9486b68 13e23ec452',
    '1417ccbcde 142217608e 14b8901393 14d53a3b42 14f3486133 15795a5a21 158b65f7d9 15955f1274 15cdbf078b 16202be8d0',
    '1663fcfdfb 16745672c2 169fff9465 16ae4b6184 171ff70ce3 174c5570fb 17d4d651f7 17d820b465 187068df7e 1888e69f51',
    '1889c13580 189ad2aaf1 1912a38cab 1961c512b9 196a70fe02 197cf66d0a 19b7b39c8b 19bc36ecbc 19f98d0e45 1a900a2a41',
    '1aa891fae4 1ac804b975 1b3e287249 1b82767cbf 1b8c36c35d 1b91ea5679 1bd0281523 1c3b8bc76f 1c6da2ba3e 1cbc88a1cc',
    '1ce8ec1ab1 1da6f33ec9 1daf616844 1dd86f7608 1ddb42ef7b 1df1031f2e 1e120e0686 1e3a8022f6 1e85ec5bcf 1ec017e6bc',
    '1f836d7251 1f8eba410a 1fb41734b7 1fc2d16c83 2055781b2e 2087cf1409 20de184788 21406e72c7 215716790b 21768e2003',
    '218e0c00fd 21cbe8f25b 21e0f01278 21e0f8602b 221f8595a4 2250e3112e 227d3b3572 22e289c32f 234cef21a4 2363a8b790',
    '236ef06ce3 239401dc07 23a91ff24b 23be0237ac 23dab6b820 24a43bdd19 251d4928de 252f5f8c2f 25ab9c926a 261162f1d7',
    '266f3df18e 26c389e876 26d9d654eb 277d76d877 2799749fbc 27a0b82df5 27a5ab1c33 27b256a317 27c13f7ff0 28166ee118',
    '2819150f2d 2896cfc7db 28a6ca7e52 28e15df875 28e20ad0a7 28f6c03a09 2921edd0a8 2934586d68 298283a7ca 29e0c03386',
    '2a1a41ec8f 2a2786988b 2ad99b8cee 2b58cdcb8f 2b60dec064 2b88108446 2b91d22fea 2bdea39243 2bf9b09491 2bfb1de35f',
    '2c69f5646e 2cb66a311f 2d0a41242a 2d6d1c7733 2d98173e43 2dcdb7b792 2dd85070c8 2de483ab66 2e16561e17 2ec78dbf32',
    '2eeb3c70f8 2eed309a2a 2ef67711e2 2f1c577516 2fbb99b52e 2fcb9d8dd3 300ee0241b 307087193a 30d22829d5 3181959d0d',
    '31a21468de 31a5d43f38',
  ].flatMap((row) => row.split(' ')),
);

export interface JudgedWrong {
  readonly key: string;
  readonly sentence: string;
  readonly why: string;
  /** Where the same sentence was judged right once the importer read it otherwise. */
  readonly isMended?: true;
}

/** The importer was mended for what was found in a first reading of 200. */
export const JUDGED_WRONG: readonly JudgedWrong[] = [
  {
    key: '0bf2f41b37',
    sentence: 'The MNEPR Committee shall immediately be seized of the matter and shall make recommendations …',
    why: 'its first half is what is done to the bearer',
  },
  {
    key: '0c520a3bb4',
    sentence: 'The Trusteeship Council shall consist of the following Members …',
    why: 'what a body consists of is no act of it',
  },
  { key: '0dfdef28db', sentence: 'The work of the conference shall include: …', why: 'work is no bearer' },
  {
    key: '0fb8a6edaa',
    sentence: 'The Executive Council shall consist of 41 members.',
    why: 'what a body consists of is no act of it',
  },
  {
    key: '2a1a41ec8f',
    sentence: 'Each State Party undertakes … to elect to take one or more of the following measures: …',
    why: 'each of the alternatives was made a duty',
    isMended: true,
  },
  {
    key: '2ad99b8cee',
    sentence: 'The inspection team shall determine … and, if not, repeat photographs shall be taken.',
    why: 'it holds a second duty that nobody is named for',
  },
];

const SAMPLE = 200;

export interface SampleReading {
  readonly size: number;
  readonly right: number;
  readonly wrong: readonly JudgedWrong[];
  readonly unread: readonly string[];
}

/** The verdicts on the first 200 of the sentences that became norms. */
export function readingOf(sentences: readonly string[]): SampleReading {
  const keyed = new Map(sentences.map((sentence) => [keyOf(sentence), sentence]));
  const sample = [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, SAMPLE);
  const wrong = JUDGED_WRONG.filter(({ key, isMended }) => !isMended && sample.some(([one]) => one === key));
  const unread = sample.filter(([key]) => !READ.has(key)).map(([, sentence]) => sentence);
  return { size: sample.length, right: sample.length - wrong.length - unread.length, wrong, unread };
}

function keyOf(sentence: string): string {
  return createHash('sha256').update(sentence.replace(/\s+/gu, ' ')).digest('hex').slice(0, 10);
}
