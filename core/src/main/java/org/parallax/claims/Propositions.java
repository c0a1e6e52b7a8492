package org.parallax.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.copies.Provenance;
import org.parallax.language.Synonyms;
import org.parallax.language.Terms;
import org.parallax.model.Actor;
import org.parallax.model.Citation;
import org.parallax.model.Party;
import org.parallax.model.Quantity;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Statement;
import org.parallax.parties.Parties;

/** Everything that the reports of a story say. For one story. */
final class Propositions {

  private static final int LEAST_WORDS = 3;
  private static final double NESTED = 0.6;
  private static final int LONGEST_NAME = 4;

  private static final Pattern OF_PERSON =
      Pattern.compile("^[“\"‘']?(?:he|she|i)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_BODY =
      Pattern.compile("^[“\"‘']?(?:it|they|we)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern SMALL_WORD =
      Pattern.compile(
          "\\b(?:the|an?|of|to|in|on|at|by|for|from|with|and|is|are|was|were|has|had|have|will|that"
              + "|he|she|it|they|his|her|its|their)\\b",
          Pattern.CASE_INSENSITIVE);

  private final List<Report> reports;
  private final Parties parties;
  private final Provenance provenance;

  Propositions(List<Report> reports, Parties parties, Provenance provenance) {
    this.reports = reports;
    this.parties = parties;
    this.provenance = provenance;
  }

  /** All of them, in the order of the reports and of their words. */
  List<Proposition> all() {
    List<Proposition> all = new ArrayList<>();
    for (Report report : reports) {
      for (Statement statement : report.findings().statements()) {
        if (!Contents.onlyRelays(report, statement) && !isReaders(report, statement)) {
          Contents.of(report, statement).forEach(spans -> all.add(of(report, statement, spans)));
        }
      }
      for (Span sentence : report.findings().sentences()) {
        if (isWritersOwn(report, sentence) && !Headings.announces(report.words(sentence))) {
          boolean heading = Headings.isHeading(report, sentence);
          for (Span clause : heading ? List.of(sentence) : Clauses.of(report, sentence)) {
            Proposition own = of(report, clause, heading);
            boolean says =
                heading
                    ? own.stems().size() > LEAST_WORDS || Predicates.has(own.text())
                    : isEnglish(own.text());
            if (own.stems().size() >= LEAST_WORDS && says) {
              all.add(own);
            }
          }
        }
      }
    }
    return all;
  }

  /** What "you" think is nobody's word. */
  private static boolean isReaders(Report report, Statement statement) {
    return statement.source().stream()
        .flatMap(s -> s.spans().stream())
        .anyMatch(span -> report.words(span).equalsIgnoreCase("you"));
  }

  private Proposition of(Report report, Statement statement, List<Span> spans) {
    String text = clean(Wording.of(report, spans));
    Optional<String> origin = origin(report, statement);
    return new Proposition(
        report,
        provenance.outlet(report),
        new Citation(report.id(), whole(spans)),
        Optional.of(statement),
        Words.of(text, speaker(report, statement, text)),
        isClause(report, statement, text),
        figures(report, new Span(spans.getFirst().start(), spans.getLast().end())),
        origin,
        origin.isPresent(),
        false);
  }

  /** Pieces that little stands between are shown with it; of others the first is. */
  private static Span whole(List<Span> spans) {
    Span hull = new Span(spans.getFirst().start(), spans.getLast().end());
    int said = spans.stream().mapToInt(Span::length).sum();
    return hull.length() - said <= said ? hull : spans.getFirst();
  }

  private Proposition of(Report report, Span sentence, boolean heading) {
    return new Proposition(
        report,
        provenance.outlet(report),
        new Citation(report.id(), sentence),
        Optional.empty(),
        Words.of(clean(Wording.of(report, List.of(sentence))), Set.of()),
        true,
        figures(report, sentence),
        Optional.of(parties.idOfOutlet(provenance.outletOf(report, sentence))),
        false,
        heading);
  }

  /** A sentence of another language, in a post that is quoted, has none of the small words. */
  private static boolean isEnglish(String text) {
    return SMALL_WORD.matcher(text).find();
  }

  /** Content words that name the speaker, where {@code text} begins with "she" or "it". */
  private Set<String> speaker(Report report, Statement statement, String text) {
    Optional<Party> party = parties.speaker(report, statement);
    boolean person = party.filter(p -> p.type() == Actor.Type.PERSON).isPresent();
    if (party.isEmpty() || !(person ? OF_PERSON : OF_BODY).matcher(text).find()) {
      return Set.of();
    }
    String name = party.get().name();
    Set<String> stems =
        Synonyms.of(Terms.of(person ? name.substring(name.lastIndexOf(' ') + 1) : name));
    return stems.size() <= LONGEST_NAME ? stems : Set.of();
  }

  private static boolean isClause(Report report, Statement statement, String words) {
    return statement.kind() == Statement.Kind.DIRECT
        || statement
            .cue()
            .map(cue -> Predicates.has(words) || Predicates.takesClause(last(report, cue)))
            .orElse(true);
  }

  private static String last(Report report, Statement.Marked cue) {
    return report.words(cue.spans().getLast());
  }

  private static List<Quantity> figures(Report report, Span within) {
    return report.findings().quantities().stream().filter(q -> within.contains(q.span())).toList();
  }

  /** A sentence in which nobody is credited with anything. */
  private static boolean isWritersOwn(Report report, Span sentence) {
    return report.findings().statements().stream()
        .noneMatch(
            s ->
                s.content().spans().stream().anyMatch(sentence::overlaps)
                    || s.cue().stream()
                        .flatMap(c -> c.spans().stream())
                        .anyMatch(sentence::overlaps));
  }

  /**
   * The party that a statement goes back to: its source; where most of its content is another's
   * statement in turn, that one's source.
   */
  private Optional<String> origin(Report report, Statement statement) {
    Statement innermost = statement;
    for (Statement other : report.findings().statements()) {
      if (other.source().isPresent()
          && !other.id().equals(innermost.id())
          && holdsMostly(innermost, other)) {
        innermost = other;
      }
    }
    return parties.speaker(report, innermost).map(p -> p.id());
  }

  private static boolean holdsMostly(Statement outer, Statement inner) {
    int held = 0;
    int all = 0;
    for (Span span : outer.content().spans()) {
      all += span.length();
      for (Span part : inner.content().spans()) {
        if (span.contains(part)) {
          held += part.length();
        }
      }
    }
    return held < all && held >= NESTED * all;
  }

  private static String clean(String words) {
    // Markdown's marks of a heading or a list item are no words.
    String flat = words.replaceFirst("^(?:#{1,6}|[-*]) ", "");
    boolean quoted =
        flat.length() > 2
            && "“\"‘".indexOf(flat.charAt(0)) >= 0
            && "”\"’,.".indexOf(flat.charAt(flat.length() - 1)) >= 0
            && flat.chars().filter(c -> "“”\"".indexOf(c) >= 0).count() <= 2;
    return quoted ? flat.replaceAll("^[“\"‘]|[,.]?[”\"’]?[,.]?$", "") : withoutLooseMark(flat);
  }

  /** A sentence of a longer quotation ends with a mark that was opened before it. */
  private static String withoutLooseMark(String words) {
    boolean loose =
        (words.endsWith("”") && words.indexOf('“') < 0)
            || (words.endsWith("\"") && words.indexOf('"') == words.length() - 1);
    return loose ? words.replaceFirst("[,.]?[”\"]$", "") : words;
  }
}
