/** Which of the documented answers Prism gives. */
export interface Choice {
  readonly status?: number;
  /** The named example; by default the first. */
  readonly example?: string;
  /** Lets Prism check the request and its credentials, and refuse what is wrong as it sees fit. By default it does not. */
  readonly isChecked?: boolean;
}
