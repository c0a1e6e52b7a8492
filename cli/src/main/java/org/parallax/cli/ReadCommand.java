package org.parallax.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.parallax.statements.Convention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--convention",
      defaultValue = "parallax",
      paramLabel = "NAME",
      description =
          "Whose definition of an attribution statements follow: parallax, or polnear for figures"
              + " beside those of others on that corpus (${DEFAULT-VALUE}).")
  private Convention convention = Convention.PARALLAX;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    return inputs
        .read(
            loading.load(convention),
            spec.commandLine().getErr(),
            report -> out.println(lines.line(report)))
        .status();
  }
}
