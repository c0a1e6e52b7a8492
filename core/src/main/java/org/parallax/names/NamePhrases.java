package org.parallax.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.encoder.EncodedName;
import org.parallax.model.Mention;
import org.parallax.model.Span;

/** Takes the names that the encoder found into words. For one report. */
final class NamePhrases {

  private static final Set<String> FUNCTION_TAGS =
      Set.of("ADP", "CCONJ", "SCONJ", "DET", "AUX", "VERB", "PRON", "PART", "ADV");

  private static final Set<String> BELONGING = Set.of("of", "from");

  private static final String CLOSING = ")]\"”";
  private static final String OPENING = "([\"“";

  private final Lexicon lexicon;
  private final List<WordLine> lines;
  private final Set<Span> toponyms;

  NamePhrases(Lexicon lexicon, List<WordLine> lines, Set<Span> toponyms) {
    this.lexicon = lexicon;
    this.lines = lines;
    this.toponyms = toponyms;
  }

  /** The names with the sorts that the encoder gave them, in reading order. */
  List<Named> of(List<EncodedName> found) {
    List<Named> names = new ArrayList<>();
    int line = 0;
    for (EncodedName name : found) {
      while (line < lines.size() && lines.get(line).end() <= name.span().start()) {
        line++;
      }
      if (line < lines.size()) {
        Mention.Type type = Named.type(name.kind());
        phrase(lines.get(line), name.span())
            .map(
                p ->
                    switch (type) {
                      case PERSON -> personal(titled(p), name);
                      case ORGANISATION -> List.of(new Named(headed(p), type, Optional.of(name)));
                      case PLACE, OTHER -> List.of(new Named(p, type, Optional.of(name)));
                    })
            .ifPresent(names::addAll);
      }
    }
    return names;
  }

  /** The words that {@code span} touches, where one of them is written as a name. */
  private Optional<Phrase> phrase(WordLine line, Span span) {
    Optional<Phrase> touched = line.phrase(span);
    int from = touched.map(Phrase::from).orElse(0);
    int to = touched.map(Phrase::to).orElse(0);
    while (from < to && !line.words().get(from).isCapitalised()) {
      from++;
    }
    while (to > from && isFunctionWord(line.words().get(to - 1))) {
      to--;
    }
    from = afterOpenMark(line, from, to);
    boolean article = to - from == 1 && line.folded(from).equals("the");
    return from < to && !article ? Optional.of(Phrase.open(line, from, to)) : Optional.empty();
  }

  /** A mark that closes what does not open inside: in 'Notch" Silva' the name is "Silva". */
  private static int afterOpenMark(WordLine line, int from, int to) {
    boolean open = false;
    for (int i = from + 1; i < to; i++) {
      String gap = line.words().get(i).gap();
      if (gap.length() > 1 && CLOSING.indexOf(gap.charAt(0)) >= 0) {
        return open ? from : i;
      }
      open |= gap.length() > 1 && OPENING.indexOf(gap.charAt(gap.length() - 1)) >= 0;
    }
    return from;
  }

  /** A name does not end with "of" or "and", but with "-wan". */
  private static boolean isFunctionWord(Word word) {
    return !word.isCapitalised() && !word.gap().equals("-") && FUNCTION_TAGS.contains(word.tag());
  }

  /** "(the Pilots') Union": the words in capitals that a bare head belongs to. */
  private Phrase headed(Phrase phrase) {
    boolean bare =
        phrase.length() == 1 && lexicon.is(WordClass.ORGANISATION_HEADS, phrase.last().folded());
    int from = phrase.from();
    while (bare
        && from > 0
        && phrase.line().words().get(from).followsDirectly()
        && phrase.line().words().get(from - 1).isCapitalised()
        && !phrase.line().words().get(from - 1).first()) {
      from--;
    }
    return phrase.part(from, phrase.to());
  }

  /** "Ana Silva of the Harbour Party" is two names; "Joan of Arc" and "Duke of York" are one. */
  private List<Named> personal(Phrase phrase, EncodedName found) {
    for (int i = phrase.from() + 2; i < phrase.to() - 1; i++) {
      boolean full = !isTitle(phrase.line(), phrase.from()) && !isTitle(phrase.line(), i - 1);
      if (BELONGING.contains(phrase.line().words().get(i).text()) && full) {
        int next = i + 1;
        while (!phrase.line().words().get(next).isCapitalised() && next < phrase.to() - 1) {
          next++;
        }
        Phrase body = phrase.part(next, phrase.to());
        return List.of(
            new Named(phrase.part(phrase.from(), i), Mention.Type.PERSON),
            new Named(
                Phrase.open(body.line(), body.from(), body.to()),
                toponyms.contains(body.span()) ? Mention.Type.PLACE : Mention.Type.ORGANISATION));
      }
    }
    return List.of(new Named(phrase, Mention.Type.PERSON, Optional.of(found)));
  }

  /** The phrase with the title before it, and without one that it begins with. */
  private Phrase titled(Phrase phrase) {
    int title = phrase.from();
    while (title < phrase.to() - 1
        && isTitle(phrase.line(), title)
        && phrase.line().words().get(title + 1).isCapitalised()
        && !lexicon.is(WordClass.ORGANISATION_HEADS, phrase.line().folded(title + 1))) {
      title++;
    }
    Phrase name = phrase.part(title, phrase.to());
    boolean stands = name.line().followsDirectly(title) && isTitle(name.line(), title - 1);
    return stands ? name.titled(name.line().folded(title - 1)) : name;
  }

  private boolean isTitle(WordLine line, int word) {
    return lexicon.is(WordClass.TITLES, line.folded(word))
        && line.words().get(word).isCapitalised();
  }
}
