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
 * @param days the heading that names a day and stands right before each
 */
record TimedSiblings(List<Element> posts, List<TimeMark> marks, List<Optional<DayName>> days) {

  private static final int FEWEST = 3;

  /** More times than this are read up to here: no live blog has so many. */
  private static final int MOST = 2000;

  /**
   * All such structures of a page.
   *
   * @param described times that the page's data give posts which show none
   */
  static List<TimedSiblings> find(
      Element root,
      Contents contents,
      Furniture furniture,
      DateWords.Order order,
      List<TimeMark> described,
      Deadline deadline) {
    Map<String, List<TimeMark>> alike = new LinkedHashMap<>();
    alike.put("described", described);
    Map<String, Set<Element>> holders = new HashMap<>();
    DayHeadings headings = new DayHeadings();
    Optional<Element> marked = Optional.empty();
    for (Element e : root.getAllElements()) {
      deadline.check();
      headings.visit(e);
      Element holder = e.parent();
      Optional<TimeMark> mark =
          marked.filter(m -> isPart(e, m)).isPresent() || holder == null
              ? Optional.empty()
              : TimeMark.of(e, order, contents);
      if (mark.isPresent() && holder != null) {
        marked = mark.get().form() == TimeMark.Form.ALONE ? Optional.of(e) : marked;
        for (String shape : List.of(shape(e) + "<" + shape(holder), path(e))) {
          String group = mark.get().form() + shape;
          boolean first = holders.computeIfAbsent(group, s -> new HashSet<>()).add(holder);
          List<TimeMark> marks = alike.computeIfAbsent(group, s -> new ArrayList<>());
          if (marks.size() < MOST && (first || isFlat(mark.get(), marks.getLast()))) {
            marks.add(mark.get());
          }
        }
      }
    }
    return alike.values().stream()
        .filter(marks -> marks.size() >= FEWEST)
        .distinct()
        .map(marks -> of(marks, root, headings))
        .filter(s -> s.posts.stream().noneMatch(furniture::covers))
        .toList();
  }

  /** Whether {@code e} is a part of the time {@code marked}, which was the last one found. */
  private static boolean isPart(Element e, Element marked) {
    Element up = e.parent();
    return up != null && (up.equals(marked) || (up.parent() != null && up.parent().equals(marked)));
  }

  /** Whether several times stand in one element because the posts have none of their own. */
  private static boolean isFlat(TimeMark mark, TimeMark last) {
    Element e = mark.element();
    return e.elementSiblingIndex() - last.element().elementSiblingIndex() > 1
        || e.normalName().startsWith("h")
        || mark.form() != TimeMark.Form.ALONE;
  }

  private static TimedSiblings of(List<TimeMark> marks, Element root, DayHeadings headings) {
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
    List<Element> even = even(posts, marks);
    return new TimedSiblings(even, marks, headings.of(even));
  }

  /**
   * One that stands alone in a section of its own has the section's headings in it: it is brought
   * down to what most of the posts are or have around their times.
   */
  private static List<Element> even(List<Element> posts, List<TimeMark> marks) {
    Map<String, Integer> usual = new LinkedHashMap<>();
    posts.forEach(p -> usual.putIfAbsent(shape(p), 0));
    for (int i = 0; i < posts.size(); i++) {
      new HashSet<>(between(posts.get(i), marks.get(i)).stream().map(TimedSiblings::shape).toList())
          .forEach(shape -> usual.computeIfPresent(shape, (s, n) -> n + 1));
    }
    String most =
        usual.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    List<Element> even = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      Element post = posts.get(i);
      even.add(
          between(post, marks.get(i)).stream()
              .filter(e -> shape(e).equals(most))
              .reduce((inner, outer) -> outer)
              .orElse(post));
    }
    return even;
  }

  /** The elements from the time up to the post. */
  private static List<Element> between(Element post, TimeMark mark) {
    List<Element> path = new ArrayList<>();
    for (Element e = mark.element(); e != null && !e.equals(post); e = e.parent()) {
      path.add(e);
    }
    path.add(post);
    return path;
  }

  /** What an element looks like to a style sheet, without numbers in names. */
  private static String shape(Element e) {
    return e.normalName() + "." + e.className().replaceAll("\\d+", "");
  }

  /** The tags of an element and of those around it, for pages that call each post another name. */
  private static String path(Element e) {
    StringBuilder path = new StringBuilder();
    Element up = e;
    for (int n = 0; n < 4 && up != null; n++, up = up.parent()) {
      path.append('/').append(up.normalName());
    }
    return path.toString();
  }
}
