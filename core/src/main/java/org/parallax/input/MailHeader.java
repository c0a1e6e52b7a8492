package org.parallax.input;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Message;
import org.parallax.model.Metadata;

/**
 * What the header of a message says of it.
 *
 * @param message the message
 */
record MailHeader(Message message) {

  /** What mail programs write before a subject. */
  private static final Pattern PASSED_ON =
      Pattern.compile("^(?:(?:fwd?|re|wg|aw|tr|rv|enc)\\s?:\\s{0,5})+", Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS =
      Pattern.compile("<[^<>]{0,300}>|\\[mailto:[^\\]]{0,300}\\]");

  /** Subject, sender and date as a report has them. */
  Metadata metadata() {
    return new Metadata(
        field("Archived-At").map(a -> a.replaceAll("[<>]", "").strip()).filter(Addresses::isWeb),
        field("From").flatMap(MailHeader::sender),
        field("Subject").map(MailHeader::subject).filter(s -> !s.isEmpty()),
        List.of(),
        field("Date").flatMap(WrittenDate::moment),
        Optional.empty(),
        Optional.empty(),
        field("Content-Language"));
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(message.getHeader())
        .flatMap(header -> Optional.ofNullable(header.getField(name)))
        .flatMap(field -> Optional.ofNullable(field.getBody()))
        .map(
            body ->
                DecoderUtil.decodeEncodedWords(body.replaceAll("\\s+", " "), DecodeMonitor.SILENT)
                    .strip())
        .filter(value -> !value.isEmpty());
  }

  /** The words of a subject without the marks of passing it on. */
  static String subject(String subject) {
    return PASSED_ON.matcher(subject.strip()).replaceFirst("").strip();
  }

  /** The name that a sender goes by; the host of the address where there is none. */
  static Optional<String> sender(String from) {
    String name = ADDRESS.matcher(from).replaceAll(" ").replace('"', ' ').strip();
    int at = from.lastIndexOf('@');
    String host = at < 0 ? "" : from.substring(at + 1).replaceAll("[>\\]\\s].*", "");
    String found = name.isEmpty() || name.indexOf('@') >= 0 ? host : name.replaceAll("\\s+", " ");
    return Optional.of(found).filter(f -> !f.isEmpty());
  }
}
