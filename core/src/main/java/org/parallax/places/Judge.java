package org.parallax.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.gazetteer.Gazetteer;
import org.parallax.gazetteer.NameKey;
import org.parallax.gazetteer.Place;
import org.parallax.gazetteer.Reference;
import org.parallax.language.Prose;
import org.parallax.lexicon.WordList;

/**
 * Decides which candidates are places: the weight of the place in the gazetteer, the words around
 * the name, and what the rest of the report makes of the same name. Immutable, thread-safe.
 */
final class Judge {

  private static final double ENOUGH = 1;

  private final Gazetteer gazetteer;
  private final Cues cues = Cues.load();
  private final Set<String> common = WordList.words(Judge.class, "common-words.txt");
  private final Set<String> plain = WordList.words(Judge.class, "plain-words.txt");
  private final Set<String> firstNames = WordList.words(Judge.class, "first-names.txt");

  Judge(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The candidates that are places, in reading order. */
  List<Candidate> places(Prose prose, List<Candidate> candidates) {
    double[] scores = new double[candidates.size()];
    Map<String, Double> best = new HashMap<>();
    Set<String> surnames = new HashSet<>();
    for (int i = 0; i < scores.length; i++) {
      Candidate c = candidates.get(i);
      scores[i] = fame(c) + around(c) + containment(prose.text(), candidates, i);
      best.merge(c.key(), scores[i], Math::max);
      if (surname(c)) {
        surnames.add(c.key());
      }
    }
    List<Candidate> places = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      Candidate c = candidates.get(i);
      double score = scores[i];
      if (!person(c) && !surnames.contains(c.key()) && !plainWord(c)) {
        double elsewhere = best.getOrDefault(c.key(), 0.0);
        score += elsewhere >= 2.5 ? 2.5 : elsewhere >= 1.7 ? 1 : 0;
      }
      if (surnames.contains(c.key())) {
        score -= 2;
      }
      if (score >= ENOUGH) {
        places.add(c);
      }
    }
    return places;
  }

  /** How well known a place of that name is. */
  private double fame(Candidate c) {
    double fame = -1;
    for (Reference reference : c.references()) {
      int place = reference.place();
      double other = reference.own() ? 0 : -0.7;
      fame =
          Math.max(
              fame,
              switch (gazetteer.kind(place)) {
                case COUNTRY, CONTINENT, REGION, SEA -> 2.5;
                case DIVISION -> 2 + other;
                case COUNTY -> 1.5 + other;
                case CAPITAL -> 1.8 + other;
                case CITY, SEAT -> size(gazetteer.population(place)) + other;
                case PART -> size(gazetteer.population(place)) + other - 0.7;
              });
    }
    if (cues.directions().contains(c.key())
        || (c.before().equals("the") && c.length() > 1 && everyday(c) && towns(c))) {
      fame -= 4;
    } else if (c.length() > 1) {
      fame += everyday(c) && c.references().stream().noneMatch(Reference::own) ? -3 : 0.7;
    } else if (firstNames.contains(c.key()) && fame < 2) {
      fame -= 1;
    } else if (common.contains(c.key())) {
      fame -= 1.5;
    }
    return fame;
  }

