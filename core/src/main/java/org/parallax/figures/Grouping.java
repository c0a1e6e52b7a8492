package org.parallax.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers the sightings of one subject. First those of one number, since the same number of the
 * same things in two reports is one figure more often than not; then numbers that differ; last the
 * bare numbers ("we said 12"), where only one subject has that number. For one story.
 */
final class Grouping {

  private final GroupIndex groups = new GroupIndex();

  static List<List<Sighting>> of(List<Sighting> sightings) {
    var grouping = new Grouping();
    List<Group> figures = new ArrayList<>();
    List<Sighting> bare = new ArrayList<>();
    Map<String, List<Group>> byNumber = new LinkedHashMap<>();
    for (Sighting s : sightings) {
      if (s.subject().isBare()) {
        bare.add(s);
        continue;
      }
      List<Group> same = byNumber.computeIfAbsent(number(s), n -> new ArrayList<>());
      same.stream()
          .filter(f -> OneFigure.is(s, f.sightings()))
          .findFirst()
          .ifPresentOrElse(
              f -> f.add(s),
              () -> {
                var fresh = new Group(s);
                same.add(fresh);
                figures.add(fresh);
              });
    }
    figures.sort(Comparator.<Group>comparingInt(f -> -f.sightings().size()));
    figures.forEach(grouping::join);
    bare.forEach(grouping::joinByNumber);
    return grouping.groups.all().stream().map(Group::sightings).toList();
  }

  private static String number(Sighting s) {
    var q = s.quantity();
    return q.value() + " " + q.low() + " " + q.high() + " " + s.isZero();
  }

  private void join(Group figure) {
    double best = Group.ENOUGH;
    Optional<Group> home = Optional.empty();
    for (Group group : groups.like(figure)) {
      double fit = group.fit(figure);
      if (fit > best) {
        best = fit;
        home = Optional.of(group);
      }
    }
    home.ifPresentOrElse(g -> groups.extend(g, figure), () -> groups.add(figure));
  }

  /** A bare number joins the only subject that has it, in its own report before others. */
  private void joinByNumber(Sighting s) {
    List<Group> near = new ArrayList<>();
    List<Group> far = new ArrayList<>();
    List<Group> told = new ArrayList<>();
    boolean units = s.subject().unit().isEmpty() || s.subject().unit().equals(Subject.PERSON);
    for (Group group : groups.withNumber(s)) {
      boolean fits = units && group.sightings().getFirst().subject().isToll();
      List<Sighting> same = group.sightings().stream().filter(s::sameNumber).toList();
      if (fits && same.stream().anyMatch(o -> o.at().report().equals(s.at().report()))) {
        near.add(group);
      } else if (fits && same.stream().anyMatch(o -> o.side().equals(s.side()))) {
        far.add(group);
      } else if (OneFigure.isTold(s, same)) {
        told.add(group);
      }
    }
    List<Group> homes = !near.isEmpty() ? near : !far.isEmpty() ? far : told;
    var alone = new Group(s);
    if (homes.size() == 1 && homes.getFirst().mayHold(s)) {
      groups.extend(homes.getFirst(), alone);
    } else {
      groups.add(alone);
    }
  }
}
