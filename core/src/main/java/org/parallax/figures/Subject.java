package org.parallax.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.language.Terms;
import org.parallax.model.Quantity;

/**
 * What a figure counts, in a form in which two wordings can be held against each other.
 *
 * @param unit the class of its unit
 * @param event what happened to what is counted
 * @param change set where it is a change and not a level
 * @param names stems of the proper names in its subject: countries, towns, sides
 * @param words the other stems
 * @param expected whether it is still to come
 * @param towns the places named in its sentence, countries aside
 * @param report the report's id, since one report that gives two numbers means two things more
 *     often
 */
record Subject(
    String unit,
    Quantity.Event event,
    Optional<Quantity.Change> change,
    Set<String> names,
    Set<String> words,
    boolean expected,
    Set<String> towns,
    String report) {

  private static final Map<String, String> CLASSES = classes();
  private static final Set<String> MEASURES =
      Set.of(
          "percent",
          "share",
          "kilometre",
          "km",
          "mile",
          "metre",
          "foot",
          "hour",
          "day",
          "minute",
          "week",
          "month",
          "year",
          "tonne",
          "square kilometre",
          "square mile",
          "point");
  private static final double ENOUGH = 0.5;

  static Subject of(Quantity q, Set<String> towns, String report) {
    Set<String> names = new TreeSet<>();
    Set<String> words = new TreeSet<>();
    String unit = q.unit().map(u -> u.toLowerCase(Locale.ROOT)).orElse("");
    Set<String> unitStems = Terms.stems(unit);
    for (Terms.Term term : Terms.of(q.subject().orElse(unit))) {
      boolean number = Character.isDigit(term.stem().charAt(0));
      if (!number && !unitStems.contains(term.stem())) {
        (term.capital() ? names : words).add(term.stem());
      }
    }
    boolean expected = words.removeAll(Set.of("expect", "plan", "futur"));
    return new Subject(classOf(unit), q.event(), q.change(), names, words, expected, towns, report);
  }

  /** How well two subjects fit, 0 (another subject) to 1. */
  double fit(Subject other) {
    if (!unit.equals(other.unit) || !change.equals(other.change) || !eventsFit(other)) {
      return 0;
    }
    if (!names.isEmpty() && !other.names.isEmpty() && shared(names, other.names) == 0) {
      return 0;
    }
    if (otherTown(other)) {
      return 0;
    }
    Set<String> mine = all();
    Set<String> theirs = other.all();
    if (MEASURES.contains(unit)) {
      double both = shared(mine, theirs);
      double alike = both / Math.max(1, Math.max(mine.size(), theirs.size()));
      return both > 1 && alike >= ENOUGH ? alike : 0;
    }
    int least = Math.min(mine.size(), theirs.size());
    if (least == 0) {
      // A bare "15 dead" can be any toll of the story; a bare "15 kilometres" nothing at all.
      return hasVictims() || mine.equals(theirs) ? ENOUGH : 0;
    }
    double share = (double) shared(mine, theirs) / least;
    double needed = hasVictims() ? ENOUGH / 2 : ENOUGH;
    return share >= needed ? Math.max(share, ENOUGH) : 0;
  }

  /**
   * Whether both name towns and none in common; within one report one that names none is another.
   */
  private boolean otherTown(Subject other) {
    if (towns.isEmpty() || other.towns.isEmpty()) {
      return report.equals(other.report) && towns.isEmpty() != other.towns.isEmpty();
    }
    return shared(towns, other.towns) == 0;
  }

  private boolean eventsFit(Subject other) {
    boolean open = event == Quantity.Event.OTHER || other.event == Quantity.Event.OTHER;
    return event == other.event
        || (open && !hasVictims() && !other.hasVictims() && shared(names, other.names) > 1);
  }

  /** Whether it is a count that grows by the hour, so that another day's is no rival. */
  boolean isCount() {
    return switch (event) {
      case DEAD, INJURED, ILL, MISSING, DISPLACED, DETAINED -> true;
      case DEPLOYED, DESTROYED, OTHER -> false;
    };
  }

  private boolean hasVictims() {
    return switch (event) {
      case DEAD, INJURED, ILL, MISSING, DISPLACED, DETAINED -> unit.equals("person");
      case DEPLOYED, DESTROYED, OTHER -> false;
    };
  }

  private Set<String> all() {
    Set<String> all = new HashSet<>(names);
    all.addAll(words);
    return all;
  }

  private static int shared(Set<String> a, Set<String> b) {
    int n = 0;
    for (String s : a) {
      if (b.contains(s)) {
        n++;
      }
    }
    return n;
  }

  private static String classOf(String unit) {
    String direct = CLASSES.get(unit);
    if (direct != null) {
      return direct;
    }
    String head = unit.substring(unit.lastIndexOf(' ') + 1);
    return CLASSES.getOrDefault(head, head);
  }

  private static Map<String, String> classes() {
    try (InputStream in = Subject.class.getResourceAsStream("units.txt")) {
      if (in == null) {
        throw new IOException("the list units.txt is not on the class path");
      }
      Map<String, String> classes = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> List.of(l.split(" ", -1)))
          .forEach(l -> l.forEach(w -> classes.put(w, l.getFirst())));
      return Map.copyOf(classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
