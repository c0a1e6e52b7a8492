package org.parallax.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
    name = "parallax",
    description =
        "Reads many reports of one event and shows what they agree on and where they differ.",
    mixinStandardHelpOptions = true,
    version = "parallax 0.1.0",
    subcommands = {ReadCommand.class})
public final class Main {

  /** Runs one command and exits with its status. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
