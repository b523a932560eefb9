/** What is used of the library, which brings no types of its own. */
declare module '@prantlf/railroad-diagrams' {
  export interface Drawn {
    readonly width: number;
    readonly attrs: Readonly<Record<string, number | string>>;
    readonly children: readonly unknown[];
    readonly format: (padding: number) => Drawn;
  }
  export const Diagram: new (...items: readonly Drawn[]) => Drawn;
  export const Stack: new (...items: readonly Drawn[]) => Drawn;
  export const Sequence: new (...items: readonly Drawn[]) => Drawn;
  export const Choice: new (normal: number, ...items: readonly Drawn[]) => Drawn;
  export const Optional: new (item: Drawn) => Drawn;
  export const OneOrMore: new (item: Drawn, between?: Drawn) => Drawn;
  export const ZeroOrMore: new (item: Drawn, between?: Drawn) => Drawn;
  export const Terminal: new (text: string) => Drawn;
  export const NonTerminal: new (text: string) => Drawn;
  export const Skip: new () => Drawn;
}
