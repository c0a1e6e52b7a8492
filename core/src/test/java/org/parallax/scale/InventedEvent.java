package org.parallax.scale;

import java.util.List;
import java.util.Random;
import org.parallax.model.Actor;
import org.parallax.model.Quantity;
import org.parallax.model.Statement;

/**
 * One invented event of several days: facts of which some are told everywhere and most seldom,
 * officials who say, deny and are quoted, tolls that grow by the hour. For one story.
 */
final class InventedEvent {

  private static final int OFFICIALS = 60;
  private static final int PLACES = 40;
  private static final int THINGS = 25;
  private static final List<String> CUES = List.of("said", "told reporters", "added", "announced");
  private static final List<String> GROUPS =
      List.of("Two residents", "Rescuers", "Local officials");
  private static final List<String> STATES = List.of("killed", "injured", "missing");

  private final int facts;
  private final int quotes;

  /** An event on which so many reports are written; the more, the more of them tell news. */
  InventedEvent(int reports) {
    this.facts = 20 * reports;
    this.quotes = 40 + reports;
  }

  /** A line that tells something on the day of that hour. */
  Line line(Random random, int hour) {
    int kind = random.nextInt(100);
    if (kind < 45) {
      return fact(random);
    } else if (kind < 68) {
      return said(random, " that ", CUES.get(random.nextInt(CUES.size())), asserts());
    } else if (kind < 80) {
      return quoted(random);
    } else if (kind < 90) {
      return toll(random, hour);
    } else if (kind < 94) {
      return said(random, " that ", "denied", Statement.Stance.DENIES);
    } else {
      return dated(random, hour);
    }
  }

  private static Statement.Stance asserts() {
    return Statement.Stance.ASSERTS;
  }

  /** A fact as a title. */
  String title(Random random) {
    String words = wording(random, Vocabulary.rank(random, 60));
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private Line fact(Random random) {
    String words = wording(random, Vocabulary.rank(random, facts));
    String place = place(random);
    return Line.of("The " + words + " near " + place + ".").at(place);
  }

  private Line dated(Random random, int hour) {
    int day = 1 + random.nextInt(1 + hour / 24);
    String date = day + " April";
    String words = wording(random, Vocabulary.rank(random, facts));
    return Line.of("On " + date + " the " + words + ".").onDay(date, "2031-04-0" + day);
  }

  /** The fact of that number in one of its wordings: a word is left out, another put for one. */
  private static String wording(Random random, int fact) {
    Random fixed = new Random(fact * 31L + 7);
    int size = 5 + fixed.nextInt(5);
    int left = random.nextInt(2 * size);
    int other = random.nextInt(4 * size);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < size; i++) {
      String word = Vocabulary.word(fixed);
      if (i != left || words.isEmpty()) {
        words.append(words.isEmpty() ? "" : Vocabulary.between(random));
        words.append(i == other ? Vocabulary.word(random) : word);
      }
    }
    return words.toString();
  }

  private Line said(Random random, String that, String cue, Statement.Stance stance) {
    Line.Source source = source(random);
    String words = "the " + wording(random, Vocabulary.rank(random, facts));
    Line line = Line.of(source.name() + " " + cue + that + words + ".");
    return line.with(
        new Line.Said(
            source,
            line.span(source.name()),
            line.span(cue),
            List.of(line.span(words)),
            Statement.Kind.INDIRECT,
            stance));
  }

  /** An utterance of one official, whole or cut. */
  private Line quoted(Random random) {
    int quote = Vocabulary.rank(random, quotes);
    Random fixed = new Random(quote * 17L + 3);
    Line.Source source = official(fixed.nextInt(OFFICIALS));
    String first = wording(fixed, quote + 1_000_000);
    String second = wording(fixed, quote + 2_000_000);
    String words = random.nextInt(3) == 0 ? "We " + first : "We " + first + " and we " + second;
    Line line = Line.of("“" + words + ",” said " + source.name() + ".");
    return line.with(
        new Line.Said(
            source,
            line.span(source.name()),
            line.span("said"),
            List.of(line.span("“" + words + ",”")),
            Statement.Kind.DIRECT,
            asserts()));
  }

  /** A toll that one official gives, each a little behind the event; or other things counted. */
  private static Line toll(Random random, int hour) {
    Line.Source source = official(Vocabulary.rank(random, OFFICIALS));
    int thing = random.nextInt(2 * THINGS);
    boolean victims = thing >= THINGS;
    String state = victims ? STATES.get(thing % STATES.size()) : "damaged";
    String unit = victims ? "person" : Vocabulary.word(500 + thing);
    int value =
        victims
            ? 4 + 3 * (thing % STATES.size()) + Math.max(0, hour - random.nextInt(6)) / 4
            : 10 + 37 * thing + random.nextInt(3);
    String counted = value + (victims ? " people" : " " + unit + "s");
    String place = place(random);
    boolean local = random.nextInt(3) == 0;
    String content = counted + " were " + state + (local ? " in " + place : " in all");
    Line line = Line.of(source.name() + " said " + content + ".");
    return (local ? line.at(place) : line)
        .with(
            new Line.Count(
                line.span(counted),
                value,
                unit,
                victims ? "people" : unit + "s",
                switch (state) {
                  case "killed" -> Quantity.Event.DEAD;
                  case "injured" -> Quantity.Event.INJURED;
                  case "missing" -> Quantity.Event.MISSING;
                  default -> Quantity.Event.OTHER;
                }))
        .with(
            new Line.Said(
                source,
                line.span(source.name()),
                line.span("said"),
                List.of(line.span(content)),
                Statement.Kind.INDIRECT,
                asserts()));
  }

  /** An official whom all ask, somebody whom one reporter met, or one who is only described. */
  private static Line.Source source(Random random) {
    return switch (random.nextInt(8)) {
      case 0 ->
          new Line.Source(
              Vocabulary.name(random.nextInt(9000)) + " " + Vocabulary.name(random.nextInt(9000)),
              Actor.Type.PERSON);
      case 1 -> new Line.Source(GROUPS.get(random.nextInt(GROUPS.size())), Actor.Type.GROUP);
      case 2 ->
          new Line.Source(
              "The " + Vocabulary.word(5000 + random.nextInt(12)) + " ministry",
              Actor.Type.ORGANISATION);
      default -> official(Vocabulary.rank(random, OFFICIALS));
    };
  }

  private static Line.Source official(int number) {
    String name = Vocabulary.name(3000 + number);
    return number % 3 > 0
        ? new Line.Source(Vocabulary.name(4000 + number % 30) + " " + name, Actor.Type.PERSON)
        : new Line.Source(name + " Harbour Authority", Actor.Type.ORGANISATION);
  }

  private static String place(Random random) {
    return Vocabulary.name(2000 + Vocabulary.rank(random, PLACES)) + "ton";
  }
}
