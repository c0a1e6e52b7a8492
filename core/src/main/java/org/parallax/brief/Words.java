package org.parallax.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.parallax.model.Story;

/** The exact words of the reports, as the brief shows them. For one story. */
final class Words {

  /** Longest stretch of a report that a sentence of the brief repeats, in UTF-16 code units. */
  private static final int LONGEST = 320;

  private static final String STOPS = ".!?”\"’'…";

  private final Map<String, Report> reports = new HashMap<>();

  Words(Story story) {
    story.reports().forEach(r -> reports.put(r.id(), r));
  }

  /** The words of a place, white space folded. */
  String of(Citation at) {
    Report report = reports.get(at.report());
    return report == null ? "" : report.words(at.span()).replaceAll("\\s+", " ").strip();
  }

  /** The words of a place as a sentence: no mark before it, one behind it, cut where it is long. */
  String sentence(Citation at) {
    String words = of(at).replaceFirst("^[,;:)\\]–—-]+\\s*", "");
    if (words.length() > LONGEST) {
      int space = words.lastIndexOf(' ', LONGEST);
      return words.substring(0, space > 0 ? space : LONGEST) + "…";
    }
    boolean closed = words.isEmpty() || STOPS.indexOf(words.charAt(words.length() - 1)) >= 0;
    return closed ? words : words.replaceFirst("[,;:]$", "") + ".";
  }

  /** Where the wording that stands for the claim is found. */
  Optional<Citation> place(Claim claim) {
    List<Citation> all = new ArrayList<>();
    claim.statements().forEach(s -> content(s.report(), s.statement()).ifPresent(all::add));
    all.addAll(claim.places());
    List<Citation> wider = new ArrayList<>(all);
    all.forEach(c -> around(c).ifPresent(wider::add));
    return wider.stream()
        .filter(c -> of(c).contains(claim.text()))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private Optional<Citation> around(Citation at) {
    return Optional.ofNullable(reports.get(at.report())).stream()
        .flatMap(r -> r.findings().sentences().stream())
        .filter(s -> s.contains(at.span()))
        .map(s -> new Citation(at.report(), s))
        .findFirst();
  }

  /**
   * Where the content of a statement stands: of one in pieces, with what stands between those of
   * its first sentence ("the bridge has reportedly been closed").
   */
  Optional<Citation> content(String report, String id) {
    return Optional.ofNullable(reports.get(report)).stream()
        .flatMap(
            r ->
                r.findings().statements().stream()
                    .filter(s -> s.id().equals(id))
                    .map(s -> new Citation(report, firstSentence(r, s.content().spans()))))
        .findFirst();
  }

  private static Span firstSentence(Report report, List<Span> pieces) {
    Span first = pieces.getFirst();
    int end =
        report.findings().sentences().stream()
            .filter(s -> s.contains(first))
            .flatMap(s -> pieces.stream().filter(s::contains))
            .mapToInt(Span::end)
            .max()
            .orElse(first.end());
    return new Span(first.start(), end);
  }
}
