/**
 * Articles and paragraphs of treaties, counted by reading them. A paragraph is one of an article's own, with or without a number; the
 * entries of a list belong to the paragraph that leads to them, and what stands behind the closing words does not count.
 */
export const COUNTED_BY_HAND: readonly {
  readonly file: string;
  readonly articles: number;
  readonly paragraphs: number;
}[] = [
  { file: 'collective-defence--nato-accession-protocol-albania.en.txt', articles: 3, paragraphs: 3 },
  { file: 'arms-control--ptbt-1963.en.txt', articles: 5, paragraphs: 12 },
  { file: 'diplomatic--nl-australia-dependants-employment.en.txt', articles: 8, paragraphs: 13 },
  { file: 'technology-transfer--nl-japan-s-t.en.txt', articles: 8, paragraphs: 12 },
  { file: 'sofa--qatar-nl-sofa-2014.en.txt', articles: 15, paragraphs: 21 },
  { file: 'intelligence--nl-us-atomic-cooperation.en.txt', articles: 11, paragraphs: 16 },
  { file: 'sofa--pfp-sofa-1995.en.txt', articles: 8, paragraphs: 14 },
  { file: 'arms-control--antarctic-treaty-1959.en.txt', articles: 14, paragraphs: 34 },
  { file: 'technology-transfer--nato-technical-information-1970.en.txt', articles: 9, paragraphs: 17 },
  { file: 'joint-exercises--nl-switzerland-exercises-training.en.txt', articles: 18, paragraphs: 38 },
  { file: 'sofa--nl-rwanda-sofa.en.txt', articles: 11, paragraphs: 33 },
  {
    file: 'defence-cooperation--morocco-nl-framework-agreement-on-military-cooperation-2013.fr.txt',
    articles: 7,
    paragraphs: 14,
  },
];
