package org.parallax.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.Actor;
import org.parallax.names.Bodies;
import org.parallax.names.Folding;
import org.parallax.names.Governments;

/**
 * Joins across reports what is described rather than named: a body by the same head where the words
 * of one description hold those of the other, the country does not differ and only one party fits;
 * and sources without a name where the same words say nearly the same. A throwaway of one call.
 */
final class DescriptionJoiner {

  private static final double COPIED = 0.6;
  private static final int MOST = 40;
  private static final Set<String> CLAUSES = Set.of(" where ", " who ", " that ", " which ");

  /** Content words from which a short sentence that stands in a longer one is a relay of it. */
  private static final int TELLING = 3;

  private final List<Appearance> all;
  private final Joining joining;
  private final List<Optional<Described>> described = new ArrayList<>();

  /** A description of a body: its country, its head and the telling words with the head. */
  private record Described(Optional<String> country, String head, Set<String> words) {

    boolean agrees(Described other) {
      return head.equals(other.head)
          && (country.isEmpty() || other.country.isEmpty() || country.equals(other.country));
    }
  }

  DescriptionJoiner(Governments governments, Bodies bodies, List<Appearance> all, Joining joining) {
    this.all = all;
    this.joining = joining;
    for (Appearance a : all) {
      described.add(read(a, governments, bodies));
    }
  }

  private static Optional<Described> read(Appearance a, Governments governments, Bodies bodies) {
    String name = a.actor().name();
    if (a.actor().type() != Actor.Type.ORGANISATION || !isDescription(name)) {
      return Optional.empty();
    }
    BodyName body = BodyName.of(name, governments, bodies);
    String head = head(name);
    return head.isEmpty()
        ? Optional.empty()
        : Optional.of(new Described(body.country(), head, body.words()));
  }

  /** Whether the name ends small and speaks of a known body: "Bulgaria's transport ministry". */
  private static boolean isDescription(String name) {
    String folded = Folding.fold(name);
    boolean indefinite = folded.startsWith("a ") || folded.startsWith("an ");
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean heading = OfficialBodies.HEADS.contains(folded);
    return !indefinite && !last.isEmpty() && (heading || Character.isLowerCase(last.charAt(0)));
  }

  static String head(String name) {
    String[] words = Folding.fold(name).split(" ");
    for (int i = 1; i < words.length; i++) {
      if (Set.of("of", "for", "in", "at").contains(words[i])) {
        return BodyName.plain(words[i - 1]);
      }
    }
    String last = BodyName.plain(words[words.length - 1]);
    boolean filler = Set.of("agency", "service", "directorate").contains(last) && words.length > 1;
    return filler ? BodyName.plain(words[words.length - 2]) : last;
  }

  void join() {
    joinBodies();
    joinCopies();
  }

  /** The fullest descriptions first, so that a short one finds all that it could mean. */
  private void joinBodies() {
    Map<String, List<Integer>> byHead = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      int at = i;
      described
          .get(i)
          .ifPresent(d -> byHead.computeIfAbsent(d.head, k -> new ArrayList<>()).add(at));
    }
    for (List<Integer> same : byHead.values()) {
      same.sort(java.util.Comparator.<Integer>comparingInt(i -> -size(i)).thenComparing(i -> i));
      // Where bodies of two countries are about, a description without a country is either's.
      boolean twoCountries =
          same.stream().flatMap(i -> country(i).stream()).distinct().limit(2).count() > 1;
      Map<Described, Set<Integer>> parties = new LinkedHashMap<>();
      same.forEach(i -> parties.computeIfAbsent(describe(i), d -> new TreeSet<>()).add(i));
      for (int i : same) {
        Set<Integer> fits = fitting(describe(i), parties, twoCountries);
        fits.remove(joining.of(i));
        if (fits.size() == 1) {
          joining.join(fits.iterator().next(), i);
        }
      }
    }
  }

  /** Three at most of the parties whose descriptions hold {@code shorter}. */
  private Set<Integer> fitting(
      Described shorter, Map<Described, Set<Integer>> parties, boolean twoCountries) {
    Set<Integer> fits = new TreeSet<>();
    for (Map.Entry<Described, Set<Integer>> described : parties.entrySet()) {
      Described longer = described.getKey();
      boolean told = !twoCountries || shorter.country.isPresent() == longer.country.isPresent();
      if (fits.size() < 3
          && told
          && shorter.agrees(longer)
          && longer.words.containsAll(shorter.words)) {
        Set<Integer> joined = new TreeSet<>();
        described.getValue().forEach(j -> joined.add(joining.of(j)));
        described.setValue(joined);
        joined.stream().limit(3).forEach(fits::add);
      }
    }
    return fits;
  }

  private Described describe(int i) {
    return described.get(i).orElseThrow();
  }

  private Optional<String> country(int i) {
    return described.get(i).flatMap(Described::country);
  }

  private int size(int i) {
    return described
        .get(i)
        .map(d -> 2 * d.words.size() + (d.country.isPresent() ? 1 : 0))
        .orElse(0);
  }

  /** "Two engineers said", word for word in several reports, are the same two. */
  private void joinCopies() {
    Map<String, List<Integer>> seen = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Appearance a = all.get(i);
      if (a.contexts().isEmpty()) {
        continue;
      }
      List<Integer> same =
          seen.computeIfAbsent(withoutClause(a.actor().name()), k -> new ArrayList<>());
      for (int other : same) {
        if (joining.of(other) != joining.of(i) && isCopied(a, all.get(other))) {
          joining.join(other, i);
        }
      }
      if (same.size() < MOST) {
        same.add(i);
      }
    }
  }

  /** "A doctor in Norbury who treated them" is cut to "a doctor in Norbury". */
  private static String withoutClause(String name) {
    String folded = Folding.fold(name);
    int end = folded.length();
    for (String word : CLAUSES) {
      int at = folded.indexOf(word);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return folded.substring(0, end);
  }

  private static boolean isCopied(Appearance a, Appearance b) {
    return a.contexts().stream()
        .anyMatch(x -> b.contexts().stream().anyMatch(y -> likeness(x, y) >= COPIED));
  }

  /** The share of the shorter one's content words that the other has; of few words, of both. */
  private static double likeness(Set<String> x, Set<String> y) {
    Set<String> common = new HashSet<>(x);
    common.retainAll(y);
    int shorter = Math.min(x.size(), y.size());
    int all = x.size() + y.size() - common.size();
    return common.size() / (double) Math.max(1, common.size() < TELLING ? all : shorter);
  }
}
