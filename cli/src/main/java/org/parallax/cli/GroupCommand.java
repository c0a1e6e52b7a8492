package org.parallax.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parallax.Parallax;
import org.parallax.document.Documents;
import org.parallax.model.Grouping;
import org.parallax.model.Report;
import org.parallax.model.Unreadable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells which reports are about one event. */
@Command(
    name = "group",
    description = "Assigns reports to stories: one line {\"id\",\"story\"} (JSON) for each report.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  parallax group today/", "  parallax group --format json reports.jsonl"})
final class GroupCommand implements Callable<Integer> {

  enum Format {
    json
  }

  @Mixin private Inputs inputs = new Inputs();

  @Option(
      names = "--format",
      defaultValue = "json",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Format format = Format.json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Parallax parallax = Parallax.load();
    List<Report> reports = new ArrayList<>();
    List<Unreadable> failed = inputs.read(parallax, spec.commandLine().getErr(), reports::add);
    for (Grouping grouping : parallax.group(reports)) {
      switch (format) {
        case json -> spec.commandLine().getOut().println(Documents.write(grouping));
      }
    }
    return reports.isEmpty() && !failed.isEmpty() ? 1 : 0;
  }
}
