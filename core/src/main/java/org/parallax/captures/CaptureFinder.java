package org.parallax.captures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Copy;
import org.parallax.model.Recapture;
import org.parallax.model.Recapture.PostState;
import org.parallax.model.Recapture.State;
import org.parallax.model.Report;

/**
 * Sets the states of one page that are among the reports of a story against each other, each
 * against the next. Immutable, thread-safe.
 */
public final class CaptureFinder {

  private static final String SAME_PAGE = "same-page";

  /**
   * The recaptures.
   *
   * @param reports of one story
   * @param copies what they have of each other; those of one page say which reports are states
   */
  public List<Recapture> find(List<Report> reports, List<Copy> copies) {
    List<Recapture> found = new ArrayList<>();
    for (List<Report> states : pages(reports, copies)) {
      List<Report> ordered = ordered(states);
      for (int i = 0; i + 1 < ordered.size(); i++) {
        found.add(compare(ordered.get(i), ordered.get(i + 1)));
      }
    }
    return found;
  }

  /** The reports that are states of one page, for each page with several. */
  private static List<List<Report>> pages(List<Report> reports, List<Copy> copies) {
    Map<String, String> pages = new HashMap<>();
    reports.forEach(r -> pages.put(r.id(), r.id()));
    Map<String, String> addresses = new HashMap<>();
    for (Report report : reports) {
      Optional<String> address = address(report);
      String known = address.map(a -> addresses.putIfAbsent(a, report.id())).orElse(report.id());
      unite(pages, known, report.id());
    }
    for (Copy copy : copies) {
      if (copy.basis().equals(SAME_PAGE)) {
        unite(pages, copy.from(), copy.to());
      }
    }
    Map<String, List<Report>> states = new LinkedHashMap<>();
    for (Report report : reports) {
      states.computeIfAbsent(page(pages, report.id()), p -> new ArrayList<>()).add(report);
    }
    return states.values().stream().filter(s -> s.size() > 1).toList();
  }

  /** The address by which the publisher knows the page, without what tells parts of it. */
  private static Optional<String> address(Report report) {
    return report
        .metadata()
        .canonical()
        .or(report.metadata()::url)
        .map(a -> a.replaceFirst("[#?].*$", "").replaceFirst("^https?://(?:www\\.)?", ""))
        .map(a -> a.replaceFirst("/$", ""))
        .filter(a -> a.indexOf('/') > 0);
  }

  private static void unite(Map<String, String> pages, String a, String b) {
    pages.put(page(pages, b), page(pages, a));
  }

  private static String page(Map<String, String> pages, String report) {
    String page = report;
    for (String up = pages.getOrDefault(page, page); !up.equals(page); ) {
      page = up;
      up = pages.getOrDefault(page, page);
    }
    return page;
  }

  /** The states from the earliest on; where nothing tells, in the order given. */
  private static List<Report> ordered(List<Report> states) {
    if (states.size() == 2) {
      return states;
    }
    return states.stream().sorted(Comparator.comparing(CaptureFinder::latest)).toList();
  }

  private static String latest(Report report) {
    return report
        .metadata()
        .retrieved()
        .or(report.metadata()::modified)
        .or(() -> report.posts().stream().flatMap(p -> p.published().stream()).findFirst())
        .or(report.metadata()::published)
        .map(m -> m.atUtc().toInstant().toString())
        .orElse("");
  }

  private static Recapture compare(Report a, Report b) {
    List<Passage> first = Passage.posts(a);
    List<Passage> second = Passage.posts(b);
    int[] partners = new PostAlignment(first, second).find();
    StateOrder order = StateOrder.of(a, b, partners);
    return order.firstIsEarlier()
        ? recapture(a, b, first, second, partners, order)
        : recapture(b, a, second, first, reverse(partners, first.size()), order);
  }

  private static int[] reverse(int[] partners, int size) {
    int[] reverse = new int[size];
    Arrays.fill(reverse, -1);
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        reverse[partners[i]] = i;
      }
    }
    return reverse;
  }

  private static Recapture recapture(
      Report from,
      Report to,
      List<Passage> first,
      List<Passage> second,
      int[] partners,
      StateOrder order) {
    List<PostState> states = new ArrayList<>();
    Passage before = Passage.outside(from);
    Passage after = Passage.outside(to);
    if (!before.words().isEmpty() && !after.words().isEmpty()) {
      states.add(state(before, after));
    }
    Set<Integer> kept = new HashSet<>();
    for (int i = 0; i < second.size(); i++) {
      Passage post = second.get(i);
      if (partners[i] < 0) {
        states.add(new PostState(State.NEW, Optional.empty(), post.id(), List.of()));
      } else {
        kept.add(partners[i]);
        states.add(state(first.get(partners[i]), post));
      }
    }
    for (int i = 0; i < first.size(); i++) {
      if (!kept.contains(i)) {
        states.add(new PostState(State.GONE, first.get(i).id(), Optional.empty(), List.of()));
      }
    }
    return new Recapture(from.id(), to.id(), order.direction(), states);
  }

  private static PostState state(Passage from, Passage to) {
    List<Recapture.Change> changes = new Wording(from, to).changes();
    State state = changes.isEmpty() ? State.SAME : State.EDITED;
    return new PostState(state, from.id(), to.id(), changes);
  }
}
