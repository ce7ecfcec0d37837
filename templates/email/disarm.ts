/** Begins an address, or what services that send mail take for their own: `{{`, `{%`, `{#`, `*|`, and listmonk's `@TrackLink`. */
const pattern = /(?:https?:\/\/|mailto:|tel:)[^\s"'<>]*|\{(?=[{%#])|\*(?=\|)|@(?=TrackLink)/g;

const wordJoiner = "\u2060";

/**
 * Takes from a mail what the service that sends it would run as its template language: nothing in the content may ask it for
 * a reader's address, or to follow what readers do. Between the signs is put a word joiner, which nobody sees; in addresses they
 * are percent-encoded, so that they still lead where they did.
 */
export function disarm(mail: string): string {
  return mail.replace(pattern, (found) => (found.length === 1 ? found + wordJoiner : encoded(found)));
}

function encoded(address: string): string {
  return address.replace(/[{|]|@(?=TrackLink)/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
