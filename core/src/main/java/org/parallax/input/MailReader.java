package org.parallax.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.parallax.model.Metadata;
import org.parallax.model.Report;
import org.parallax.page.HtmlFragment;
import org.parallax.page.Item;
import org.parallax.page.Limits;
import org.parallax.page.Reading;

/**
 * Reads an e-mail message, such as a newsletter, into one report: its HTML part, else its plain
 * part. A message that somebody forwarded counts as its first sender's. Immutable, thread-safe.
 */
final class MailReader {

  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxHeaderCount(2_000)
          .setMaxHeaderLen(100_000)
          .setMaxLineLen(-1)
          .setMaxContentLen(-1)
          .build();

  /** mime4j reads parts inside each other by calls inside each other, each over all the bytes. */
  private static final Pattern CONTAINER =
      Pattern.compile("(?:multipart|message)/", Pattern.CASE_INSENSITIVE);

  private static final int MOST_CONTAINERS = 100;

  private static final NewsletterFurniture FURNITURE = NewsletterFurniture.load();

  private final Limits limits;

  MailReader(Limits limits) {
    this.limits = limits;
  }

  /** Reads the message {@code bytes}. */
  Reading read(Item item, byte[] bytes) {
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    if (CONTAINER.matcher(latin).results().limit(MOST_CONTAINERS + 1).count() > MOST_CONTAINERS) {
      return item.failed(
          "the message has more than " + MOST_CONTAINERS + " parts with parts: save its text");
    }
    try {
      DefaultMessageBuilder builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(CONFIG);
      Message outer = builder.parseMessage(new ByteArrayInputStream(bytes));
      MailParts own = MailParts.of(outer);
      Message message = own.forwarded().orElse(outer);
      MailParts parts = own.forwarded().isPresent() ? MailParts.of(message) : own;
      Metadata metadata = new MailHeader(message).metadata().or(item.given());
      return read(new Item(item.input(), item.id(), metadata), parts);
    } catch (IOException | RuntimeException e) { // mime4j throws much at broken messages
      return item.failed("the message is broken (" + e.getMessage() + "): save it again");
    }
  }

  private Reading read(Item item, MailParts parts) throws IOException {
    Optional<String> html = parts.html();
    if (html.isPresent()) {
      return switch (new HtmlFragment(limits).read(item, html.get(), Report.Kind.ARTICLE)) {
        case Reading.Read read -> withoutFurniture(item, read.report());
        case Reading.Failed failed -> failed;
      };
    }
    Optional<String> plain = parts.plain();
    if (plain.isEmpty()) {
      return item.failed("no text found: the message has neither an HTML nor a plain part");
    }
    return switch (PlainText.read(item, plain.get())) {
      case Reading.Read read -> markFurniture(read.report());
      case Reading.Failed failed -> failed;
    };
  }

  /** A report whose text is made from markup: furniture is not in it. */
  private static Reading withoutFurniture(Item item, Report report) {
    Optional<Forwarded> forwarded = Forwarded.in(report.text());
    String whole = report.text().substring(forwarded.map(Forwarded::end).orElse(0));
    String text = FURNITURE.without(whole).strip();
    if (text.isEmpty()) {
      return item.failed("no text found: the message holds only links and legal lines");
    }
    return new Reading.Read(
        new Report(
            report.id(),
            forwarded.map(f -> f.metadata().or(report.metadata())).orElse(report.metadata()),
            report.kind(),
            text,
            List.of(),
            List.of(),
            report.findings()));
  }

  /** A report whose text is the message's own: furniture is marked in it. */
  private static Reading markFurniture(Report report) {
    Optional<Forwarded> forwarded = Forwarded.in(report.text());
    return new Reading.Read(
        new Report(
            report.id(),
            forwarded.map(f -> f.metadata().or(report.metadata())).orElse(report.metadata()),
            report.kind(),
            report.text(),
            FURNITURE.mark(report, forwarded.map(Forwarded::end).orElse(0)),
            report.posts(),
            report.findings()));
  }
}
