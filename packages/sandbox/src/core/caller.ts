/** Somebody whose credentials the vendor knows. */
export interface Caller {
  /** The id of the user. */
  readonly id: string;
  /** What he may do, in the words of the roles that operations name in their security requirements. */
  readonly permissions?: Pick<ReadonlySet<string>, "has">;
  /** He may do everything, whatever roles there are. */
  readonly mayAll?: true;
  /** Whom his requests count for, by the scopes of the vendor's quotas. A scope that is missing counts for all callers together. */
  readonly scopes?: Readonly<Partial<Record<"key" | "user" | "company" | "license", string>>>;
  /** How many requests he has where the vendor's number depends on a plan. */
  readonly allowances?: Readonly<Partial<Record<"second" | "minute" | "hour" | "day", number>>>;
}
