package org.parallax.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.parallax.language.Terms;
import org.parallax.model.Citation;
import org.parallax.model.Quote;
import org.parallax.model.StoryChange;
import org.parallax.model.StoryChange.How;
import org.parallax.quotes.Wording;

/** What became of the utterances. For two states. */
final class QuoteChanges {

  private final State before;
  private final State after;
  private final UnaryOperator<Anchor> known;
  private final Pairing<Quote> pairing;

  QuoteChanges(State before, State after, PartyPairs parties) {
    this.before = before;
    this.after = after;
    List<Side<Quote>> earlier = sides(before, a -> a);
    this.known = new Anchors(earlier.stream().flatMap(s -> s.anchors().stream()).toList())::known;
    this.pairing =
        new Pairing<>(earlier, sides(after, known), (a, b) -> isOneUtterance(a, b, parties));
  }

  List<StoryChange> find() {
    List<StoryChange> changes = new ArrayList<>();
    for (Pairing.Pair<Quote> pair : pairing.pairs()) {
      Quote was = pair.before().what();
      Quote is = pair.after().what();
      for (Quote.Variant variant : is.variants()) {
        if (isNewWording(variant, was)) {
          changes.add(changed(was, is, variant));
        }
      }
    }
    for (Side<Quote> fresh : pairing.fresh()) {
      Quote is = fresh.what();
      changes.add(
          new StoryChange.OfQuote(
              How.NEW,
              is.speaker().map(after::name),
              Optional.empty(),
              Optional.of(is.text()),
              Optional.empty(),
              List.of(),
              places(is)));
    }
    for (Side<Quote> gone : pairing.gone()) {
      Quote was = gone.what();
      changes.add(
          new StoryChange.OfQuote(
              How.GONE,
              was.speaker().map(before::name),
              Optional.of(was.text()),
              Optional.empty(),
              Optional.empty(),
              places(was),
              List.of()));
    }
    return changes;
  }

  private StoryChange changed(Quote was, Quote is, Quote.Variant variant) {
    return new StoryChange.OfQuote(
        How.CHANGED,
        is.speaker().map(after::name),
        Optional.of(was.text()),
        Optional.of(variant.text()),
        Optional.of(kind(was, variant)),
        places(was),
        variant.places());
  }

  /** Words that stood in no report so, typing errors aside. */
  private boolean isNewWording(Quote.Variant variant, Quote was) {
    Anchor words = anyReport(variant.text());
    return variant.places().stream()
            .map(after::anchor)
            .map(known)
            .noneMatch(pairing.placesBefore()::contains)
        && was.variants().stream().noneMatch(v -> anyReport(v.text()).isSpelledLike(words));
  }

  private static Anchor anyReport(String text) {
    return new Anchor("", Wording.words(text));
  }

  /**
   * A wording that only leaves words out of the earlier one is cut; else what the later state calls
   * it.
   */
  private static Quote.Kind kind(Quote was, Quote.Variant variant) {
    List<String> full = Wording.words(was.text());
    List<String> words = Wording.words(variant.text());
    boolean cut = words.size() < full.size() && Wording.inOrder(full, words) == words.size();
    boolean restored = words.size() > full.size() && Wording.inOrder(full, words) == full.size();
    return cut
        ? Quote.Kind.CUT
        : variant.kind() == Quote.Kind.EXACT && !restored ? Quote.Kind.REWORDED : variant.kind();
  }

  private static boolean isOneUtterance(Quote earlier, Quote later, PartyPairs parties) {
    boolean oneSpeaker =
        earlier.speaker().isEmpty()
            || later.speaker().isEmpty()
            || parties.same(earlier.speaker().get(), later.speaker().get());
    return oneSpeaker
        && Wording.same(
            Wording.content(Wording.words(earlier.text())),
            Wording.content(Wording.words(later.text())));
  }

  private static List<Citation> places(Quote quote) {
    return quote.variants().stream().flatMap(v -> v.places().stream()).toList();
  }

  private static List<Side<Quote>> sides(State state, UnaryOperator<Anchor> known) {
    return state.story().quotes().stream()
        .map(q -> new Side<>(q, anchors(q, state, known), Terms.stems(q.text())))
        .toList();
  }

  private static Set<Anchor> anchors(Quote quote, State state, UnaryOperator<Anchor> known) {
    return places(quote).stream().map(state::anchor).map(known).collect(Collectors.toSet());
  }
}
