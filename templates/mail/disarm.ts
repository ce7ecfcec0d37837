/**
 * What a service that sends mail may take for the beginning of a placeholder, by its own signs: the brackets of most, in which a name,
 * a command or another sign follows (`{{ }}`, `{% %}`, `{$email}`, `{email}`, `[email]`, `[[email]]`); Mailchimp's `*|`; `%EMAIL%`, `%%email%%`
 * and `%(email)s`; `$name`, `${name}` and `$[name]$`; `#name#`; E-goi's `!name`; `~~NAME~~` and `--name--`; listmonk's `@TrackLink`.
 * What people write is no name: `[1]`, `[…]`, `100 %`, `$5`, `#1`.
 */
const opening = String.raw`\{(?=[^\s}])|\[(?=[^\s\d\]:.…])|\*(?=\|)|%(?=[\p{L}_%/([={])|\$(?=[\p{L}_{[!])|#(?=#{0,3}[\p{L}_][\p{L}\p{N}_:.-]{0,60}#)|!(?=[a-z])|(?:~~|--)(?=\p{L})|@(?=TrackLink)`;

const address = String.raw`(?:https?:\/\/|mailto:|tel:)[^\s"'<>]*`;

/** In plain text there are tags, too: `<unsubscribe>`, `<% name %>`, `<<name>>`. */
const inText = new RegExp(`${address}|${opening}|<(?=[%<]|\\/?[A-Za-z]+>)`, "gu");

/** What of the HTML is ours alone, since content is escaped there: styles, and conditional comments for Outlook. */
const frame = `<style[^<>]*>[^<]*|<![^<>]*>| style="[^"]*"`;

const inHtml = new RegExp(`(${frame})|${address}|${opening}`, "gu");

const wordJoiner = "\u2060";

/**
 * Takes from the plain text of a mail, or its subject, what the service that sends it would run as its template language: nothing in the
 * content may ask it for a reader's address, or to follow what readers do. Behind the sign that begins it is put a word joiner, which
 * nobody sees; addresses are percent-encoded there, so that they still lead where they did.
 */
export function disarm(text: string): string {
  return text.replace(inText, broken);
}

/** The same for the HTML of a mail. */
export function disarmHtml(html: string): string {
  return html.replace(inHtml, (found, ours?: string) => ours ?? broken(found));
}

function broken(found: string): string {
  return found.includes(":") ? encoded(found) : found + wordJoiner;
}

/**
 * An address in which no placeholder is left. Where its sign has a meaning in addresses, the letter behind it is encoded, which says the
 * same: `%ADDRESS%` begins with a byte, `#name#` with a fragment.
 */
function encoded(found: string): string {
  return found
    .replace(/%(?![\dA-F]{2})/gi, "%25")
    .replace(/(?<=%[A-F]{2})[A-Z_](?=[\w.:-]{0,60}%)|(?<=#)[\p{L}_](?=[\p{L}\p{N}_.:-]{0,60}#)/giu, inHex)
    .replace(/[{|]|\[(?=[^\s\d\]:.…])|\$(?=[A-Z_[!])|!(?=[A-Z])|@(?=TrackLink)/gi, inHex)
    .replace(/(?<=(~~|--))[A-Z](?=\w{0,60}\1)/gi, inHex);
}

function inHex(sign: string): string {
  return [...Buffer.from(sign)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join("");
}
