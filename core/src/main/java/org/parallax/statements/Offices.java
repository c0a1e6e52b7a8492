package org.parallax.statements;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Mention;
import org.parallax.model.Span;

/**
 * The offices that a report gives to the people whom it names: the words before a name ("US defence
 * secretary"), and those set off by a comma on either side. "The Pentagon chief" means the one who
 * holds an office that fits.
 */
final class Offices {

  private static final Set<String> LEADERS =
      Set.of("chief", "head", "boss", "secretary", "minister", "director", "leader");
  private static final Set<String> OFFICES =
      Set.of(
          "chief",
          "head",
          "boss",
          "secretary",
          "minister",
          "director",
          "leader",
          "governor",
          "mayor",
          "president",
          "premier",
          "chancellor",
          "ambassador",
          "commissioner",
          "master",
          "chairman",
          "chairwoman",
          "chair",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "commander",
          "king",
          "queen",
          "coach",
          "manager",
          "prosecutor",
          "judge",
          "captain",
          "ceo",
          "founder",
          "pope",
          "bishop",
          "sheriff",
          "senator",
          "administrator",
          "owner",
          "widow",
          "envoy");
  private static final int LONGEST = 8;
  private static final int NEAR = 60;
  private static final int MOST = 12;

  private final Words words;
  private final Map<String, Map<String, Office>> byHead = new HashMap<>();

  /** What is said of one person's office of one kind. */
  private static final class Office {
    private final Set<String> modifiers = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private int first = Integer.MAX_VALUE;
    private int last = -1;

    /** Whether the description fits what the report says of the office. */
    boolean fits(String head, Set<String> described) {
      return modifiers.containsAll(described) && (!described.isEmpty() || heads.contains(head));
    }

    boolean isNear(int token) {
      return first - NEAR < token && token < last + NEAR;
    }
  }

  Offices(Words words, PartyRegister register) {
    this.words = words;
    for (Mention m : register.names()) {
      if (m.type() == Mention.Type.PERSON) {
        m.actor().ifPresent(id -> learn(m.span(), id));
      }
    }
  }

  private void learn(Span name, String id) {
    int first = words.at(name.start());
    int after = words.at(name.end());
    if (first >= words.size()) {
      return;
    }
    int floor = words.firstOf(words.sentence(first));
    int end = words.comma(first - 1) ? first - 1 : first;
    for (int i = end - 1; i >= Math.max(floor, end - LONGEST) && words.insidePhrase(i); i--) {
      if (isOffice(i)) {
        take(i, Math.max(floor, i - LONGEST), end, id);
        return;
      }
    }
    if (words.comma(after)) {
      int ceiling = Math.min(words.endOf(words.sentence(first)), after + LONGEST);
      for (int i = after + 1; i < ceiling && words.insidePhrase(i); i++) {
        if (isOffice(i)) {
          take(i, after + 1, Math.min(ceiling, i + LONGEST), id);
          return;
        }
      }
    }
  }

  private boolean isOffice(int i) {
    return isOffice(words.lower(i));
  }

  /** Whether {@code word}, in lower case, is what the holder of an office is called. */
  static boolean isOffice(String word) {
    return OFFICES.contains(word);
  }

  private void take(int head, int from, int to, String id) {
    Office office =
        byHead
            .computeIfAbsent(kind(words.lower(head)), k -> new LinkedHashMap<>())
            .computeIfAbsent(id, k -> new Office());
    office.heads.add(words.lower(head));
    office.first = Math.min(office.first, head);
    office.last = Math.max(office.last, head);
    for (int i = head - 1; i >= from && words.insidePhrase(i); i--) {
      office.modifiers.add(SourcePhrase.plain(words.lower(i)));
    }
    for (int i = head + 1; i < to && !words.comma(i) && !words.verb(i); i++) {
      office.modifiers.add(SourcePhrase.plain(words.lower(i)));
    }
  }

  private static String kind(String head) {
    return LEADERS.contains(head) ? "leader" : head;
  }

  /** The one person of the report who holds the office that {@code phrase} describes. */
  Optional<String> holder(SourcePhrase phrase) {
    String head = words.lower(phrase.head());
    if (!phrase.definite() || !OFFICES.contains(head)) {
      return Optional.empty();
    }
    Map<String, Office> holders = new LinkedHashMap<>();
    byHead.getOrDefault(kind(head), Map.of()).entrySet().stream()
        .filter(e -> e.getValue().fits(head, phrase.modifiers()))
        .limit(MOST)
        .forEach(e -> holders.put(e.getKey(), e.getValue()));
    if (holders.size() > 1) {
      holders.values().removeIf(o -> !o.isNear(phrase.head()));
    }
    return holders.size() == 1 ? holders.keySet().stream().findFirst() : Optional.empty();
  }
}
