package org.parallax.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.parallax.model.Moment;

/**
 * An element that shows a time and little else.
 *
 * @param element the element
 * @param moment the time with its day, where the page gives one
 * @param clock the time of day alone, where it doesn't
 */
record TimeMark(Element element, Optional<Moment> moment, Optional<Clock> clock) {

  private static final int LONGEST = 40;
  private static final int MOST_LETTERS = 20;

  /** The time that {@code element} shows, if that is what it is for. */
  static Optional<TimeMark> of(Element element, DateWords.Order order) {
    boolean time = element.normalName().equals("time");
    if (!time && (element.childrenSize() > 1 || !holdsFewWords(element))) {
      return Optional.empty();
    }
    String words = element.text();
    Optional<Moment> moment = attribute(element);
    if (time && moment.isPresent()) {
      return Optional.of(new TimeMark(element, moment, Optional.empty()));
    }
    if (words.length() > LONGEST || (!time && !isTime(words, element))) {
      return Optional.empty();
    }
    Optional<Moment> shown = DateWords.inWords(words, order);
    Optional<Clock> clock = Clock.find(words);
    return shown.isPresent() || clock.isPresent()
        ? Optional.of(new TimeMark(element, shown, clock))
        : Optional.empty();
  }

  /** Whether the words are a time: few letters beside the digits, unless the name says so. */
  private static boolean isTime(String words, Element element) {
    if (words.isEmpty() || words.codePoints().noneMatch(Character::isDigit)) {
      return false;
    }
    String name = element.className().toLowerCase(Locale.ROOT);
    boolean named = name.contains("time") || name.contains("date") || name.contains("stamp");
    return named || isTime(words);
  }

  /** Whether {@code words} begin with a time of day and say little more. */
  static boolean isTime(String words) {
    return !words.isEmpty()
        && words.length() <= LONGEST
        && Character.isDigit(words.charAt(0))
        && words.codePoints().filter(Character::isLetter).count() <= MOST_LETTERS
        && Clock.find(words).isPresent();
  }

  private static boolean holdsFewWords(Element element) {
    String own = element.ownText();
    return !own.isEmpty() && own.length() <= LONGEST;
  }

  private static Optional<Moment> attribute(Element element) {
    for (String name :
        List.of("datetime", "data-datetime", "data-time", "data-timestamp", "content")) {
      Optional<Moment> found =
          Optional.of(element.attr(name)).filter(s -> !s.isBlank()).flatMap(DateWords::moment);
      if (found.filter(m -> m.time().isPresent()).isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
