package org.parallax.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parallax.language.Terms;
import org.parallax.model.Quantity;
import org.parallax.model.Report;

/** Reads what a figure counts from its phrase, or from the words around it. Immutable. */
final class SubjectReader {

  /** Where the number stood between two words of its phrase: "a first group of (14) left". */
  private static final Pattern CLIPPED =
      Pattern.compile(
          " (?:of|by|to|from)"
              + " (?:left|was|were|is|are|had|has|have|arrived|went|came|died|will)\\b.*");

  private static final Pattern PARTICIPLE = Pattern.compile(" who (fallen|gone|been|become) ");

  private static final Set<String> IDLE = Set.of("expect", "plan", "futur", "more", "among");

  private final Scene scene;

  SubjectReader(Scene scene) {
    this.scene = scene;
  }

  /** Its subject, without the next figure where a list ran into it. */
  static String phrase(Report report, int index, Quantity q, Surroundings around) {
    String phrase = q.subject().orElse("");
    List<Quantity> all = report.findings().quantities();
    if (index + 1 < all.size()) {
      int next = phrase.indexOf(" " + report.words(all.get(index + 1).span()));
      phrase = next > 0 ? phrase.substring(0, next) : phrase;
    }
    String clean = phrase.replaceFirst("(?:,| and| or| of| in| to| the| that| from)+$", "");
    String whole = CLIPPED.matcher(clean.strip()).replaceFirst("");
    return told(PARTICIPLE.matcher(whole).replaceFirst(" who have $1 "), q, around);
  }

  /** "People" alone with the words behind the number: "people in the bus". */
  private static String told(String phrase, Quantity q, Surroundings around) {
    boolean bare =
        phrase.indexOf(' ') < 0 && q.event() == Quantity.Event.OTHER && q.unit().isPresent();
    String behind = bare && !phrase.isEmpty() ? around.behind() : "";
    return behind.isEmpty() ? phrase : phrase + " " + behind;
  }

  /** What {@code q} counts, whose phrase is {@code phrase}. */
  Subject read(Report report, Quantity q, String phrase, Surroundings around) {
    String unit = q.unit().map(u -> u.toLowerCase(Locale.ROOT)).orElse("");
    String unitClass = UnitClasses.of(unit);
    Set<String> unitStems = new TreeSet<>(Terms.stems(unit));
    unitStems.addAll(UnitClasses.stems(unitClass));
    var stems = new Stems(phrase.isEmpty() ? unit : phrase, unitStems);
    boolean grounded = Subject.shared(stems.all(), around.stems()) > 0;
    if (q.event() == Quantity.Event.OTHER && !grounded && !UnitClasses.isMeasure(unitClass)) {
      stems.replaceBy(unit.isEmpty() ? Set.of() : around.clause());
    }
    Optional<Crowd> crowd = Crowd.of(unitClass, stems.all());
    crowd.ifPresent(stems::tellOf);
    Optional<Quantity.Change> change =
        q.change()
            .or(() -> around.isAdded() ? Optional.of(Quantity.Change.INCREASE) : Optional.empty());
    return new Subject(
        crowd.map(Crowd::unit).orElse(unitClass),
        q.event(),
        change,
        stems.names,
        stems.bearers,
        stems.words,
        scene.towns(report, q, phrase, around.sentence()));
  }

  /** The stems of one phrase. */
  private static final class Stems {

    private final Set<String> names = new TreeSet<>();
    private final Set<String> bearers = new TreeSet<>();
    private final Set<String> words = new TreeSet<>();
    private final Set<String> unit;

    Stems(String phrase, Set<String> unit) {
      this.unit = unit;
      boolean counted = false;
      for (Terms.Term term : Terms.of(phrase)) {
        boolean number = Character.isDigit(term.stem().charAt(0));
        if (unit.contains(term.stem())) {
          counted = true;
        } else if (!number && isName(phrase, term)) {
          names.add(term.stem());
          if (!counted) {
            bearers.add(term.stem());
          }
        } else if (!number && !IDLE.contains(term.stem())) {
          words.add(UnitClasses.stemOf(term.stem()));
        }
      }
      if (!counted) {
        bearers.clear();
      }
    }

    Set<String> all() {
      Set<String> all = new TreeSet<>(names);
      all.addAll(words);
      return all;
    }

    /** What a crowd takes part in is told by one word, whatever the report's. */
    void tellOf(Crowd crowd) {
      words.removeAll(crowd.stems());
      words.add(crowd.unit());
    }

    void replaceBy(Set<String> others) {
      names.clear();
      bearers.clear();
      words.clear();
      words.addAll(others);
      words.removeAll(unit);
    }
  }

  private static boolean isName(String phrase, Terms.Term term) {
    return term.capital() && (term.span().start() > 0 || startsName(phrase, term));
  }

  /** "North Korean troops": a capital at the start is a name's where another capital follows. */
  private static boolean startsName(String phrase, Terms.Term term) {
    int next = term.span().end() + 1;
    return Terms.isNation(phrase.substring(term.span().start(), term.span().end()))
        || (next < phrase.length() && Character.isUpperCase(phrase.charAt(next)));
  }
}
