package org.parallax.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.Parallax;
import org.parallax.document.Documents;
import org.parallax.model.Estimate;
import org.parallax.model.Report;
import org.parallax.model.Story;
import org.parallax.render.MapTiles;
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
      "  parallax compare --open --tiles 'https://tiles.example.org/{z}/{x}/{y}.png' reports/",
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

  @Mixin private Output output = new Output();

  @Mixin private Tiles tiles = new Tiles();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Format wanted = format.orElse(output.isOpened() ? Format.html : Format.text);
    output.check(wanted, wanted == Format.html);
    Optional<MapTiles> pictures = tiles.configured();
    if (pictures.isPresent() && wanted != Format.html) {
      throw new ParameterException(
          spec.commandLine(), "--tiles is for the page; it does not go with --format " + wanted);
    }
    Parallax parallax = loading.load();
    List<Report> reports = new ArrayList<>();
    PrintWriter err = spec.commandLine().getErr();
    Inputs.Outcome outcome = inputs.read(parallax, err, reports::add);
    if (reports.isEmpty()) {
      err.println("parallax: nothing to compare: no report could be read");
      return 1;
    }
    Story story = parallax.compare(reports, outcome.failed(), figures.rule());
    output.write(written(story, wanted, pictures));
    return 0;
  }

  private String written(Story story, Format wanted, Optional<MapTiles> pictures) {
    return switch (wanted) {
      case text ->
          new TerminalSummary(Terminal.width(), output.isPrinted() && Terminal.hasColour())
              .render(story);
      case json -> Documents.write(story) + "\n";
      case html -> new StoryPage(PageBundle.load(), pictures).render(story);
      case markdown -> new MarkdownBrief().render(story);
    };
  }
}
