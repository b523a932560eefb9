export interface Reading {
  readonly read: number;
  readonly right: number;
  readonly remarks: string;
}
export const READ_FINDINGS: Readonly<Record<string, Reading>> = {};
