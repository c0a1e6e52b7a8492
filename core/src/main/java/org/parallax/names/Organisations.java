package org.parallax.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the names of bodies of one report: short forms with what they stand for, "Acme" with "Acme
 * Ltd", "the Assembly" with the one body of that name. A throwaway of one call.
 */
final class Organisations {

  private static final int SHORTEST = 2;

  /** "Court" for "Supreme Court" for "Supreme Court of Appeal". */
  private static final int DEEPEST = 3;

  /** Words of a country's name. */
  private static final int MOST = 3;

  private static final Set<String> LINKS = Set.of("of", "for");

  private final Lexicon lexicon;
  private final Map<String, String> fullByShortForm = new HashMap<>();
  private final Map<String, List<String>> byInitials = new HashMap<>();
  private final Map<String, List<String>> byLetters = new HashMap<>();
  private final Map<String, List<String>> byPart = new HashMap<>();

  Organisations(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes note of a name of a body, before anything is joined. */
  void learn(Phrase p) {
    if (p.length() < SHORTEST) {
      return;
    }
    String key = usual(p);
    definedAfter(p).ifPresent(acronym -> fullByShortForm.putIfAbsent(acronym, key));
    note(byInitials, initials(p), key);
    note(byLetters, sorted(initials(p)), key);
    parts(p).forEach(part -> note(byPart, part, key));
  }

  /**
   * What the body may be called for short: without "Ltd" or the country before it ("US State
   * Department"), its own first word, the word for what it is, what stands before "of" or "for",
   * and the name after it ("Church of Quietism").
   */
  private Set<String> parts(Phrase p) {
    Set<String> parts = new LinkedHashSet<>();
    Phrase own = withoutCountry(p);
    parts.add(own.key());
    String head = p.last().folded();
    if (lexicon.is(WordClass.ORGANISATION_SUFFIXES, head)) {
      parts.add(p.part(p.from(), p.to() - 1).key());
    }
    if (lexicon.is(WordClass.ORGANISATION_HEADS, head)) {
      parts.add(head);
    }
    if (isOwn(p.first().folded())) {
      parts.add(p.first().folded());
    }
    for (int i = own.from() + 1; i < own.to() - 1; i++) {
      if (LINKS.contains(p.line().folded(i))) {
        linked(own, i, parts);
        break;
      }
    }
    parts.remove(p.key());
    return parts;
  }

  /** "Supreme Court of Appeal" and "Church of Quietism", linked by their {@code link}-th word. */
  private void linked(Phrase p, int link, Set<String> parts) {
    if (link - p.from() > 1) {
      parts.add(p.part(p.from(), link).key());
    }
    String head = p.line().folded(link - 1);
    if (lexicon.is(WordClass.ORGANISATION_HEADS, head)) {
      parts.add(head);
    }
    String after = p.part(link + 1, p.to()).key();
    if (isOwn(after)) {
      parts.add(after);
    }
  }

  /** "US State Department" is the State Department that the table has for that country. */
  private Optional<Bodies.Body> ofCountry(Phrase p) {
    Phrase own = withoutCountry(p);
    String country = p.part(p.from(), own.from()).text();
    return lexicon
        .bodies()
        .body(own.text())
        .filter(b -> b.country().isPresent() && b.country().equals(code(country)));
  }

  private Optional<String> code(String country) {
    return lexicon
        .governments()
        .country(country)
        .or(() -> lexicon.governments().adjective(country))
        .map(Governments.Government::code);
  }

  private Phrase withoutCountry(Phrase p) {
    for (int to = Math.min(p.from() + MOST, p.to() - SHORTEST); to > p.from(); to--) {
      Phrase country = p.part(p.from(), to);
      if (lexicon.isAdjectiveOfPlace(country.key())
          || lexicon.governments().country(country.text()).isPresent()) {
        return p.part(to, p.to());
      }
    }
    return p;
  }

  private boolean isOwn(String words) {
    return !lexicon.isCommon(words)
        && !lexicon.isAdjectiveOfPlace(words)
        && !lexicon.is(WordClass.REGIONS, words)
        && lexicon.governments().metonym(words).isEmpty();
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
    String key = Optional.ofNullable(fullByShortForm.get(p.key())).orElseGet(() -> usual(p));
    if (p.length() == 1 && key.equals(p.key())) {
      String word = key.replace(".", "");
      List<String> full =
          p.first().isAllCapitals() && word.length() > SHORTEST ? initialled(word) : List.of();
      key = full.size() == 1 ? full.getFirst() : key;
    }
    return fullest(key);
  }

  /** The names with these initials, or in the order of another language: "CEI", "OTAN". */
  private List<String> initialled(String word) {
    List<String> inOrder = byInitials.getOrDefault(word, List.of());
    return inOrder.isEmpty() ? byLetters.getOrDefault(sorted(word), List.of()) : inOrder;
  }

  private static String sorted(String letters) {
    char[] sorted = letters.toCharArray();
    Arrays.sort(sorted);
    return new String(sorted);
  }

  /** The only name that {@code key} is a part of, and that one's, if any. */
  private String fullest(String key) {
    String fullest = key;
    for (int step = 0; step < DEEPEST; step++) {
      List<String> longer = byPart.getOrDefault(fullest, List.of());
      List<String> ends =
          longer.stream()
              .filter(l -> byPart.getOrDefault(l, List.of()).stream().noneMatch(longer::contains))
              .toList();
      if (ends.size() != 1) {
        return fullest;
      }
      fullest = ends.getFirst();
    }
    return fullest;
  }

  /** The usual name of a body or country that the tables know, or the name as it stands. */
  private String usual(Phrase p) {
    return lexicon
        .bodies()
        .body(p.text())
        .or(() -> ofCountry(p))
        .map(Bodies.Body::name)
        .or(() -> lexicon.governments().country(p.text()).map(Governments.Government::name))
        .map(Folding::fold)
        .orElseGet(p::key);
  }
}
