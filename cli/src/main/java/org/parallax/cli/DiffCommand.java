package org.parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.Parallax;
import org.parallax.changes.ChangeFinder;
import org.parallax.document.Documents;
import org.parallax.fetch.Fetcher;
import org.parallax.model.Report;
import org.parallax.model.Story;
import org.parallax.model.StoryChanges;
import org.parallax.render.ChangeSummary;
import org.parallax.render.ChangesPage;
import org.parallax.render.PageBundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what changed between two states of one story. */
@Command(
    name = "diff",
    description =
        "Says what changed between two states of one story: in its reports, figures, claims,"
            + " positions and quotes. Other wordings, mended typing errors, another order and new"
            + " identifiers are no changes; where nothing else differs, nothing is printed.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  parallax diff monday/ tuesday/",
      "  parallax compare --format json reports/ > noon.json",
      "  parallax diff noon.json reports/",
      "  parallax diff --open noon.json evening.json",
      "  parallax diff --format html --output changes.html monday/ tuesday/",
      "  parallax diff --format json noon.json evening.json | jq '.changes[] | select(.what =="
          + " \"figure\")'",
      "",
      "In the text + is new, - gone and ~ changed; numbers in brackets are reports, \"was\" those"
          + " of OLD.",
      "Exit status: 0 done, changed or not, 1 one of the two could not be read, 2 wrong usage."
    })
final class DiffCommand implements Callable<Integer> {

  enum Format {
    text,
    json,
    html
  }

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description =
          "The earlier state: a folder, file or address of reports, or a Story document (.json)"
              + " that `compare --format json` wrote.")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The later state, likewise.")
  private String now = "";

  @Mixin private Web web = new Web();

  @Mixin private Loading loading = new Loading();

  @Option(
      names = "--format",
      description =
          "${COMPLETION-CANDIDATES} (default: text, with --open html): a summary for the terminal,"
              + " one document with every change and its places, or a single-file page with the two"
              + " states side by side")
  private Optional<Format> format = Optional.empty();

  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Format wanted = format.orElse(output.isOpened() ? Format.html : Format.text);
    output.check(wanted, wanted == Format.html);
    Optional<Story> before = story(old);
    Optional<Story> after = before.isEmpty() ? Optional.empty() : story(now);
    if (before.isEmpty() || after.isEmpty()) {
      return 1;
    }
    output.write(written(before.get(), after.get(), wanted));
    return 0;
  }

  private String written(Story before, Story after, Format wanted) {
    StoryChanges changes = new ChangeFinder().find(before, after);
    return switch (wanted) {
      case text ->
          new ChangeSummary(Terminal.width(), output.isPrinted() && Terminal.hasColour())
              .render(before, after, changes);
      case json -> Documents.write(changes) + "\n";
      case html -> new ChangesPage(PageBundle.load()).render(before, after, changes);
    };
  }

  /** The state that {@code word} names; empty, with the reason printed, where it has no report. */
  private Optional<Story> story(String word) {
    Optional<Story> written = written(word);
    if (written.isPresent()) {
      return written;
    }
    Parallax parallax = loading.load();
    List<Report> reports = new ArrayList<>();
    PrintWriter err = spec.commandLine().getErr();
    Inputs.Outcome outcome =
        Inputs.read(new Words(List.of(word)), web, parallax, err, reports::add);
    if (reports.isEmpty()) {
      err.println("parallax: nothing to compare in " + word + ": no report could be read");
      return Optional.empty();
    }
    return Optional.of(parallax.compare(reports, outcome.failed()));
  }

  /** The story that was compared before; a feed may be JSON as well and is none. */
  private static Optional<Story> written(String word) {
    if (Fetcher.isAddress(word) || !word.endsWith(".json") || !Files.isRegularFile(Path.of(word))) {
      return Optional.empty();
    }
    try {
      return Documents.storyIn(Files.readString(Path.of(word)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + word + ": " + FileFault.reason(e), e);
    }
  }
}
