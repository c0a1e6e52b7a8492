package org.parallax.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.encoder.EncodedName;
import org.parallax.language.Prose;
import org.parallax.language.Sentence;
import org.parallax.model.Mention;
import org.parallax.model.Span;
import org.parallax.model.Toponym;

/**
 * Finds the people, organisations and governments of a report by the form of names, lists of names
 * and titles, and what stands around them. Immutable, thread-safe.
 */
public final class NameFinder {

  private final Lexicon lexicon = Lexicon.load();

  /**
   * Finds the names in {@code prose}.
   *
   * @param prose with the places that were found before
   * @param found what the encoder found in it
   */
  public Names find(Prose prose, List<EncodedName> found) {
    List<WordLine> lines = lines(prose);
    Set<Span> toponyms = new HashSet<>();
    for (Toponym t : prose.report().findings().places()) {
      toponyms.add(t.span());
    }
    List<Named> raw = new NamePhrases(lexicon, lines, toponyms).of(found);
    Map<String, Mention.Type> types = new Typing(lexicon, toponyms).decide(raw);
    List<Named> names = new ArrayList<>();
    for (Named n : raw) {
      Mention.Type type = Optional.ofNullable(types.get(n.phrase().key())).orElse(n.type());
      names.add(new Named(n.phrase(), type));
    }
    names.addAll(inHeadlines(lines, names, types));
    names.sort(Comparator.comparing(n -> n.phrase().span()));
    Names grouped = new ActorGrouper(lexicon, prose.text()).group(names);
    return new Names(grouped.actors(), withPlaces(grouped.mentions(), prose));
  }

  /** The known names of headlines, in whose capitals the encoder may have seen none. */
  private List<Named> inHeadlines(
      List<WordLine> lines, List<Named> names, Map<String, Mention.Type> types) {
    TreeMap<Integer, Span> taken = new TreeMap<>();
    names.forEach(n -> taken.put(n.phrase().span().start(), n.phrase().span()));
    Headlines headlines = new Headlines(lexicon);
    List<Named> added = new ArrayList<>();
    for (WordLine line : lines) {
      if (line.shouting()) {
        for (Phrase p : headlines.read(line, types)) {
          var before = taken.lowerEntry(p.span().end());
          if (before == null || before.getValue().end() <= p.span().start()) {
            Optional.ofNullable(types.get(p.key()))
                .or(p::shape)
                .ifPresent(type -> added.add(new Named(p, type)));
          }
        }
      }
    }
    return added;
  }

  /** Adds the toponyms that no name covers; "Turkish" is found as a place but names none. */
  private List<Mention> withPlaces(List<Mention> named, Prose prose) {
    List<Mention> all = new ArrayList<>(named);
    TreeMap<Integer, Integer> covered = new TreeMap<>();
    named.forEach(m -> covered.merge(m.span().start(), m.span().end(), Math::max));
    for (Toponym t : prose.report().findings().places()) {
      var before = covered.lowerEntry(t.span().end());
      boolean free = before == null || before.getValue() <= t.span().start();
      String words = t.span().of(prose.text());
      if (free && !lexicon.isAdjectiveOfPlace(Folding.fold(words))) {
        all.add(new Mention(t.span(), Mention.Type.PLACE, Optional.empty()));
        covered.put(t.span().start(), t.span().end());
      }
    }
    all.sort(Comparator.comparing(Mention::span));
    return all;
  }

  private List<WordLine> lines(Prose prose) {
    WordCutter cutter = new WordCutter(lexicon, prose.text());
    List<WordLine> lines = new ArrayList<>();
    for (Sentence s : prose.sentences()) {
      lines.add(WordLine.of(cutter.cut(s), lines.size(), isClosed(prose.text(), s.span())));
    }
    return lines;
  }

  private static boolean isClosed(String text, Span sentence) {
    for (int i = sentence.end() - 1; i >= Math.max(sentence.start(), sentence.end() - 3); i--) {
      if (text.charAt(i) == '.') {
        return true;
      }
    }
    return false;
  }
}
