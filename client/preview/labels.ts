/** Words that the preview's own script puts into the page. {0} is filled in by it. */
export type PreviewLabels = Readonly<
  Record<'asDeclared' | 'open' | 'asProposedBy' | 'error' | 'warning' | 'info', string>
>;
