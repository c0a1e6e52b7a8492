package org.parallax.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parallax.Parallax;
import org.parallax.model.Grouping;
import org.parallax.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells which reports are about one event. */
@Command(
    name = "group",
    description = "Assigns reports to stories: one line {\"id\",\"story\"} (JSON) for each report.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  parallax group today/", "  parallax group --format json reports.jsonl"})
final class GroupCommand implements Callable<Integer> {

  @Mixin private Inputs inputs = new Inputs();

  @Mixin private Loading loading = new Loading();

  @Mixin private DocumentLines lines = new DocumentLines();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Parallax parallax = loading.load();
    List<Report> reports = new ArrayList<>();
    Inputs.Outcome outcome = inputs.read(parallax, spec.commandLine().getErr(), reports::add);
    for (Grouping grouping : parallax.group(reports)) {
      spec.commandLine().getOut().println(lines.line(grouping));
    }
    return outcome.status();
  }
}
