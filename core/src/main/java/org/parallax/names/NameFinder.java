package org.parallax.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.encoder.EncodedName;
import org.parallax.language.Prose;
import org.parallax.model.Mention;
import org.parallax.model.Span;
import org.parallax.model.Toponym;

/**
 * Finds the people, organisations and governments of a report by the form of names, lists of names
 * and titles, and what stands around them. Immutable, thread-safe.
 */
public final class NameFinder {

  private final Lexicon lexicon = Lexicon.load();
  private final Recurrences recurrences = new Recurrences(lexicon);
  private final Headlines headlines = new Headlines(lexicon);

  /**
   * Finds the names in {@code prose}.
   *
   * @param prose with the places that were found before
   * @param found what the encoder found in it
   */
  public Names find(Prose prose, List<EncodedName> found) {
    List<WordLine> lines = new Lines(lexicon, prose, found).cut();
    Set<Span> toponyms = new HashSet<>();
    for (Toponym t : prose.report().findings().places()) {
      toponyms.add(t.span());
    }
    List<Named> raw = new NamePhrases(lexicon, lines, toponyms).of(found);
    Map<String, Mention.Type> types = new Typing(lexicon, toponyms).decide(raw);
    List<Named> names = new ArrayList<>();
    for (Named n : raw) {
      Mention.Type type = Optional.ofNullable(types.get(n.phrase().key())).orElse(n.type());
      names.add(n.as(type));
    }
    Taken taken = new Taken();
    names.forEach(n -> taken.add(n.phrase().span()));
    List<Named> again = recurrences.missing(lines, names, taken);
    again.forEach(n -> taken.add(n.phrase().span()));
    names.addAll(again);
    names.addAll(inHeadlines(lines, types, taken));
    names.sort(Comparator.comparing(n -> n.phrase().span()));
    Names grouped = new ActorGrouper(lexicon, prose.text()).group(names);
    return new Names(grouped.actors(), withPlaces(grouped.mentions(), lines, prose));
  }

  /** The known names of headlines, in whose capitals the encoder may have seen none. */
  private List<Named> inHeadlines(
      List<WordLine> lines, Map<String, Mention.Type> types, Taken taken) {
    List<Named> added = new ArrayList<>();
    for (WordLine line : lines) {
      if (line.shouting()) {
        for (Phrase p : headlines.read(line, types)) {
          if (taken.isFree(p.span())) {
            Optional.ofNullable(types.get(p.key()))
                .or(p::shape)
                .ifPresent(type -> added.add(new Named(p, type)));
          }
        }
      }
    }
    return added;
  }

  /** Adds the toponyms that no name covers. */
  private List<Mention> withPlaces(List<Mention> named, List<WordLine> lines, Prose prose) {
    List<Mention> all = new ArrayList<>(named);
    Taken taken = new Taken();
    named.forEach(m -> taken.add(m.span()));
    int line = 0;
    for (Toponym t : prose.report().findings().places()) {
      while (line < lines.size() && lines.get(line).end() <= t.span().start()) {
        line++;
      }
      boolean alone =
          line < lines.size()
              && lines.get(line).phrase(t.span()).filter(p -> p.standsAlone(lexicon)).isPresent();
      if (alone && taken.isFree(t.span()) && isPlace(t, prose.text())) {
        all.add(new Mention(t.span(), Mention.Type.PLACE, Optional.empty()));
        taken.add(t.span());
      }
    }
    all.sort(Comparator.comparing(Mention::span));
    return all;
  }

  /** "Turkish" is found as a place but names none, nor does the "US" of "US$5". */
  private boolean isPlace(Toponym t, String text) {
    boolean people = t.use().equals(Optional.of(Toponym.Use.DEMONYM));
    boolean currency = text.startsWith("$", t.span().end());
    String words = Folding.fold(t.span().of(text));
    return !people && !currency && !lexicon.isAdjectiveOfPlace(words);
  }
}
