package org.parallax.training;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program that fits the networks. */
@Command(
    name = "training/train",
    mixinStandardHelpOptions = true,
    description =
        "Fits the networks that the program reads with, on the CPU, and writes them as ONNX.",
    subcommands = {TrainCommand.class, PairsCommand.class, CuesCommand.class})
public final class Main {

  private Main() {}

  /** Trains and exits with 0, 1 after a fault, 2 after wrong usage. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).setUsageHelpWidth(100).execute(args));
  }
}
