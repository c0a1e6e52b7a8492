package org.parallax.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the names of bodies of one report: short forms with what they stand for, "Acme" with "Acme
 * Ltd", "the Assembly" with the one body of that name. A throwaway of one call.
 */
final class Organisations {

  private static final int SHORTEST = 2;

  private final Lexicon lexicon;
  private final Map<String, String> fullByShortForm = new HashMap<>();
  private final Map<String, List<String>> byInitials = new HashMap<>();
  private final Map<String, List<String>> byPart = new HashMap<>();

  Organisations(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes note of a name of a body, before anything is joined. */
  void learn(Phrase p) {
    if (p.length() < SHORTEST) {
      return;
    }
    String key = p.key();
    definedAfter(p).ifPresent(acronym -> fullByShortForm.putIfAbsent(acronym, key));
    note(byInitials, initials(p), key);
    String head = p.last().folded();
    if (lexicon.is(WordClass.ORGANISATION_SUFFIXES, head)) {
      note(byPart, p.part(p.from(), p.to() - 1).key(), key);
    }
    if (lexicon.is(WordClass.ORGANISATION_HEADS, head)) {
      note(byPart, head, key);
    }
    String first = p.first().folded();
    boolean own =
        !lexicon.isCommon(first)
            && !lexicon.isAdjectiveOfPlace(first)
            && !lexicon.is(WordClass.REGIONS, first)
            && lexicon.governments().metonym(first).isEmpty();
    if (own) {
      note(byPart, first, key);
    }
    int of = key.indexOf(" of ");
    if (of > 0 && key.lastIndexOf(' ', of - 1) > 0) {
      note(byPart, key.substring(0, of), key);
    }
  }

  /** The short form in brackets right behind the name: "Department of Agriculture (DA)". */
  private static Optional<String> definedAfter(Phrase p) {
    WordLine line = p.line();
    if (p.to() >= line.words().size()) {
      return Optional.empty();
    }
    Phrase next = Phrase.open(line, p.to(), p.to() + 1);
    return next.isInBrackets() && !next.key().equals(p.key())
        ? Optional.of(next.key())
        : Optional.empty();
  }

  private static String initials(Phrase p) {
    StringBuilder b = new StringBuilder();
    for (int i = p.from(); i < p.to(); i++) {
      if (p.line().words().get(i).isCapitalised()) {
        b.append(p.line().folded(i).charAt(0));
      }
    }
    return b.toString();
  }

  private static void note(Map<String, List<String>> map, String part, String key) {
    List<String> keys = map.computeIfAbsent(part, k -> new ArrayList<>());
    if (!keys.contains(key) && keys.size() < 3) {
      keys.add(key);
    }
  }

  /** What tells the body that {@code p} names from others. */
  String key(Phrase p) {
    Optional<String> known = lexicon.bodies().body(p.text()).map(b -> Folding.fold(b.name()));
    if (known.isPresent() && !fullByShortForm.containsKey(p.key())) {
      return known.get();
    }
    String key = Optional.ofNullable(fullByShortForm.get(p.key())).orElse(p.key());
    if (p.length() == 1 && key.equals(p.key())) {
      String word = key.replace(".", "");
      List<String> full =
          p.first().isAllCapitals() && word.length() > SHORTEST
              ? byInitials.getOrDefault(word, List.of())
              : List.of();
      key = full.size() == 1 ? full.getFirst() : key;
    }
    List<String> longer = byPart.getOrDefault(key, List.of());
    return longer.size() == 1 ? longer.getFirst() : key;
  }
}
