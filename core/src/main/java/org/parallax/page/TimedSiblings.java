package org.parallax.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A structure that a page repeats, each time with a time of its own: the posts of a live blog,
 * however they are named. Times are alike when their elements and the ones around them are; each
 * post is the widest element that holds one of the times and no other.
 *
 * @param posts the elements in reading order
 * @param marks the time of each
 */
record TimedSiblings(List<Element> posts, List<TimeMark> marks) {

  private static final int FEWEST = 3;

  /** More times than this are read up to here: no live blog has so many. */
  private static final int MOST = 2000;

  /** All such structures of a page. */
  static List<TimedSiblings> find(
      Element root, Furniture furniture, DateWords.Order order, Deadline deadline) {
    Map<String, List<TimeMark>> alike = new LinkedHashMap<>();
    Map<String, Set<Element>> holders = new HashMap<>();
    for (Element e : root.getAllElements()) {
      deadline.check();
      Element holder = e.parent();
      Optional<TimeMark> mark = TimeMark.of(e, order);
      if (mark.isPresent() && holder != null) {
        String shape = shape(e) + "<" + shape(holder);
        boolean first = holders.computeIfAbsent(shape, s -> new HashSet<>()).add(holder);
        List<TimeMark> marks = alike.computeIfAbsent(shape, s -> new ArrayList<>());
        if (marks.size() < MOST && (first || isFlat(e, marks))) {
          marks.add(mark.get());
        }
      }
    }
    return alike.values().stream()
        .filter(marks -> marks.size() >= FEWEST)
        .map(marks -> of(marks, root))
        .filter(s -> s.posts.stream().noneMatch(furniture::covers))
        .toList();
  }

  /** Whether several times stand in one element because the posts have none of their own. */
  private static boolean isFlat(Element e, List<TimeMark> marks) {
    Element last = marks.getLast().element();
    return e.elementSiblingIndex() - last.elementSiblingIndex() > 1
        || e.normalName().startsWith("h");
  }

  private static TimedSiblings of(List<TimeMark> marks, Element root) {
    Map<Element, Integer> held = new HashMap<>();
    for (TimeMark mark : marks) {
      for (Element e = mark.element(); e != null; e = e.parent()) {
        held.merge(e, 1, Integer::sum);
      }
    }
    List<Element> posts = new ArrayList<>();
    for (TimeMark mark : marks) {
      Element post = mark.element();
      Element up = post.parent();
      while (up != null && held.getOrDefault(up, 0) == 1 && !up.equals(root)) {
        post = up;
        up = post.parent();
      }
      posts.add(post);
    }
    return new TimedSiblings(posts, marks);
  }

  /** What an element looks like to a style sheet, without numbers in names. */
  private static String shape(Element e) {
    return e.normalName() + "." + e.className().replaceAll("\\d+", "");
  }
}
