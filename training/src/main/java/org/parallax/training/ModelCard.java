package org.parallax.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is to be said of a model wherever it goes: what it learnt from, how, and what was measured.
 *
 * @param settings it was learnt with
 * @param data it learnt from
 * @param bytes of the model that is shipped
 * @param exact what the exact model reached, line by line
 * @param quantised what the model with bytes for weights reached
 * @param comparisons whether the models answer alike
 */
record ModelCard(
    Settings settings,
    TrainingData data,
    long bytes,
    List<String> exact,
    List<String> quantised,
    List<String> comparisons) {

  /** The card as Markdown. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("# Encoder for attributions");
    lines.add("");
    lines.add(
        "Finds cues, sources and contents of attributions, how a source stands to what it says, and"
            + " names, in English news.");
    lines.add(
        Figures.line(
            "The first %d layers of %s (%s) learnt further with new heads; %.1f MB.",
            settings.layers(), settings.base().title(), settings.base().licence(), bytes / 1e6));
    lines.add("");
    lines.add("## What it learnt from");
    lines.add("");
    for (Corpus corpus : data.corpora()) {
      lines.add(
          Figures.line(
              "- `%s`, %d documents: %s.",
              corpus.name(), data.documents().getOrDefault(corpus.name(), 0), corpus.terms()));
    }
    String without = settings.without().stream().sorted().collect(Collectors.joining(", "));
    lines.add("- Left out on purpose: " + (without.isEmpty() ? "nothing" : without) + ".");
    lines.add("");
    lines.add("## How");
    lines.add("");
    lines.add(
        Figures.line(
            "%d epochs of %d pieces%s, seed %d, our own corpus %d times an epoch, up to %d pieces of"
                + " context; AdamW, rate %.0e for layers and %.0e for heads, dropout %.1f.",
            settings.epochs(),
            data.pieces(),
            settings.after().isEmpty()
                ? ""
                : " after a training of the same kind, at half its rate; weights are the mean of "
                    + (settings.after().size() + 1)
                    + " ends",
            settings.seed(),
            settings.ownTimes(),
            settings.context(),
            Settings.RATE,
            Settings.NEW_RATE,
            (double) Settings.DROPOUT));
    section("Measured, weights in a byte each", quantised, lines);
    section("Measured, exact weights", exact, lines);
    section("Do the forms of the model answer alike?", comparisons, lines);
    lines.add("");
    lines.add(
        "Measured on the dev parts, which were not learnt from. Relations agree when contents share"
            + " half of their words and sources a word or are both absent.");
    return String.join("\n", lines) + "\n";
  }

  /** Adds a section with a list. */
  static void section(String title, List<String> all, List<String> lines) {
    lines.add("");
    lines.add("## " + title);
    lines.add("");
    all.forEach(l -> lines.add("- " + l));
  }
}
