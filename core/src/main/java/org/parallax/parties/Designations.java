package org.parallax.parties;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Mention;
import org.parallax.model.Party;
import org.parallax.model.Report;

/**
 * Joins a source that is only designated ("Owner of Aldona Star says …") with the party that a
 * report of the story designates so ("Corvane Maritime, the owner of the Aldona Star,"). With "a"
 * for "the" it could be anybody, and what several are designated by is nobody's. "Owner of ship" is
 * the only one whom its report calls the owner of something that has a name. A throwaway of one
 * call.
 */
final class Designations {

  /** How far behind a name its designation may reach, in UTF-16 code units. */
  private static final int REACH = 90;

  private static final Pattern BEHIND =
      Pattern.compile("^, the (\\p{Ll}[\\p{Ll} -]{2,30} of [^,.;:\\n]{2,50})[,.;]");

  /** One person or body, of a thing without a name. */
  private static final Pattern NAMELESS = Pattern.compile("^(\\p{L}+[^s\\P{L}]) of [\\p{Ll} -]+$");

  private static final int NOBODY = -1;
  private static final int UNKNOWN = -2;

  private final List<Appearance> all;
  private final Joining joining;
  private final Map<Party.Member, Integer> numbers = new HashMap<>();

  Designations(List<Appearance> all, Joining joining) {
    this.all = all;
    this.joining = joining;
    for (int i = 0; i < all.size(); i++) {
      numbers.putIfAbsent(all.get(i).member(), i);
    }
  }

  void join(List<Report> reports) {
    Map<String, Integer> holders = new HashMap<>();
    for (Report report : reports) {
      for (Mention mention : report.findings().mentions()) {
        Optional<Integer> named =
            mention
                .actor()
                .flatMap(id -> Optional.ofNullable(numbers.get(new Party.Member(report.id(), id))));
        Optional<String> designation = behind(report, mention);
        if (named.isPresent() && designation.isPresent()) {
          int holder = joining.of(named.get());
          holders.merge(designation.get(), holder, this::only);
        }
      }
    }
    for (int i = 0; i < all.size(); i++) {
      int holder = holders.getOrDefault(plain(all.get(i).actor().name()), NOBODY);
      if (holder != NOBODY) {
        take(i, holder);
      }
    }
    for (int i = 0; i < all.size(); i++) {
      joinNameless(i);
    }
  }

  private void joinNameless(int i) {
    Matcher nameless = NAMELESS.matcher(all.get(i).actor().name());
    if (!nameless.matches()) {
      return;
    }
    String head = nameless.group(1).toLowerCase(Locale.ROOT) + " of ";
    int holder = UNKNOWN;
    for (int j = 0; j < all.size(); j++) {
      boolean near = j != i && all.get(j).member().report().equals(all.get(i).member().report());
      if (near && all.get(j).names().stream().anyMatch(n -> plain(n).startsWith(head))) {
        holder = holder == UNKNOWN ? j : only(holder, j);
      }
    }
    if (holder >= 0) {
      take(i, holder);
    }
  }

  private void take(int i, int holder) {
    all.set(i, all.get(i).designating(all.get(holder).actor()));
    joining.join(holder, i);
  }

  private int only(int a, int b) {
    return a != NOBODY && joining.of(a) == joining.of(b) ? a : NOBODY;
  }

  private static Optional<String> behind(Report report, Mention mention) {
    int from = mention.span().end();
    int to = Math.min(report.text().length(), from + REACH);
    Matcher matcher = BEHIND.matcher(report.text().substring(from, to));
    return matcher.find() ? Optional.of(plain(matcher.group(1))) : Optional.empty();
  }

  /** Headlines leave out articles. */
  private static String plain(String designation) {
    return (" " + designation.toLowerCase(Locale.ROOT)).replace(" the ", " ").strip();
  }
}
