package org.parallax.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what each report says. */
@Command(
    name = "read",
    description = "Prints what each report says: one Report document (JSON) a line.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  parallax read page.html",
      "  parallax read --format json reports.jsonl > read.jsonl",
      "  parallax read https://example.org/news",
      "  parallax read feed.xml crawl.warc.gz newsletter.eml"
    })
final class ReadCommand implements Callable<Integer> {

  @Mixin private Inputs inputs = new Inputs();

  @Mixin private Loading loading = new Loading();

  @Mixin private DocumentLines lines = new DocumentLines();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    return inputs
        .read(
            loading.load(), spec.commandLine().getErr(), report -> out.println(lines.line(report)))
        .status();
  }
}
