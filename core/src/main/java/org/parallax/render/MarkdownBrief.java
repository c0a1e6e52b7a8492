package org.parallax.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.model.Citation;
import org.parallax.model.Ledger;
import org.parallax.model.Occurrence;
import org.parallax.model.Recapture;
import org.parallax.model.Report;
import org.parallax.model.Story;

/**
 * The brief as Markdown: its sentences with footnotes that give the exact words, the figures as a
 * table, what happened when and the reports as lists. Immutable, thread-safe.
 */
public final class MarkdownBrief {

  private static final int MOST_OCCURRENCES = 20;
  private static final int MOST_AGREED = 8;
  private static final String SPECIAL = "\\`*_{}[]<>#|!~";

  /** The brief, with a line end after each line. */
  public String render(Story story) {
    var index = new StoryIndex(story);
    StringBuilder out = new StringBuilder("# " + escape(story.title()) + "\n\n");
    List<Citation> notes = new ArrayList<>();
    story
        .brief()
        .forEach(
            s ->
                out.append("- ")
                    .append(escape(s.text()))
                    .append(marks(s.cites(), notes))
                    .append('\n'));
    for (Ledger ledger : story.figures()) {
      if (ledger.conflict() != Ledger.Conflict.NONE) {
        table(ledger, index, notes, out);
      }
    }
    agreed(new AgreedFigures(story, index), notes, out);
    timeline(story, notes, out);
    story.captures().forEach(c -> states(c, index, notes, out));
    out.append("\n## Reports\n\n");
    for (Report report : story.reports()) {
      out.append(index.number(report.id())).append(". ").append(escape(StoryIndex.label(report)));
      report.metadata().published().ifPresent(p -> out.append(", ").append(p));
      report.metadata().url().ifPresent(u -> out.append(", ").append(escape(u)));
      StoryIndex.notes(report).forEach(n -> out.append(", ").append(escape(n)));
      out.append('\n');
    }
    story
        .unreadable()
        .forEach(
            u ->
                out.append("- not read: ")
                    .append(escape(u.input() + ": " + u.reason()))
                    .append('\n'));
    out.append('\n');
    for (int i = 0; i < notes.size(); i++) {
      Citation at = notes.get(i);
      out.append("[^")
          .append(i + 1)
          .append("]: report ")
          .append(index.number(at.report()))
          .append(", ")
          .append(at.span().start())
          .append('–')
          .append(at.span().end())
          .append(": “")
          .append(escape(index.words(at)))
          .append("”\n");
    }
    return out.toString();
  }

  private static void table(
      Ledger ledger, StoryIndex index, List<Citation> notes, StringBuilder out) {
    out.append("\n## Figures: ").append(escape(StoryIndex.subject(ledger))).append("\n\n");
    ledger.estimate().ifPresent(e -> out.append(escape(StoryIndex.estimate(e))).append("\n\n"));
    out.append("| party | figure | as of or said on | status |\n| --- | --- | --- | --- |\n");
    for (Ledger.Entry entry : ledger.entries()) {
      out.append("| ")
          .append(escape(entry.party().map(index::name).orElse("")))
          .append(" | ")
          .append(escape(StoryIndex.figure(entry)))
          .append(marks(entry.places(), notes))
          .append(" | ")
          .append(entry.asOf().or(entry::saidOn).orElse(""))
          .append(" | ")
          .append(entry.status().label())
          .append(" |\n");
    }
  }

  private static void agreed(AgreedFigures figures, List<Citation> notes, StringBuilder out) {
    List<Ledger> ledgers = figures.foremost(MOST_AGREED);
    if (ledgers.isEmpty()) {
      return;
    }
    out.append("\n## Figures on which nobody differs\n\n");
    for (Ledger ledger : ledgers) {
      String told =
          figures.numbers(ledger).stream()
              .map(n -> escape(n.words()) + marks(firstOfEach(n.places()), notes))
              .collect(Collectors.joining("; "));
      out.append("- ")
          .append(escape(StoryIndex.subject(ledger)))
          .append(": ")
          .append(told)
          .append('\n');
    }
  }

  /** One place of each report. */
  private static List<Citation> firstOfEach(List<Citation> places) {
    Set<String> seen = new HashSet<>();
    return places.stream().filter(p -> seen.add(p.report())).toList();
  }

  private static void timeline(Story story, List<Citation> notes, StringBuilder out) {
    List<Occurrence> told = Chronology.foremost(Chronology.told(story), MOST_OCCURRENCES);
    Optional<String> why = Chronology.whyNone(story);
    if (told.isEmpty() && why.isEmpty()) {
      return;
    }
    out.append("\n## When it happened\n\n");
    why.ifPresent(w -> out.append(w).append('\n'));
    for (Occurrence occurrence : told) {
      out.append("- ")
          .append(occurrence.on())
          .append(": ")
          .append(escape(occurrence.text()))
          .append(marks(occurrence.places(), notes))
          .append('\n');
      for (Occurrence.Dating dating : occurrence.datings()) {
        out.append("  - the reports differ: ")
            .append(dating.on())
            .append(marks(dating.places(), notes))
            .append('\n');
      }
    }
  }

  private static void states(
      Recapture capture, StoryIndex index, List<Citation> notes, StringBuilder out) {
    var states = new PageStates(index);
    out.append("\n## What became of a page: ")
        .append(escape(states.label(capture)))
        .append("\n\n")
        .append(PageStates.counts(capture))
        .append("\n\n");
    for (Recapture.PostState post : PageStates.changed(capture)) {
      List<Citation> place = states.place(capture, post).stream().toList();
      out.append("- ")
          .append(post.state().label())
          .append(": ")
          .append(escape(states.name(capture, post)))
          .append(marks(place, notes))
          .append('\n');
      for (Recapture.Change change : post.changes()) {
        List<Citation> sides =
            Stream.of(PageStates.before(capture, change), PageStates.after(capture, change))
                .flatMap(Optional::stream)
                .toList();
        out.append("  - ")
            .append(escape(states.words(capture, change)))
            .append(marks(sides, notes))
            .append('\n');
      }
    }
  }

  private static String marks(List<Citation> places, List<Citation> notes) {
    return places.stream()
        .map(
            place -> {
              if (!notes.contains(place)) {
                notes.add(place);
              }
              return "[^" + (notes.indexOf(place) + 1) + "]";
            })
        .collect(Collectors.joining());
  }

  /** Words of a page must not become markup. */
  private static String escape(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (char c : words.replaceAll("\\s+", " ").toCharArray()) {
      if (SPECIAL.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }
}
