package org.parallax.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.model.Citation;
import org.parallax.model.Claim;
import org.parallax.model.Ledger;
import org.parallax.model.Statement;
import org.parallax.model.Story;
import org.parallax.model.StoryChange;
import org.parallax.model.StoryChange.How;
import org.parallax.model.StoryChanges;

/**
 * What changed in a story, for a terminal; nothing where nothing did. Numbers in brackets are
 * reports: of the later state, with "was" of the earlier one. Immutable, thread-safe.
 */
public final class ChangeSummary {

  private static final int MOST_ROWS = 12;

  private final int width;
  private final boolean colour;

  /**
   * Configures the summary.
   *
   * @param width columns of the terminal
   * @param colour whether to write ANSI colours
   */
  public ChangeSummary(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /**
   * The summary, with a line end after each line; empty where nothing changed.
   *
   * @param before the earlier state
   * @param after the later state
   * @param found what changed from the one to the other
   */
  public String render(Story before, Story after, StoryChanges found) {
    if (found.changes().isEmpty()) {
      return "";
    }
    var page = new TextColumn(width, colour, "html or json");
    page.title(after.title());
    page.line(
        0,
        "From "
            + StoryIndex.count(found.before().reports().size(), "report")
            + " to "
            + StoryIndex.count(found.after().reports().size(), "report")
            + ": what changed.");
    var rows = new Rows(new StoryIndex(before), new StoryIndex(after), page);
    rows.section("Figures", StoryChange.OfLedger.class, StoryChange.OfFigure.class, found);
    rows.section("Claims", StoryChange.OfClaim.class, found);
    rows.section("Positions", StoryChange.OfPosition.class, found);
    rows.section("Quotes", StoryChange.OfQuote.class, found);
    rows.section("Reports", StoryChange.OfReport.class, found);
    return page.text();
  }

  /** Writes the rows of one summary. */
  private record Rows(StoryIndex before, StoryIndex after, TextColumn page) {

    private <T extends StoryChange> void section(
        String heading, Class<T> kind, StoryChanges found) {
      section(heading, kind, kind, found);
    }

    /** What changed stands before what came, and that before what went. */
    private void section(
        String heading,
        Class<? extends StoryChange> first,
        Class<? extends StoryChange> second,
        StoryChanges found) {
      List<StoryChange> shown =
          found.changes().stream()
              .filter(c -> first.isInstance(c) || second.isInstance(c))
              .sorted(
                  Comparator.comparingInt(Rows::weight).thenComparing(c -> !first.isInstance(c)))
              .toList();
      page.section(heading, shown, MOST_ROWS, this::row);
    }

    private static int weight(StoryChange change) {
      boolean plain =
          change instanceof StoryChange.OfClaim claim
              && claim.is().filter(Claim.Agreement.SINGLE_ORIGIN::equals).isPresent();
      return switch (change.how()) {
        case CHANGED -> 0;
        case NEW -> plain ? 2 : 1;
        case GONE -> 3;
      };
    }

    private void row(StoryChange change) {
      String sign =
          switch (change.how()) {
            case CHANGED -> "~ ";
            case NEW -> "+ ";
            case GONE -> "- ";
          };
      page.numbered(sign.strip(), words(change) + marks(change));
    }

    private String words(StoryChange change) {
      return switch (change) {
        case StoryChange.OfReport c -> report(c);
        case StoryChange.OfFigure c ->
            c.subject()
                + ": "
                + move(c.was().map(Rows::figure), c.is().map(Rows::figure))
                + c.party().map(p -> ", " + called(p, c.how())).orElse("");
        case StoryChange.OfLedger c ->
            c.subject()
                + ": "
                + StoryIndex.conflict(c.was())
                + " -> "
                + StoryIndex.conflict(c.is());
        case StoryChange.OfClaim c ->
            move(c.was().map(Claim.Agreement::label), c.is().map(Claim.Agreement::label))
                + ": "
                + c.text()
                + (c.origins().isEmpty()
                    ? ""
                    : " ("
                        + c.origins().stream()
                            .map(o -> called(o, c.how()))
                            .collect(Collectors.joining(", "))
                        + ")");
        case StoryChange.OfPosition c ->
            called(c.party(), c.how())
                + " "
                + move(c.was().map(Statement.Stance::label), c.is().map(Statement.Stance::label))
                + ": "
                + c.topic();
        case StoryChange.OfQuote c -> quote(c);
      };
    }

    private String report(StoryChange.OfReport change) {
      StoryIndex index = change.how() == How.GONE ? before : after;
      return index.report(change.report()).map(StoryIndex::label).orElse(change.report())
          + " ["
          + (change.how() == How.GONE ? "was " : "")
          + index.number(change.report())
          + "]";
    }

    private String quote(StoryChange.OfQuote change) {
      String kind = change.kind().map(k -> k.label() + ": ").orElse("");
      String speaker = change.speaker().map(s -> called(s, change.how()) + ": ").orElse("");
      String words = change.is().or(change::was).map(Rows::quoted).orElse("");
      boolean both = change.how() == How.CHANGED;
      String full = both ? change.was().map(w -> " for " + quoted(w)).orElse("") : "";
      return kind + speaker + words + full;
    }

    /** In marks, without the comma before the cue. */
    private static String quoted(String words) {
      return "“" + words.replaceFirst(",$", "") + "”";
    }

    private String called(String party, How how) {
      return (how == How.GONE ? before : after).name(party);
    }

    private static String figure(StoryChange.Figure figure) {
      return StoryIndex.figure(figure)
          + (figure.status() == Ledger.Status.CURRENT ? "" : " (" + figure.status().label() + ")");
    }

    private static String move(Optional<String> was, Optional<String> is) {
      return was.isPresent() && is.isPresent()
          ? was.get() + " -> " + is.get()
          : is.or(() -> was).orElse("");
    }

    private String marks(StoryChange change) {
      List<String> marks = new ArrayList<>();
      if (!change.after().isEmpty()) {
        marks.add(numbers(change.after(), after));
      }
      if (!change.before().isEmpty()) {
        marks.add("was " + numbers(change.before(), before));
      }
      return marks.isEmpty() ? "" : " [" + String.join("; ", marks) + "]";
    }

    private static String numbers(List<Citation> places, StoryIndex index) {
      return places.stream()
          .map(c -> index.number(c.report()))
          .distinct()
          .sorted()
          .map(String::valueOf)
          .collect(Collectors.joining(","));
    }
  }
}
