package org.parallax.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.language.Terms;
import org.parallax.model.BriefSentence;
import org.parallax.model.Claim;
import org.parallax.model.Ledger;
import org.parallax.model.Metadata;
import org.parallax.model.Report;
import org.parallax.model.Story;

/**
 * Writes the brief of a story: the words of the reports, ordered by weight, what is disputed named
 * as disputed. Each number, name and quotation in a sentence stands in one of its places.
 * Immutable, thread-safe.
 */
public final class BriefWriter {

  private static final int MOST_CLAIMS = 4;
  private static final int MOST_LEDGERS = 4;
  private static final int MOST_POSITIONS = 4;

  /** Content words of a claim that tells a reader anything. */
  private static final int FEWEST = 2;

  /** Share of the shorter one's words by which two claims read alike. */
  private static final double REPEATED = 0.8;

  /** Longest first sentence that stands for a title, in UTF-16 code units. */
  private static final int LONGEST_TITLE = 160;

  /** Content words of a first sentence from which it tells of the event. */
  private static final int LEAST_WORDS = 4;

  private static final Pattern OWN = Pattern.compile("\\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us)\\b");

  /** The story with its title and its brief, made of all else that it holds. */
  public Story write(Story story) {
    var words = new Words(story);
    var phrases = new Phrases(words, new PartyNames(story));
    Set<BriefSentence> brief = new LinkedHashSet<>(claims(story, words, phrases));
    story.figures().stream()
        .filter(l -> l.conflict() != Ledger.Conflict.NONE)
        .flatMap(l -> phrases.ledger(l).stream())
        .limit(MOST_LEDGERS)
        .forEach(brief::add);
    new Refusals(story)
        .foremost(MOST_POSITIONS).stream()
            .filter(
                p -> p.moves().size() > 1 || !isTold(words.of(p.moves().getFirst().place()), brief))
            .toList()
            .forEach(p -> phrases.position(p).ifPresent(brief::add));
    return new Story(
        title(story),
        story.from(),
        story.to(),
        story.reports(),
        story.unreadable(),
        story.parties(),
        story.claims(),
        story.departures(),
        story.figures(),
        story.quotes(),
        story.positions(),
        story.copies(),
        story.captures(),
        story.places(),
        story.timeline(),
        List.copyOf(brief));
  }

  /**
   * What several outlets carry, the weightiest first, what somebody says of himself behind what is
   * said of the event; what was said is not said again.
   */
  private static List<BriefSentence> claims(Story story, Words words, Phrases phrases) {
    List<Set<String>> told = new ArrayList<>();
    List<BriefSentence> chosen = new ArrayList<>();
    for (Claim claim : ofTheEventFirst(story.claims())) {
      if (chosen.size() == MOST_CLAIMS) {
        break;
      }
      boolean wide = claim.outlets() > 1 || story.reports().size() == 1;
      Set<String> stems =
          wide
              ? words.place(claim).map(at -> Terms.stems(words.of(at))).orElse(Set.of())
              : Set.of();
      if (stems.size() >= FEWEST && told.stream().noneMatch(t -> repeats(stems, t))) {
        told.add(stems);
        phrases.claim(claim).ifPresent(chosen::add);
      }
    }
    return chosen;
  }

  private static List<Claim> ofTheEventFirst(List<Claim> claims) {
    return Stream.of(false, true)
        .flatMap(own -> claims.stream().filter(c -> OWN.matcher(c.text()).find() == own))
        .toList();
  }

  private static boolean isTold(String words, Set<BriefSentence> brief) {
    return brief.stream().anyMatch(s -> s.text().contains(words));
  }

  private static boolean repeats(Set<String> stems, Set<String> told) {
    long both = stems.stream().filter(told::contains).count();
    return both >= REPEATED * Math.min(stems.size(), told.size());
  }

  /**
   * The title that has most in common with the other titles; where there are none, the first
   * sentence that has most in common with the others, or the weightiest claim.
   */
  private static String title(Story story) {
    List<String> titles =
        story.reports().stream()
            .map(Report::metadata)
            .map(Metadata::title)
            .flatMap(Optional::stream)
            .toList();
    return new Titles(titles)
        .mostShared()
        .or(() -> new Titles(leads(story)).mostShared())
        .or(() -> story.claims().stream().map(Claim::text).findFirst())
        .orElse("Untitled story");
  }

  private static List<String> leads(Story story) {
    return story.reports().stream()
        .flatMap(r -> r.findings().sentences().stream().limit(1).map(r::words))
        .filter(lead -> lead.length() <= LONGEST_TITLE && Terms.stems(lead).size() >= LEAST_WORDS)
        .map(lead -> lead.replaceAll("\\s+", " ").replaceFirst("\\.$", ""))
        .toList();
  }
}
