package org.parallax.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The lines of a page that name a day and nothing else: "Tuesday 12 March" between the posts of two
 * days. One throwaway object a page.
 */
final class DayHeadings {

  private static final int LONGEST = 60;

  /** More headings than this are read up to here: no live blog runs for so many days. */
  private static final int MOST = 1000;

  /** A heading and its place among all elements. */
  private record Heading(Element element, int place, DayName day) {}

  private final List<Heading> headings = new ArrayList<>();
  private final Map<Element, Integer> places = new HashMap<>();

  /** Takes the next element of the page in reading order. */
  void visit(Element e) {
    places.put(e, places.size());
    boolean few = headings.size() < MOST && e.childrenSize() <= 1;
    String own = few && e.childNodeSize() <= 4 ? e.ownText() : "";
    if (!own.isEmpty() && own.length() <= LONGEST && DayName.isAlone(own)) {
      DayName.find(own).ifPresent(d -> headings.add(new Heading(e, places.size() - 1, d)));
    }
  }

  /**
   * For each post the day that it names in a line of its own, or that a heading right before it
   * does. A heading counts only inside what holds all posts: the date of the whole page is none.
   */
  List<Optional<DayName>> of(List<Element> posts) {
    List<Optional<DayName>> days = new ArrayList<>();
    posts.forEach(p -> days.add(Optional.empty()));
    if (posts.isEmpty()) {
      return days;
    }
    SequencedSet<Element> around = ancestors(posts.getFirst());
    around.retainAll(ancestors(posts.getLast()));
    Map<Element, Integer> numbers = new HashMap<>();
    for (int i = 0; i < posts.size(); i++) {
      numbers.putIfAbsent(posts.get(i), i);
    }
    int post = 0;
    for (Heading heading : headings) {
      while (post < posts.size() && places.getOrDefault(posts.get(post), 0) < heading.place()) {
        post++;
      }
      Optional<Element> holder = first(heading.element(), numbers.keySet());
      if (holder.isPresent()) {
        days.set(numbers.getOrDefault(holder.get(), 0), Optional.of(heading.day()));
      } else if (post < posts.size()
          && first(heading.element(), around).filter(around.getFirst()::equals).isPresent()) {
        days.set(post, Optional.of(heading.day()));
      }
    }
    return days;
  }

  private static Optional<Element> first(Element from, Set<Element> wanted) {
    for (Element e = from; e != null; e = e.parent()) {
      if (wanted.contains(e)) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }

  /** The elements around {@code post}, the nearest first. */
  private static SequencedSet<Element> ancestors(Element post) {
    SequencedSet<Element> around = new LinkedHashSet<>();
    for (Element e = post.parent(); e != null; e = e.parent()) {
      around.add(e);
    }
    return around;
  }
}
