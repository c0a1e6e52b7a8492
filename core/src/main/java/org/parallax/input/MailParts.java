package org.parallax.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;

/** The parts of a message that may hold its text. */
final class MailParts {

  private static final int MOST_PARTS = 1000;

  private Optional<Entity> html = Optional.empty();
  private Optional<Entity> plain = Optional.empty();
  private Optional<Message> inner = Optional.empty();

  private MailParts() {}

  /** The first part of each kind. */
  static MailParts of(Message message) {
    MailParts found = new MailParts();
    Deque<Entity> left = new ArrayDeque<>();
    left.add(message);
    for (int n = 0; n < MOST_PARTS && !left.isEmpty(); n++) {
      Entity part = left.removeFirst();
      Body body = part.getBody();
      if (body instanceof Multipart many) {
        many.getBodyParts().reversed().forEach(left::addFirst);
      } else if (body instanceof Message attached) {
        found.inner = found.inner.or(() -> Optional.of(attached));
      } else if (!"attachment".equalsIgnoreCase(part.getDispositionType())) {
        found.take(part);
      }
    }
    return found;
  }

  private void take(Entity part) {
    switch (Optional.ofNullable(part.getMimeType()).orElse("").toLowerCase(Locale.ROOT)) {
      case "text/html" -> html = html.or(() -> Optional.of(part));
      case "text/plain" -> plain = plain.or(() -> Optional.of(part));
      default -> {}
    }
  }

  /** The message that this one only carries. */
  Optional<Message> forwarded() {
    return inner.filter(m -> html.isEmpty());
  }

  /** The HTML part. */
  Optional<String> html() throws IOException {
    return html.isPresent() ? text(html.get()) : Optional.empty();
  }

  /** The plain part. */
  Optional<String> plain() throws IOException {
    return plain.isPresent() ? text(plain.get()) : Optional.empty();
  }

  private static Optional<String> text(Entity part) throws IOException {
    if (!(part.getBody() instanceof SingleBody body)) {
      return Optional.empty();
    }
    try (InputStream in = body.getInputStream()) {
      String text = Charsets.decode(in.readAllBytes(), Optional.ofNullable(part.getCharset()));
      return Optional.of(text).filter(t -> !t.isBlank());
    }
  }
}