  /** "White House": everyday words alone. */
  private boolean everyday(Candidate c) {
    for (String word : c.key().split(" ")) {
      if (!plain.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** "Mobile homes": an everyday word used as one. */
  private boolean plainWord(Candidate c) {
    return c.length() == 1
        && common.contains(c.key())
        && !c.words().get(c.first()).tag().equals("PROPN");
  }

  private boolean towns(Candidate c) {
    return c.references().stream()
        .allMatch(r -> gazetteer.kind(r.place()).compareTo(Place.Kind.PART) <= 0);
  }

  /** "UN", "MOCA": short, all in capitals, and no country. */
  private boolean acronym(Candidate c) {
    Word word = c.words().get(c.first());
    return c.length() == 1
        && !c.stop()
        && word.shouted()
        && (word.text().length() <= 3
            || (word.text().length() <= 5 && c.references().stream().noneMatch(Reference::own)))
        && towns(c)
        && word.text().indexOf('.') < 0;
  }

  /** Whether a country or a continent has the name, and no person. */
  private boolean land(Candidate c) {
    return !firstNames.contains(c.key())
        && c.references().stream()
            .map(r -> gazetteer.kind(r.place()))
            .anyMatch(k -> k == Place.Kind.COUNTRY || k == Place.Kind.CONTINENT);
  }

  private static double size(double population) {
    return population > 1_000_000
        ? 1.6
        : population > 200_000 ? 1.2 : population > 50_000 ? 0.7 : population > 5_000 ? 0.2 : 0;
  }

  /** What the words around say. */
  private double around(Candidate c) {
    double score = 0;
    Word first = c.words().get(c.first());
    String before = c.before();
    if (cues.where().contains(before)
        || cues.where().contains(before.toLowerCase(java.util.Locale.ROOT))) {
      score += 1.5;
    } else if (cues.perhapsWhere().contains(before)) {
      score += 0.6;
    }
    if (before.equals("of")
        && c.first() > 1
        && cues.sorts().contains(c.words().get(c.first() - 2).text())) {
      score += 1.5;
    }
    if (c.last() + 1 < c.words().size()
        && c.words().get(c.last() + 1).joined()
        && cues.sortsAfter().contains(c.after())) {
      score += 1.5;
    }
    if (!first.tag().equals("PROPN") && c.length() == 1) {
      score -= 0.5;
    }
    if (person(c)) {
      score -= 4;
    } else if (c.capitalBefore() && !cues.before().contains(before)) {
      score -= c.length() > 1 ? 1 : 1.5;
    }
    if (c.capitalAfter() && cues.streets().contains(c.after())) {
      score -= 5;
    } else if (c.capitalAfter() && !cues.bodies().contains(c.after()) && !land(c)) {
      score -= 1.5;
    } else if (cues.speech().contains(c.after())) {
      score -= 0.5;
    }
    if (acronym(c)) {
      score -= 3;
    }
    if (c.first() == 0 && c.capitalAfter()) {
      score -= 0.3;
    }
    return score;
  }

  /** Whether a title or a given name stands before the name. */
  private boolean person(Candidate c) {
    if (!c.capitalBefore()) {
      return c.first() > 0 && cues.titles().contains(c.before());
    }
    return cues.titles().contains(c.before()) || firstNames.contains(NameKey.of(c.before()));
  }

  private boolean surname(Candidate c) {
    return c.length() == 1 && person(c) && !c.capitalAfter();
  }

  /** "Paris, Texas": the name before the comma lies in what follows. */
  private double containment(String text, List<Candidate> candidates, int i) {
    double score = 0;
    if (i + 1 < candidates.size() && commaBetween(text, candidates.get(i), candidates.get(i + 1))) {
      score += contains(candidates.get(i + 1), candidates.get(i)) ? 3 : 0.5;
    }
    if (i > 0 && commaBetween(text, candidates.get(i - 1), candidates.get(i))) {
      score += contains(candidates.get(i), candidates.get(i - 1)) ? 2 : 0.5;
    }
    return score;
  }

  static boolean commaBetween(String text, Candidate a, Candidate b) {
    int from = a.span().end();
    int to = b.span().start();
    return a.sentence() == b.sentence()
        && to - from == 2
        && text.charAt(from) == ','
        && text.charAt(from + 1) == ' ';
  }

  private boolean contains(Candidate outer, Candidate inner) {
    for (Reference o : outer.references()) {
      Place.Kind kind = gazetteer.kind(o.place());
      if (kind == Place.Kind.COUNTRY || kind == Place.Kind.DIVISION || kind == Place.Kind.COUNTY) {
        for (Reference i : inner.references()) {
          if (gazetteer.inside(i.place(), o.place())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
