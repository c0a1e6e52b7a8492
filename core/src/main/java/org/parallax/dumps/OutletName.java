package org.parallax.dumps;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discarded.Reason;

/** Finds who publishes a page in the standing text around the story. */
final class OutletName {

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "^(?:copyright )?(?:©|\\(c\\)|copyright) ?(?:(?:19|20)\\d\\d(?:[-–](?:19|20)?\\d\\d)?,? )?(?:by )?"
              + "(?<name>\\p{Lu}[\\p{L}\\p{M}'’& -]{1,50}?)(?: (?:19|20)\\d\\d)?"
              + "(?:[.,|].*| all rights reserved.*)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPANY =
      Pattern.compile(
          " (?:Ltd|Limited|Inc|LLC|plc|Media|Group|GmbH|Corp|Corporation|Company|Publishing|Newspapers)$");
  private static final Pattern WE_ARE =
      Pattern.compile(
          "^we are an? (?:[\\w-]+ ){0,4}(?:outlet|newspaper|newsroom|publication|agency)\\b.*");

  private final Dump dump;

  OutletName(Dump dump) {
    this.dump = dump;
  }

  /** The outlet's name, or empty. */
  Optional<String> find() {
    for (int i = dump.size() - 1; i >= 0; i--) {
      Line line = dump.line(i);
      if (line.words().length() > 1000 || dump.kept(i)) {
        continue;
      }
      Optional<String> name = copyright(line).or(() -> doubled(line)).or(Optional::empty);
      if (name.isPresent()) {
        return name.map(this::masthead);
      }
      if (i > 0 && WE_ARE.matcher(line.folded()).matches() && dump.line(i - 1).count() <= 5) {
        return Optional.of(dump.line(i - 1).words());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> copyright(Line line) {
    Matcher m = COPYRIGHT.matcher(line.words());
    return line.words().length() < 200 && m.matches()
        ? Optional.of(m.group("name").strip())
        : Optional.empty();
  }

  private static Optional<String> doubled(Line line) {
    Matcher m = Ending.doubled(line);
    return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** The name as the page's own masthead has it, without the company's form. */
  private String masthead(String owner) {
    for (int i = 0; i < Math.min(dump.size(), 10); i++) {
      String words = dump.line(i).words();
      if (dump.reason(i).equals(Optional.of(Reason.NAVIGATION))
          && owner.startsWith(words.replaceFirst("^The ", ""))) {
        return words;
      }
    }
    return COMPANY.matcher(owner).replaceFirst("");
  }
}
