package org.parallax.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.language.Quotations;
import org.parallax.language.Terms;
import org.parallax.model.Citation;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.parties.Parties;
import org.parallax.quotes.Utterance.Form;

/** Collects the words that a report quotes, each with its speaker. */
final class Utterances {

  /** Fewer words in quotation marks are a term and no utterance. */
  private static final int FEWEST_WORDS = 4;

  /** Words of a known speaker that are singled out: called it "a complete fabrication". */
  private static final int FEWEST_SINGLED_OUT = 2;

  /** Words with a capital that no speaker has by chance. */
  private static final int FEWEST_OF_HEADLINE = 3;

  /** Characters to either side in which a report says that it translates. */
  private static final int NEAR = 80;

  private static final Pattern TRANSLATION =
      Pattern.compile(
          "\\b(?:translat(?:ed|ion|or)|interpreter)\\b|\\b(?:said|saying|says|wrote|spoke|speaking|tweeted)"
              + " in (?!the )([A-Z]\\w+)");

  private Utterances() {}

  /** What {@code report} gives in quotation marks, in reading order. */
  static List<Utterance> quoted(Report report, Parties parties) {
    Map<Integer, List<Span>> byStatement = new TreeMap<>();
    List<Utterance> bare = new ArrayList<>();
    List<Statement> statements = report.findings().statements();
    for (Quotations.Quotation quotation : Quotations.of(report.text())) {
      Optional<Span> words = trim(report.text(), quotation.span());
      if (words.isEmpty() || isDiscarded(report, words.get())) {
        continue;
      }
      int statement = statementOf(statements, words.get());
      if (statement >= 0) {
        byStatement.computeIfAbsent(statement, k -> new ArrayList<>()).add(words.get());
      } else {
        add(report, List.of(words.get()), Optional.empty(), Form.QUOTED, bare);
      }
    }
    List<Utterance> found = new ArrayList<>(bare);
    byStatement.forEach(
        (i, pieces) -> {
          Optional<Speaker> speaker = speaker(report, statements.get(i), parties);
          boolean terms = pieces.stream().allMatch(p -> isTerm(report, p));
          List<List<Span>> told = terms ? pieces.stream().map(List::of).toList() : List.of(pieces);
          told.forEach(t -> add(report, t, speaker, Form.QUOTED, found));
        });
    found.sort((a, b) -> a.places().getFirst().compareTo(b.places().getFirst()));
    return found;
  }

  private static boolean isTerm(Report report, Span piece) {
    return Wording.words(report.words(piece)).size() < FEWEST_WORDS;
  }

  /** What {@code report} gives without quotation marks on the authority of a known party. */
  static List<Utterance> indirect(Report report, Parties parties) {
    List<Utterance> found = new ArrayList<>();
    for (Statement statement : report.findings().statements()) {
      Optional<Speaker> speaker = speaker(report, statement, parties);
      if (statement.kind() == Statement.Kind.INDIRECT && speaker.isPresent()) {
        add(report, statement.content().spans(), speaker, Form.INDIRECT, found);
      }
    }
    return found;
  }

  private static void add(
      Report report,
      List<Span> pieces,
      Optional<Speaker> speaker,
      Form form,
      List<Utterance> found) {
    String text = String.join(" ", pieces.stream().map(report::words).toList());
    List<String> words = Wording.words(text);
    List<String> content = Wording.content(words);
    boolean singledOut =
        form == Form.QUOTED
            && speaker.isPresent()
            && words.size() >= FEWEST_SINGLED_OUT
            && content.size() > 1
            && !isTitle(text);
    boolean headline = form == Form.QUOTED && isHeadline(text);
    if ((words.size() >= FEWEST_WORDS && !headline) || singledOut) {
      List<Citation> places = pieces.stream().map(s -> new Citation(report.id(), s)).toList();
      found.add(
          new Utterance(text, places, speaker, form, isTranslated(report, pieces), words, content));
    }
  }

  /** "The Daily Show": every word that says something has a capital. */
  private static boolean isTitle(String text) {
    return Stream.of(text.split("\\s+", -1))
        .filter(w -> w.length() > 3)
        .allMatch(w -> Character.isUpperCase(w.charAt(0)));
  }

  /** "The Most Stubborn Office Battle Yet": the name of a film or an article, and no shouting. */
  private static boolean isHeadline(String text) {
    long telling = Stream.of(text.split("\\s+", -1)).filter(w -> w.length() > 3).count();
    boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
    return telling >= FEWEST_OF_HEADLINE && !shouted && isTitle(text);
  }

  private static boolean isTranslated(Report report, List<Span> pieces) {
    int from = Math.max(0, pieces.getFirst().start() - NEAR);
    int to = Math.min(report.text().length(), pieces.getLast().end() + NEAR);
    Matcher told = TRANSLATION.matcher(report.text().substring(from, to));
    while (told.find()) {
      if (told.group(1) == null || Terms.isNation(told.group(1))) {
        return true;
      }
    }
    return false;
  }

  /** The innermost statement in whose content the words stand, or -1. */
  private static int statementOf(List<Statement> statements, Span words) {
    int best = -1;
    int shortest = Integer.MAX_VALUE;
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      int length = statement.content().spans().stream().mapToInt(Span::length).sum();
      boolean covers = statement.content().spans().stream().anyMatch(s -> mostly(words, s));
      if (covers && statement.kind() != Statement.Kind.INDIRECT && length < shortest) {
        best = i;
        shortest = length;
      }
    }
    return best;
  }

  private static boolean mostly(Span words, Span content) {
    int both = Math.min(words.end(), content.end()) - Math.max(words.start(), content.start());
    return both * 2 > words.length();
  }

  private static Optional<Speaker> speaker(Report report, Statement statement, Parties parties) {
    return parties.speaker(report, statement).map(p -> Speaker.of(p, parties));
  }

  private static boolean isDiscarded(Report report, Span words) {
    return report.discarded().stream().anyMatch(d -> d.span().overlaps(words));
  }

  private static Optional<Span> trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }
}
