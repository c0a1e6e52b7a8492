package org.parallax.parties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.language.Terms;
import org.parallax.model.Actor;
import org.parallax.model.Mention;
import org.parallax.model.Party;
import org.parallax.model.Report;
import org.parallax.model.Statement;
import org.parallax.names.Bodies;
import org.parallax.names.Folding;
import org.parallax.names.Governments;

/**
 * Joins the actors of single reports into parties. It joins what has one full name or one known
 * name; where only part of a name agrees and more than one party could be meant, it leaves them
 * apart and says that they may be one. Immutable, thread-safe.
 */
public final class PartyFinder {

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "you", "who", "which", "him", "her", "them", "his",
          "their", "its", "this", "that", "these", "those", "one", "others", "some", "many", "both",
          "all", "each", "neither", "none", "another", "few", "several", "us", "me", "my", "our");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "two", "three");

  /** Sentences of one source that are compared with those of others. */
  private static final int CONTEXTS = 4;

  private final Governments governments = Governments.load();
  private final Bodies bodies = Bodies.load();
  private final Sorts sorts = Sorts.load();

  /** Joins the actors of {@code reports}; the order of the reports does not matter. */
  public Parties find(List<Report> reports) {
    List<Appearance> all = new ArrayList<>();
    Map<String, String> outlets = new TreeMap<>();
    reports.forEach(
        r -> r.metadata().outlet().ifPresent(o -> outlets.putIfAbsent(Folding.fold(o), o)));
    reports.stream()
        .sorted(Comparator.comparing(Report::id))
        .flatMap(report -> appearances(report).stream())
        .map(a -> outlet(a, outlets).map(a::asOutlet).orElse(a))
        .forEach(all::add);
    takeForBodies(all);
    Joining joining = new Joining(all.size());
    new BodyJoiner(governments, bodies, sorts, all, joining).join();
    new BareDescriptions(sorts, bodies, all, joining).join(reports);
    new DescriptionJoiner(governments, bodies, all, joining).join();
    new Appositions(all, joining).join(reports);
    new Designations(all, joining).join(reports);
    PeopleJoiner people = new PeopleJoiner(all, joining);
    people.join();
    new Officeholders(all, joining).join(reports);
    OfficialBodies official = new OfficialBodies(governments, bodies, all, joining);
    Map<Integer, Integer> links = new Officials(all, joining, official).links(reports);
    return new Parties(new PartyWriter(governments, all, joining).write(people.doubtful(), links));
  }

  /** The outlet of the story that is called so, or the only one that is for short. */
  private static Optional<String> outlet(Appearance a, Map<String, String> outlets) {
    String name = Folding.fold(a.actor().name());
    Optional<String> exact = Optional.ofNullable(outlets.get(name));
    if (exact.isPresent() || name.indexOf(' ') >= 0 || a.isPerson()) {
      return exact;
    }
    List<String> longer =
        outlets.keySet().stream().filter(o -> o.endsWith(" " + name)).map(outlets::get).toList();
    return longer.size() == 1 ? Optional.of(longer.getFirst()) : Optional.empty();
  }

  /** What one report takes for a person and another for a body is a body: "Ford", "Coral Crown". */
  private static void takeForBodies(List<Appearance> all) {
    Set<String> bodies = new HashSet<>();
    for (Appearance a : all) {
      if (a.actor().type() == Actor.Type.ORGANISATION && a.actor().name().indexOf(' ') > 0) {
        bodies.add(Folding.fold(a.actor().name()));
      }
    }
    all.replaceAll(
        a ->
            a.isPerson() && bodies.contains(Folding.fold(a.actor().name()))
                ? a.as(Actor.Type.ORGANISATION)
                : a);
  }

  private static List<Appearance> appearances(Report report) {
    Map<String, Set<String>> names = new TreeMap<>();
    for (Actor actor : report.findings().actors()) {
      names.computeIfAbsent(actor.id(), k -> new LinkedHashSet<>()).add(actor.name());
    }
    for (Mention mention : report.findings().mentions()) {
      mention
          .actor()
          .map(names::get)
          .ifPresent(
              known -> {
                String words = report.words(mention.span()).replaceAll("\\s+", " ");
                if (isName(words)) {
                  known.add(words);
                }
              });
    }
    Map<String, List<Set<String>>> contexts = contexts(report);
    Set<String> pictured = Pictured.only(report);
    List<Appearance> found = new ArrayList<>();
    for (Actor actor : report.findings().actors()) {
      // Whom a report only calls "he" is a party that cannot be told from others.
      if (!PRONOUNS.contains(Folding.fold(actor.name())) && !pictured.contains(actor.id())) {
        List<String> known = List.copyOf(names.getOrDefault(actor.id(), Set.of()));
        found.add(
            new Appearance(
                new Party.Member(report.id(), actor.id()),
                actor,
                known,
                contexts.getOrDefault(actor.id(), List.of())));
      }
    }
    return found;
  }

  /** The stems of what is said by sources without a name stand, by actor. */
  private static Map<String, List<Set<String>>> contexts(Report report) {
    Set<String> nameless = new TreeSet<>();
    for (Actor actor : report.findings().actors()) {
      String last = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
      boolean small = !last.isEmpty() && Character.isLowerCase(last.charAt(0));
      if (small || actor.type() == Actor.Type.GROUP) {
        nameless.add(actor.id());
      }
    }
    Map<String, List<Set<String>>> contexts = new TreeMap<>();
    for (Statement s : report.findings().statements()) {
      String id = s.source().flatMap(Statement.Source::actor).orElse("");
      List<Set<String>> known = contexts.computeIfAbsent(id, k -> new ArrayList<>());
      if (nameless.contains(id) && known.size() < CONTEXTS) {
        Set<String> words = new TreeSet<>();
        for (var span : s.content().spans()) {
          Terms.of(report.text(), span).forEach(t -> words.add(t.stem()));
        }
        known.add(words);
      }
    }
    return contexts;
  }

  private static boolean isName(String words) {
    return words.length() <= 120
        && words.chars().anyMatch(Character::isUpperCase)
        && !PRONOUNS.contains(Folding.fold(words))
        && !ARTICLES.contains(Folding.fold(words));
  }
}
