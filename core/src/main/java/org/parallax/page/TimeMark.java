package org.parallax.page;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.parallax.lexicon.WordList;
import org.parallax.model.Moment;

/**
 * A time that a page shows beside something.
 *
 * @param element the element that shows it or bears it
 * @param form how
 * @param words what it shows, empty where an attribute alone has the time
 * @param moment the time with its day, where the page gives one
 * @param clock the time of day alone, where it doesn't
 * @param zone the zone that the words name
 * @param day the day without its year that the words name
 * @param age how long ago it was, where the page counts back
 */
record TimeMark(
    Element element,
    Form form,
    String words,
    Optional<Moment> moment,
    Optional<Clock> clock,
    Optional<ZoneId> zone,
    Optional<DayName> day,
    Optional<Duration> age) {

  private static final int LONGEST = 60;
  private static final int MOST_LETTERS = 24;
  private static final int MOST_PARTS = 6;
  private static final int MOST_NODES = 100;

  /** What stands between a day and a clock and around them. */
  private static final Pattern AROUND =
      Pattern.compile(
          "\\d{1,2}(?:[:.h]\\d\\d)|\\b[AaPp]\\.?[Mm]\\b\\.?|\\b[A-Z]{2,4}\\b|\\b(?:at|um|à|alle|las|às|ore|Uhr|om|kl|Posted|Published)\\b");

  /** From one hour to another, which is a heading over posts and not the time of one. */
  private static final Pattern HOURS =
      Pattern.compile(
          "\\d\\s?(?:[AaPp]\\.?[Mm]\\.?)?\\s?(?:to|–|-|—|bis|until|à)\\s?\\d{1,2}(?:[:.h]\\d\\d|\\s?[AaPp]\\.?[Mm])");

  private static final Set<String> LINES =
      Set.of("h2", "h3", "h4", "h5", "h6", "p", "li", "dt", "b", "strong", "span", "a", "div");
  private static final List<String> MACHINE_NAMES =
      List.of(
          "datetime",
          "data-datetime",
          "data-time",
          "data-timestamp",
          "data-utc",
          "content",
          "title");
  private static final Set<String> UPDATES =
      Set.copyOf(WordList.lines(TimeMark.class, "update-words.txt"));

  /** How a page shows a time. */
  enum Form {
    /** An element shows it and little else. */
    ALONE,

    /** It begins a line of words. */
    LEADING,

    /** An attribute of a post has it. */
    CARRIED,

    /** The page's data have it. */
    DESCRIBED;

    /** Whether readers see it. */
    boolean isShown() {
      return this == ALONE || this == LEADING;
    }
  }

  /** The times that {@code element} shows, if that is what it is for, or bears. */
  static Optional<TimeMark> of(Element element, DateWords.Order order, Contents contents) {
    return alone(element, order, contents).or(() -> leading(element)).or(() -> carried(element));
  }

  private static Optional<TimeMark> alone(
      Element element, DateWords.Order order, Contents contents) {
    String tag = element.normalName();
    if (tag.equals("meta")) {
      return element.attr("itemprop").equals("datePublished")
          ? machine(element).map(m -> machine(element, "", m))
          : Optional.empty();
    }
    if (!contents.isWithin(element, LONGEST, MOST_NODES)) {
      return Optional.empty();
    }
    boolean named = tag.equals("time") || isNamed(element);
    if (!holdsFewWords(element, named)) {
      return Optional.empty();
    }
    String words = element.text();
    Optional<Moment> moment = words.length() > LONGEST ? Optional.empty() : machine(element);
    if (moment.isPresent() && (named || isTime(words))) {
      return Optional.of(machine(element, words, moment.get()));
    }
    return words.isEmpty() || words.length() > LONGEST
        ? Optional.empty()
        : shown(element, words, named, order);
  }

  private static Optional<TimeMark> shown(
      Element element, String words, boolean named, DateWords.Order order) {
    Optional<Duration> age = Age.find(words, named);
    if (age.isPresent()) {
      return Optional.of(
          new TimeMark(
              element,
              Form.ALONE,
              words,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              age));
    }
    if (words.codePoints().noneMatch(Character::isDigit) || !(named || isTime(words))) {
      return Optional.empty();
    }
    Optional<Moment> moment = DateWords.inWords(words, order);
    Optional<Clock> clock = Clock.find(words);
    return moment.isPresent() || clock.isPresent()
        ? Optional.of(inWords(element, Form.ALONE, words, moment, clock))
        : Optional.empty();
  }

  private static TimeMark machine(Element element, String words, Moment moment) {
    return new TimeMark(
        element,
        Form.ALONE,
        words,
        Optional.of(moment),
        Clock.find(words),
        ZoneNames.find(words),
        Optional.empty(),
        Optional.empty());
  }

  private static TimeMark inWords(
      Element element, Form form, String words, Optional<Moment> moment, Optional<Clock> clock) {
    return new TimeMark(
        element,
        form,
        words,
        moment,
        clock,
        ZoneNames.find(words),
        moment.isPresent() ? Optional.empty() : DayName.find(words),
        Optional.empty());
  }

  /** A line that begins with a time and goes on, such as "14.05 – The gate is open". */
  private static Optional<TimeMark> leading(Element element) {
    if (!LINES.contains(element.normalName()) || !(firstOf(element) instanceof TextNode text)) {
      return Optional.empty();
    }
    return LeadingTime.of(text.getWholeText())
        .flatMap(
            time ->
                Clock.find(time)
                    .map(
                        c ->
                            inWords(
                                element, Form.LEADING, time, Optional.empty(), Optional.of(c))));
  }

  private static Node firstOf(Element element) {
    for (Node node : element.childNodes()) {
      if (!(node instanceof TextNode t && t.isBlank())) {
        return node;
      }
    }
    return element;
  }

  private static Optional<TimeMark> carried(Element element) {
    return element.childrenSize() == 0
        ? Optional.empty()
        : instant(element).map(m -> unseen(element, Form.CARRIED, m));
  }

  /** The time that the page's data give the post that begins with {@code element}. */
  static TimeMark described(Element element, Moment moment) {
    return unseen(element, Form.DESCRIBED, moment);
  }

  private static TimeMark unseen(Element element, Form form, Moment moment) {
    return new TimeMark(
        element,
        form,
        "",
        Optional.of(moment),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The instant that an attribute of a post gives as its time. */
  static Optional<Moment> instant(Element element) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      boolean timely =
          name.startsWith("data-")
              && (name.contains("time")
                  || name.contains("date")
                  || name.contains("publish")
                  || name.contains("created")
                  || name.contains("stamp"))
              && !name.contains("update")
              && !name.contains("modif")
              && !name.contains("expir");
      Optional<Moment> found =
          timely
              ? DateWords.moment(attribute.getValue())
                  .filter(m -> m.time().isPresent() && m.zone().isPresent())
              : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether {@code words} say when something was changed, and little more. */
  static boolean isUpdate(String words) {
    String s = words.length() > LONGEST ? "" : words.toLowerCase(Locale.ROOT);
    return UPDATES.stream().anyMatch(s::startsWith)
        && (Clock.find(s).isPresent() || s.codePoints().anyMatch(Character::isDigit));
  }

  /** The time of day, from whatever gives one. */
  Optional<Clock> timeOfDay() {
    return clock.or(() -> moment.flatMap(m -> m.time().map(t -> new Clock(t, m.zone()))));
  }

  /** Whether {@code words} begin with a time of day and say little more. */
  static boolean isTime(String words) {
    int start = LeadingTime.openerOf(words);
    if (words.length() <= start || words.length() > LONGEST || Clock.find(words).isEmpty()) {
      return false;
    }
    boolean first =
        Character.isDigit(words.charAt(start))
            && words.codePoints().filter(Character::isLetter).count() <= MOST_LETTERS;
    return (first || DayName.isAlone(AROUND.matcher(words).replaceAll(" ")))
        && !HOURS.matcher(words).find()
        && !LeadingTime.goesOn(words);
  }

  private static boolean isNamed(Element e) {
    String name =
        (e.className() + " " + e.id() + " " + e.attr("data-testid") + " " + e.attr("itemprop"))
            .toLowerCase(Locale.ROOT)
            .replace("timeline", "");
    return name.contains("time") || name.contains("date") || name.contains("stamp");
  }

  /** Few enough to be a time; one called so may be made of parts. */
  private static boolean holdsFewWords(Element e, boolean named) {
    if (named) {
      return e.childrenSize() <= MOST_PARTS
          && e.children().stream().allMatch(c -> c.childrenSize() <= 1)
          && e.childNodes().stream().allMatch(TimeMark::isShort);
    }
    return e.childrenSize() <= 1 && !e.ownText().isEmpty() && isShort(e);
  }

  private static boolean isShort(Node node) {
    return node instanceof TextNode text
        ? text.getWholeText().strip().length() <= LONGEST
        : node.childNodes().stream()
            .allMatch(
                n -> !(n instanceof TextNode t) || t.getWholeText().strip().length() <= LONGEST);
  }

  private static Optional<Moment> machine(Element element) {
    for (String name : MACHINE_NAMES) {
      Optional<Moment> found =
          Optional.of(element.attr(name)).filter(s -> !s.isBlank()).flatMap(DateWords::moment);
      if (found.filter(m -> m.time().isPresent()).isPresent()) {
        return found;
      }
    }
    Element inner = element.firstElementChild();
    return inner != null && inner.normalName().equals("time") ? machine(inner) : Optional.empty();
  }
}
