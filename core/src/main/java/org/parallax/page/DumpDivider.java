package org.parallax.page;

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
record DumpDivider(DumpByline byline, Optional<Span> rest) {

  private static final Pattern SEPARATOR = Pattern.compile("^[\\s:|–—.-]+");
  private static final Pattern CLOCK =
      Pattern.compile("^(?:\\d{1,2}[:.h]\\d\\d|\\d{1,2} ?[ap]\\.?m).*", Pattern.CASE_INSENSITIVE);

  /** The divider that {@code line} is, or empty. */
  static Optional<DumpDivider> of(DumpText dump, int at) {
    DumpLine line = dump.line(at);
    Optional<DumpDivider> whole =
        dump.byline(at)
            .filter(b -> b.stamp().flatMap(DumpStamp::time).isPresent())
            .map(b -> new DumpDivider(b, Optional.empty()));
    if (whole.isPresent()) {
      return whole;
    }
    return DumpByline.ago(line)
        ? dump.byline(at).map(b -> new DumpDivider(b, Optional.empty()))
        : opening(line);
  }

  private static Optional<DumpDivider> opening(DumpLine line) {
    if (!CLOCK.matcher(line.words()).matches()) {
      return Optional.empty();
    }
    String head = line.words().substring(0, Math.min(40, line.words().length()));
    return DumpStamps.find(head)
        .filter(s -> s.start() == 0 && s.time().isPresent())
        .flatMap(s -> behind(line, s));
  }

  private static Optional<DumpDivider> behind(DumpLine line, DumpStamp stamp) {
    String after = line.words().substring(stamp.end());
    String rest = SEPARATOR.matcher(after).replaceFirst("");
    boolean parted = rest.length() < after.length() && !rest.isEmpty();
    if (!parted || Character.isLowerCase(rest.charAt(0)) || ")],;%".indexOf(rest.charAt(0)) >= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new DumpDivider(
            new DumpByline(List.of(), Optional.empty(), Optional.of(stamp)),
            Optional.of(new Span(line.end() - rest.length(), line.end()))));
  }
}
