/** Where the map's pictures come from, as the user has configured it. */
export interface Tiles {
  /** An address with {z}, {x} and {y} in it. */
  template: string;
  /** Whom the pictures are owed to. */
  attribution: string;
}
