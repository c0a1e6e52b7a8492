package org.parallax.parties;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Actor;
import org.parallax.model.Mention;
import org.parallax.model.Party;
import org.parallax.model.Report;

/**
 * Joins whom a report only calls by a high office ("the president") with the person whom it names
 * most of those to whom the story's reports give that office ("President Ada Voss"). A throwaway of
 * one call.
 */
final class Officeholders {

  private static final String OFFICES =
      "(president|prime minister|chancellor|premier|king|queen|pope|governor|mayor|sheriff"
          + "|commissioner|archbishop|attorney general|secretary general)";

  /** How far before a name its title may begin, in UTF-16 code units. */
  private static final int REACH = 20;

  private static final Pattern TITLE =
      Pattern.compile("\\b" + OFFICES + " $", Pattern.CASE_INSENSITIVE);
  private static final Pattern ALONE =
      Pattern.compile("(?:the )?" + OFFICES, Pattern.CASE_INSENSITIVE);

  /** How much oftener a report names the holder than another who is called by the office too. */
  private static final int OFTENER = 2;

  private final List<Appearance> all;
  private final Joining joining;
  private final Map<Party.Member, Integer> numbers = new HashMap<>();

  Officeholders(List<Appearance> all, Joining joining) {
    this.all = all;
    this.joining = joining;
    for (int i = 0; i < all.size(); i++) {
      numbers.putIfAbsent(all.get(i).member(), i);
    }
  }

  void join(List<Report> reports) {
    Map<String, Set<Integer>> holders = holders(reports);
    for (Report report : reports) {
      for (Actor actor : report.findings().actors()) {
        Matcher alone = ALONE.matcher(actor.name());
        if (alone.matches()) {
          number(report, actor.id())
              .ifPresent(i -> join(i, report, holders.getOrDefault(key(alone), Set.of())));
        }
      }
    }
  }

  private void join(int office, Report report, Set<Integer> holders) {
    Map<Integer, Integer> named = new TreeMap<>();
    for (Mention mention : report.findings().mentions()) {
      mention
          .actor()
          .flatMap(id -> number(report, id))
          .map(joining::of)
          .filter(holders::contains)
          .ifPresent(i -> named.merge(i, 1, Integer::sum));
    }
    most(named)
        .ifPresent(
            holder -> {
              all.set(office, all.get(office).designating(all.get(holder).actor()));
              joining.join(holder, office);
            });
  }

  /** The one who is named clearly oftener than all others. */
  private static Optional<Integer> most(Map<Integer, Integer> named) {
    List<Map.Entry<Integer, Integer>> often =
        named.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .limit(2)
            .toList();
    boolean clear =
        often.size() == 1
            || (often.size() == 2
                && often.getFirst().getValue() >= OFTENER * often.getLast().getValue());
    return clear ? Optional.of(often.getFirst().getKey()) : Optional.empty();
  }

  private Optional<Integer> number(Report report, String actor) {
    return Optional.ofNullable(numbers.get(new Party.Member(report.id(), actor)));
  }

  /** The people to whom a report gives each office, by the number of their first appearance. */
  private Map<String, Set<Integer>> holders(List<Report> reports) {
    Map<String, Set<Integer>> holders = new HashMap<>();
    for (Report report : reports) {
      for (Mention mention : report.findings().mentions()) {
        Optional<Integer> person =
            mention
                .actor()
                .filter(id -> mention.type() == Mention.Type.PERSON)
                .flatMap(id -> number(report, id));
        int at = mention.span().start();
        Matcher title = TITLE.matcher(report.text().substring(Math.max(0, at - REACH), at));
        if (person.isPresent() && title.find()) {
          holders.computeIfAbsent(key(title), k -> new TreeSet<>()).add(joining.of(person.get()));
        }
      }
    }
    return holders;
  }

  private static String key(Matcher office) {
    return office.group(1).toLowerCase(Locale.ROOT);
  }
}
