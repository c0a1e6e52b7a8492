package org.parallax.dumps;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.model.Span;

/**
 * A line that divides posts: a byline with a time, or a time with the post's first words behind it.
 *
 * @param byline who and when
 * @param rest the words behind the time that belong to the post
 */
record Divider(Byline byline, Optional<Span> rest) {

  private static final Pattern SEPARATOR = Pattern.compile("^[\\s:|–—.-]+");
  private static final Pattern CLOCK =
      Pattern.compile("^(?:\\d{1,2}[:.h]\\d\\d|\\d{1,2} ?[ap]\\.?m).*", Pattern.CASE_INSENSITIVE);

  /** The divider that {@code line} is, or empty. */
  static Optional<Divider> of(Dump dump, int at) {
    Line line = dump.line(at);
    Optional<Divider> whole =
        dump.byline(at)
            .filter(b -> b.stamp().flatMap(Stamp::time).isPresent())
            .map(b -> new Divider(b, Optional.empty()));
    if (whole.isPresent()) {
      return whole;
    }
    return Age.is(line.words())
        ? dump.byline(at).map(b -> new Divider(b, Optional.empty()))
        : opening(dump.text(), line);
  }

  private static Optional<Divider> opening(String text, Line line) {
    if (!CLOCK.matcher(line.words()).matches()) {
      return Optional.empty();
    }
    String head = line.words().substring(0, Math.min(40, line.words().length()));
    return Stamps.find(head)
        .filter(s -> s.start() == 0 && s.time().isPresent())
        .flatMap(s -> behind(text, line, s));
  }

  private static Optional<Divider> behind(String text, Line line, Stamp stamp) {
    String after = line.words().substring(stamp.end());
    String rest = SEPARATOR.matcher(after).replaceFirst("");
    boolean parted = rest.length() < after.length() && !rest.isEmpty();
    if (!parted || Character.isLowerCase(rest.charAt(0)) || ")],;%".indexOf(rest.charAt(0)) >= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Divider(
            new Byline(List.of(), Optional.empty(), Optional.of(stamp)),
            Optional.of(
                line.place(text, line.words().length() - rest.length(), line.words().length()))));
  }
}
