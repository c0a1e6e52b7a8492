package org.parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.Parallax;
import org.parallax.document.Documents;
import org.parallax.model.Estimate;
import org.parallax.model.Report;
import org.parallax.model.Story;
import org.parallax.render.MarkdownBrief;
import org.parallax.render.PageBundle;
import org.parallax.render.StoryPage;
import org.parallax.render.TerminalSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares reports of one event. */
@Command(
    name = "compare",
    description =
        "Compares reports of one event: what they agree on, where they differ, who said it, when,"
            + " and what is copied.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  parallax compare samples/harbour-bridge",
      "  parallax compare --format html --output story.html reports/",
      "  parallax compare --open reports/",
      "  parallax compare https://example.org/news https://example.com/report",
      "  parallax compare --format json reports.jsonl | jq .figures"
    })
final class CompareCommand implements Callable<Integer> {

  enum Format {
    text,
    json,
    html,
    markdown
  }

  @Mixin private Inputs inputs = new Inputs();

  @Mixin private Loading loading = new Loading();

  @Option(
      names = "--format",
      description =
          "${COMPLETION-CANDIDATES} (default: text, with --open html): a summary for the terminal,"
              + " the Story document, a single-file page, a brief in Markdown")
  private Optional<Format> format = Optional.empty();

  enum Figures {
    lowest,
    latest,
    range;

    Estimate.Rule rule() {
      return switch (this) {
        case lowest -> Estimate.Rule.LOWEST;
        case latest -> Estimate.Rule.LATEST;
        case range -> Estimate.Rule.RANGE;
      };
    }
  }

  @Option(
      names = "--figures",
      defaultValue = "range",
      description =
          "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}): where parties give different"
              + " figures, show the lowest, the latest, or all from the lowest to the highest")
  private Figures figures = Figures.range;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write to FILE instead of standard output; an old FILE is replaced whole")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--open",
      description =
          "write the single-file page (to a temporary file where there is no --output) and show it"
              + " in the browser")
  private boolean open;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (open && format.orElse(Format.html) != Format.html) {
      throw new ParameterException(
          spec.commandLine(),
          "--open shows the page; it does not go with --format " + format.get());
    }
    Parallax parallax = loading.load();
    List<Report> reports = new ArrayList<>();
    PrintWriter err = spec.commandLine().getErr();
    Inputs.Outcome outcome = inputs.read(parallax, err, reports::add);
    if (reports.isEmpty()) {
      err.println("parallax: nothing to compare: no report could be read");
      return 1;
    }
    String written = write(parallax.compare(reports, outcome.failed(), figures.rule()));
    if (open) {
      show(output.orElseGet(CompareCommand::temporary), written, err);
    } else if (output.isPresent()) {
      replace(output.get(), written);
    } else {
      PrintWriter out = spec.commandLine().getOut();
      out.print(written);
      out.flush();
    }
    return 0;
  }

  private String write(Story story) {
    return switch (format.orElse(open ? Format.html : Format.text)) {
      case text ->
          new TerminalSummary(Terminal.width(), output.isEmpty() && Terminal.hasColour())
              .render(story);
      case json -> Documents.write(story) + "\n";
      case html -> new StoryPage(PageBundle.load()).render(story);
      case markdown -> new MarkdownBrief().render(story);
    };
  }

  private static void show(Path page, String written, PrintWriter err) {
    replace(page, written);
    err.println(
        Browser.open(page)
            ? "parallax: the page is " + page
            : "parallax: found no browser to open " + page.toAbsolutePath().toUri());
  }

  private static Path temporary() {
    try {
      return Files.createTempFile("parallax-", ".html");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a temporary file: " + e, e);
    }
  }

  /** Writes beside the target first, so that nobody ever sees half a file. */
  private static void replace(Path target, String text) {
    try {
      Path whole = target.toAbsolutePath();
      Path part = whole.resolveSibling(whole.getFileName() + ".part");
      try {
        Files.writeString(part, text, StandardCharsets.UTF_8);
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target + ": " + e, e);
    }
  }
}
