package org.parallax.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.document.Documents;
import org.parallax.model.Report;
import org.parallax.model.ReportStance;
import org.parallax.render.StanceSummary;
import org.parallax.stances.ClaimText;
import org.parallax.stances.StanceFinder;
import org.parallax.stances.StanceJudge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells what reports make of a claim. */
@Command(
    name = "stance",
    description = {
      "Tells which reports, and which parties in them, say that a claim is so, deny it, or leave"
          + " it open, with their words.",
      "",
      "Without --claim the inputs are lines of JSON with a claim each: {\"id\",\"claim\",\"text\"},"
          + " where the text is a headline or a sentence; the answers are lines {\"id\",\"label\","
          + "\"score\"}: for, against or observing. With \"task\":\"evidence\" both are accounts of"
          + " one event: strengthen, weaken or neither. The score says how strongly the text speaks"
          + " against the claim, from 0 to 1."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  parallax stance --claim \"The bridge was closed on Monday\" samples/harbour-bridge",
      "  parallax stance --claim \"The bridge was closed\" --format json reports/ | jq .label",
      "  parallax stance headlines.jsonl > stances.jsonl"
    })
final class StanceCommand implements Callable<Integer> {

  enum Format {
    text,
    json
  }

  @Option(
      names = "--claim",
      paramLabel = "SENTENCE",
      description = "what is held to be so or not, as one sentence")
  private Optional<String> claim = Optional.empty();

  @Mixin private Inputs inputs = new Inputs();

  @Mixin private Loading loading = new Loading();

  @Option(
      names = "--format",
      description =
          "${COMPLETION-CANDIDATES} (default: text with --claim, json without): a summary for the"
              + " terminal, a line of JSON for each report or text")
  private Optional<Format> format = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (claim.filter(String::isBlank).isPresent()) {
      throw new ParameterException(spec.commandLine(), "--claim is empty: write a sentence");
    }
    try {
      return claim.isPresent() ? reports(claim.get()) : lines(StanceJudge.load());
    } catch (IOException e) {
      throw new UncheckedIOException("a file of the program: " + e.getMessage(), e);
    }
  }

  private int reports(String sentence) throws IOException {
    StanceFinder finder = StanceFinder.load();
    List<Report> reports = new ArrayList<>();
    Inputs.Outcome outcome = inputs.read(loading.load(), spec.commandLine().getErr(), reports::add);
    List<ReportStance> stances = finder.find(sentence, reports);
    PrintWriter out = spec.commandLine().getOut();
    switch (format.orElse(Format.text)) {
      case text -> {
        var summary = new StanceSummary(Terminal.width(), Terminal.hasColour());
        out.print(summary.render(sentence, stances, reports));
        out.flush();
      }
      case json -> stances.forEach(s -> out.println(Documents.write(s)));
    }
    return outcome.status();
  }

  private int lines(StanceJudge judge) {
    int judged = 0;
    int broken = 0;
    for (String name : inputs.names()) {
      var lines = new ClaimTextLines(name, spec.commandLine().getErr());
      try (BufferedReader reader = open(name)) {
        for (List<ClaimText> texts = lines.next(reader);
            !texts.isEmpty();
            texts = lines.next(reader)) {
          judge.judge(texts).forEach(s -> spec.commandLine().getOut().println(Documents.write(s)));
          judged += texts.size();
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + name + ": " + FileFault.reason(e), e);
      }
      broken += lines.broken();
    }
    return judged == 0 && broken > 0 ? 1 : 0;
  }

  private static BufferedReader open(String name) throws IOException {
    return name.equals("-")
        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        : Files.newBufferedReader(Path.of(name), StandardCharsets.UTF_8);
  }
}
