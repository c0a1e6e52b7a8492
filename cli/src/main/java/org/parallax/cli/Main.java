package org.parallax.cli;

import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
    name = "parallax",
    description = {
      "Reads many reports of one event and shows what they agree on, where they differ, who said"
          + " it, when, and what is copied. Each finding leads to its exact words.",
      ""
    },
    mixinStandardHelpOptions = true,
    version = "parallax 0.1.0",
    subcommands = {
      CompareCommand.class,
      DiffCommand.class,
      ReadCommand.class,
      GroupCommand.class,
      StanceCommand.class,
      GazetteerCommand.class,
      CommandLine.HelpCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parallax compare samples/harbour-bridge",
      "  parallax compare --format html -o story.html reports/",
      "  parallax compare https://example.org/news https://example.com/report",
      "  parallax diff monday/ tuesday/",
      "  parallax read page.html | jq .statements",
      "",
      "Exit status: 0 done, 1 nothing could be read or a fault, 2 wrong usage."
    })
public final class Main {

  private Main() {}

  /** Runs one command and exits with its status. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The parser with all commands; prints to standard output and standard error. */
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.setOut(Terminal.utf8(System.out));
    line.setErr(Terminal.utf8(System.err));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(100);
    line.setParameterExceptionHandler(new WrongUsage());
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          Throwable cause = cause(e);
          String what =
              cause instanceof UncheckedIOException io ? io.getMessage() : cause.toString();
          command.getErr().println("parallax: " + what);
          return 1;
        });
    return line;
  }

  /** What went wrong, also where it went wrong on another thread. */
  private static Throwable cause(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return thrown instanceof CompletionException && cause != null ? cause : thrown;
  }
}
