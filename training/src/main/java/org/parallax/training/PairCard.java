package org.parallax.training;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be said of a pair network wherever it goes.
 *
 * @param settings it was learnt with
 * @param bytes of the model that is shipped
 * @param measured what the model with bytes for weights reached
 * @param exact what the exact model reached
 * @param comparisons whether the models answer alike
 */
record PairCard(
    PairSettings settings,
    long bytes,
    List<String> measured,
    List<String> exact,
    List<String> comparisons) {

  /** The card as Markdown. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("# Network for pairs of sentences");
    lines.add("");
    lines.add(
        "Judges the second of two English sentences by the first: whether it says the same, the"
            + " opposite or something else (relation); whether it strengthens or weakens it"
            + " (evidence); whether a headline or a sentence is for a claim, against it or only"
            + " observes it (stance).");
    lines.add(
        Figures.line(
            "%d layers of %s (%s) learnt further; stance has upper layers of"
                + " its own, over lower ones that did not learn from it; %.1f MB.",
            settings.layers(),
            PairSettings.BASE.title(),
            PairSettings.BASE.licence(),
            bytes / 1e6));
    lines.add("");
    lines.add("## What it learnt from");
    lines.add("");
    PairCorpus.TERMS.forEach(t -> lines.add("- " + t + "."));
    lines.add("");
    lines.add("## How");
    lines.add("");
    lines.add(
        Figures.line(
            "Relation and evidence: %d epochs in all layers; then stance: %d epochs in its upper"
                + " layers, on top of what logistic regression over the cues says. AdamW, rate"
                + " %.0e for layers and %.0e for heads, dropout %.1f, seed %d.",
            settings.epochs(),
            settings.stanceEpochs(),
            Settings.RATE,
            Settings.NEW_RATE,
            (double) Settings.DROPOUT,
            settings.seed()));
    ModelCard.section("Measured, weights in a byte each", measured, lines);
    ModelCard.section("Measured, exact weights", exact, lines);
    ModelCard.section("Do the forms of the model answer alike?", comparisons, lines);
    lines.add("");
    lines.add(
        "Relations and evidence are measured on pairs and topics that were not learnt from (one in"
            + " ten). Stances are measured in ten folds over the claims: for each fold, cues,"
            + " upper layers and head are learnt anew from the other nine (exact weights); nothing"
            + " else in the network ever saw these texts. The stance that is shipped learnt from"
            + " all ten.");
    return String.join("\n", lines) + "\n";
  }
}
