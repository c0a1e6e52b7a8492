package org.parallax.cli;

import org.parallax.document.Documents;
import org.parallax.model.Grouping;
import org.parallax.model.Report;
import picocli.CommandLine.Option;

/** How the commands print that give one document a line. */
final class DocumentLines {

  enum Format {
    json
  }

  @Option(
      names = "--format",
      defaultValue = "json",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Format format = Format.json;

  String line(Report report) {
    return switch (format) {
      case json -> Documents.write(report);
    };
  }

  String line(Grouping grouping) {
    return switch (format) {
      case json -> Documents.write(grouping);
    };
  }
}
