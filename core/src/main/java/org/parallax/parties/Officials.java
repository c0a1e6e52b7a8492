package org.parallax.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.model.Mention;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * Finds for whom people speak by the office that a report gives them: the words before a name
 * ("Transport Minister", "its spokesman,") or set off after it (", the secretary of the union").
 * Only an office of one body that is itself a party counts, and only where all reports agree. A
 * throwaway of one call.
 */
final class Officials {

  private static final Set<String> SPOKEN = Set.of("spokesman", "spokeswoman", "spokesperson");
  private static final Set<String> LEADERS =
      Set.of(
          "chief",
          "head",
          "boss",
          "director",
          "leader",
          "chairman",
          "chairwoman",
          "chair",
          "commissioner",
          "commander",
          "president",
          "secretary",
          "minister",
          "ceo");
  private static final Set<String> MINISTERS = Set.of("minister", "secretary");
  private static final Set<String> LINKS = Set.of("of", "for", "at", "from");
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "dr", "sir", "dame", "prof", "professor", "col", "colonel", "gen");

  /** Words that make of an office one that is not held, or of a phrase more than an apposition. */
  private static final Set<String> SPOILERS =
      Set.of(
          "former",
          "ex",
          "late",
          "prime",
          "shadow",
          "opposition",
          "who",
          "whom",
          "said",
          "says",
          "told",
          "and",
          "or");

  private static final int WINDOW = 160;
  private static final int LONGEST = 5;

  private final List<Appearance> all;
  private final Joining joining;
  private final OfficialBodies bodies;

  Officials(List<Appearance> all, Joining joining, OfficialBodies bodies) {
    this.all = all;
    this.joining = joining;
    this.bodies = bodies;
  }

  /** The first appearance of the body for whom a person speaks, by the person's own first. */
  Map<Integer, Integer> links(List<Report> reports) {
    Map<String, Map<String, Integer>> people = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isPerson()) {
        var member = all.get(i).member();
        people.computeIfAbsent(member.report(), k -> new HashMap<>()).put(member.actor(), i);
      }
    }
    Map<Integer, Set<Integer>> found = new TreeMap<>();
    for (Report report : reports) {
      Map<String, Integer> here = people.getOrDefault(report.id(), Map.of());
      for (Mention m : report.findings().mentions()) {
        Optional<Integer> person = m.actor().map(here::get);
        if (person.isPresent() && isName(report.words(m.span()))) {
          int of = joining.of(person.get());
          body(report, m.span())
              .ifPresent(b -> found.computeIfAbsent(of, k -> new TreeSet<>()).add(b));
        }
      }
    }
    unnamed(found, reports);
    Map<Integer, Integer> links = new TreeMap<>();
    found.forEach(
        (person, of) -> {
          if (of.size() == 1 && !of.contains(person)) {
            links.put(person, of.iterator().next());
          }
        });
    return links;
  }

  /** "The head of epidemiology at the institute": an office without a name has its body in it. */
  private void unnamed(Map<Integer, Set<Integer>> found, List<Report> reports) {
    Map<String, Report> byId = new HashMap<>();
    reports.forEach(r -> byId.put(r.id(), r));
    for (int i = 0; i < all.size(); i++) {
      int of = joining.of(i);
      Report report = byId.get(all.get(i).member().report());
      List<String> words = words(all.get(i).actor().name());
      if (report != null
          && Character.isLowerCase(words.isEmpty() ? 'A' : words.getFirst().charAt(0))) {
        described(report, words)
            .ifPresent(b -> found.computeIfAbsent(of, k -> new TreeSet<>()).add(b));
      }
    }
  }

  private Optional<Integer> described(Report report, List<String> words) {
    for (int at = words.size() - 2; at > 0; at--) {
      List<String> before = words.subList(0, at);
      Optional<String> office = before.stream().filter(Officials::isOffice).findFirst();
      if (LINKS.contains(words.get(at)) && office.isPresent()) {
        return before.stream().anyMatch(this::spoils)
            ? Optional.empty()
            : beginning(report, words.subList(at + 1, words.size()), office.get());
      }
    }
    return Optional.empty();
  }

  private static boolean isName(String words) {
    int last = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n')) + 1;
    return last < words.length()
        && Character.isUpperCase(words.charAt(0))
        && Character.isUpperCase(words.charAt(last));
  }

  private Optional<Integer> body(Report report, Span name) {
    String text = report.text();
    List<String> before = words(Surroundings.before(text, name.start(), WINDOW));
    List<String> after = words(Surroundings.after(text, name.end(), WINDOW));
    return beforeName(report, name, before, after).or(() -> afterName(report, name, after));
  }

  private Optional<Integer> beforeName(
      Report report, Span name, List<String> found, List<String> after) {
    boolean titled = !found.isEmpty() && TITLES.contains(lower(found.getLast()));
    List<String> before = titled ? found.subList(0, found.size() - 1) : found;
    boolean comma = !before.isEmpty() && before.getLast().equals(",");
    List<String> words = comma ? before.subList(0, before.size() - 1) : before;
    List<String> piece = words.subList(words.lastIndexOf(",") + 1, words.size());
    if (piece.isEmpty()) {
      return Optional.empty();
    }
    if (isOffice(piece.getLast())) {
      return holder(report, name, piece.subList(0, piece.size() - 1), piece.getLast())
          .or(
              () ->
                  !comma && !after.isEmpty() && after.getFirst().equals("of")
                      ? beginning(report, after.subList(1, after.size()), piece.getLast())
                      : Optional.empty());
    }
    return comma ? linked(report, piece) : Optional.empty();
  }

  private Optional<Integer> afterName(Report report, Span name, List<String> after) {
    if (after.isEmpty() || !after.getFirst().equals(",")) {
      return Optional.empty();
    }
    List<String> rest = after.subList(1, after.size());
    int end = rest.indexOf(",") < 0 ? rest.size() : rest.indexOf(",");
    boolean another = end + 1 < rest.size() && Character.isUpperCase(rest.get(end + 1).charAt(0));
    List<String> piece = rest.subList(0, end);
    for (int i = 0; i < Math.min(piece.size(), LONGEST + 1) && !another; i++) {
      if (SPOILERS.contains(lower(piece.get(i)))) {
        return Optional.empty();
      }
      boolean linked = i + 1 < piece.size() && LINKS.contains(piece.get(i + 1));
      if (isOffice(piece.get(i)) && (linked || i + 1 == piece.size())) {
        return linked
            ? linked(report, piece)
            : holder(report, name, piece.subList(0, i), piece.get(i));
      }
    }
    return Optional.empty();
  }

  /** "the head of the rescue service": the body after the office. */
  private Optional<Integer> linked(Report report, List<String> piece) {
    for (int i = piece.size() - 2; i >= 0; i--) {
      if (isOffice(piece.get(i)) && LINKS.contains(piece.get(i + 1))) {
        boolean spoilt = piece.subList(Math.max(0, i - 2), i).stream().anyMatch(this::spoils);
        return spoilt
            ? Optional.empty()
            : beginning(report, piece.subList(i + 2, piece.size()), piece.get(i));
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> beginning(Report report, List<String> words, String office) {
    int comma = words.indexOf(",") < 0 ? words.size() : words.indexOf(",");
    for (int n = Math.min(comma, LONGEST); n > 0; n--) {
      if (OfficialBodies.goesOn(words.subList(n - 1, comma))) {
        return Optional.empty();
      }
      Optional<Integer> body = bodies.find(report.id(), words.subList(0, n), isSpoken(office));
      if (body.isPresent()) {
        return body;
      }
    }
    return Optional.empty();
  }

  /** "the union's secretary", "a ministry spokesman", "its head": the body before the office. */
  private Optional<Integer> holder(Report report, Span name, List<String> piece, String office) {
    List<String> words = piece.subList(Math.max(0, piece.size() - LONGEST), piece.size());
    if (words.stream().anyMatch(this::spoils)) {
      return Optional.empty();
    }
    if (!words.isEmpty() && lower(words.getLast()).equals("its")) {
      String sentence = Surroundings.sentenceBefore(report.text(), name.start(), 2 * WINDOW);
      return bodies.firstIn(report.id(), words(sentence));
    }
    boolean possessor = !words.isEmpty() && words.getLast().matches(".*('s|s')");
    for (int from = 0; from < words.size(); from++) {
      List<String> body = new ArrayList<>(words.subList(from, words.size()));
      if (MINISTERS.contains(lower(office)) && !possessor) {
        body.add("ministry");
      }
      Optional<Integer> found = bodies.find(report.id(), body, isSpoken(office));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean spoils(String word) {
    return SPOILERS.contains(lower(word));
  }

  private static boolean isOffice(String word) {
    return isSpoken(word) || LEADERS.contains(lower(word));
  }

  private static boolean isSpoken(String office) {
    return SPOKEN.contains(lower(office));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static List<String> words(String text) {
    return List.of(text.replace('’', '\'').replace(",", " , ").strip().split("\\s+")).stream()
        .filter(w -> !w.isEmpty())
        .toList();
  }
}
