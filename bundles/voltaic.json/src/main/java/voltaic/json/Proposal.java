package voltaic.json;

/**
 * Something that can stand at a place in a document.
 *
 * @param label the key or the value, without quotes
 * @param kind {@code required key}, {@code key}, or what kind of value it is, such as {@code parallel · Parallel}
 * @param doc sentences on what it means; may be empty
 * @param edit the change that puts it there
 */
public record Proposal(String label, String kind, String doc, TextEdit edit) {}
