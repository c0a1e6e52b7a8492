package org.parallax.training;

import picocli.CommandLine;

/** The program that fits the encoder. */
public final class Main {

  private Main() {}

  /** Trains and exits with 0, 1 after a fault, 2 after wrong usage. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new TrainCommand()).setUsageHelpWidth(100).execute(args));
  }
}
