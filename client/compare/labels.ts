/** The words of the comparison page. {0} is filled in by the page. */
export type CompareLabels = Readonly<
  Record<
    | 'older'
    | 'newer'
    | 'changed'
    | 'added'
    | 'removed'
    | 'renumbered'
    | 'moved'
    | 'kept'
    | 'was'
    | 'same'
    | 'showKept'
    | 'previous'
    | 'next'
    | 'language'
    | 'addedWords'
    | 'removedWords'
    | 'end',
    string
  >
>;
