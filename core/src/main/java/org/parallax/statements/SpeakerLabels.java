package org.parallax.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.lexicon.WordList;

/** Links names set beside what they say by a mark alone: a colon, or a dash after a quotation. */
final class SpeakerLabels {

  /** Words that open a headline before a colon and speak for nobody. */
  private static final Set<String> LABELS = WordList.words(SpeakerLabels.class, "labels.txt");

  private final Words words;
  private final Quotations quotations;
  private final NounPhrases phrases;
  private final ContentFinder contents;

  SpeakerLabels(Words words, Quotations quotations, NounPhrases phrases, ContentFinder contents) {
    this.words = words;
    this.quotations = quotations;
    this.phrases = phrases;
    this.contents = contents;
  }

  /** "Sanders: …" in a headline, "The minister: “…”" anywhere. */
  Optional<Draft> colon(int i) {
    int sentence = words.sentence(i);
    int first = words.firstOf(sentence);
    boolean quoted = quotations.beginsAt(i + 1);
    boolean headline = words.sentenceOf(i).heading() || sentence == 0 || transcript(first, i);
    if (i - first > 8 || i == first || i + 2 >= words.endOf(sentence) || (!quoted && !headline)) {
      return Optional.empty();
    }
    if (words.in(first, LABELS)) {
      return Optional.empty();
    }
    boolean name = phrases.end(first, i).filter(e -> e == i).isPresent() && words.capital(first);
    if (!name || words.tag(i - 1).equals("NUM")) {
      return Optional.empty();
    }
    List<Stretch> content = contents.following(i + 1, false);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                Optional.of(new Stretch(first, i)),
                List.of(new Stretch(i, i + 1)),
                content,
                Draft.Manner.PLAIN,
                List.of(),
                new Stretch(first, i + 1)));
  }

  /** "“Nobody has to leave.” — Ana Silva, mayor": a name after a quotation, alone on its line. */
  Optional<Draft> signature(int i) {
    int ceiling = words.endOf(words.sentence(i));
    if (!quotations.endsBefore(i) || i + 1 >= ceiling || !words.capital(i + 1)) {
      return Optional.empty();
    }
    Optional<Integer> name = phrases.end(i + 1, ceiling);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    int end =
        words.comma(name.get())
            ? phrases.appositionEnd(name.get(), ceiling).orElse(name.get())
            : name.get();
    boolean alone = end >= ceiling || (end == ceiling - 1 && words.is(end, "."));
    List<Stretch> content = contents.fronted(i, words.firstOf(words.sentence(i)));
    return !alone || content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                Optional.of(new Stretch(i + 1, end)),
                List.of(new Stretch(i, i + 1)),
                content,
                Draft.Manner.PLAIN,
                List.of(),
                new Stretch(i, end)));
  }

  /** Whether a paragraph begins with a name and a colon, as in a transcript. */
  private boolean transcript(int first, int colon) {
    boolean opens =
        first == 0
            || words.sentenceOf(first).paragraph() != words.sentenceOf(first - 1).paragraph();
    boolean names = true;
    for (int k = first; k < colon; k++) {
      names &=
          (words.tag(k).equals("PROPN")
                  && !words.text(k).equals(words.text(k).toUpperCase(Locale.ROOT)))
              || words.tag(k).equals("PUNCT");
    }
    return opens && names && contents.hasClause(colon + 1, words.endOf(words.sentence(first)));
  }
}
