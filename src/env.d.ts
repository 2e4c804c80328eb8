declare namespace App {
  interface Locals {
    /** The day for which the page speaks, EDTF: its components count days to it. */
    speaksFor?: string | undefined;
    /** How many cards the page has so far. */
    cards?: number;
  }
}
