/** Why a mail could not be sent. */
export type SendingFailure = "login" | "unreachable" | "slow" | "unsafe" | "refused";

/** A mail that could not be sent, and what the server or the network answered. */
export class SendingFailed extends Error {
  readonly failure: SendingFailure;

  constructor(failure: SendingFailure, answer: string) {
    super(answer);
    this.failure = failure;
  }
}
