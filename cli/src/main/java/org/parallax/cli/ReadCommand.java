package org.parallax.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.parallax.Parallax;
import org.parallax.document.Documents;
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
      "  gunzip -c old.html.gz | parallax read -"
    })
final class ReadCommand implements Callable<Integer> {

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
    PrintWriter out = spec.commandLine().getOut();
    AtomicInteger read = new AtomicInteger();
    List<?> failed =
        inputs.read(
            Parallax.load(),
            spec.commandLine().getErr(),
            report -> {
              read.incrementAndGet();
              switch (format) {
                case json -> out.println(Documents.write(report));
              }
            });
    return read.get() == 0 && !failed.isEmpty() ? 1 : 0;
  }
}
