package org.parallax.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in a line or two what is wrong with the words of a call, so that it is not lost among the
 * options; who gives none sees what there is.
 */
final class WrongUsage implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] words) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    if (words.length == 0) {
      command.usage(err);
    } else {
      err.println("parallax: " + wrong.getMessage());
      UnmatchedArgumentException.printSuggestions(wrong, err);
      err.println(
          command.getCommandSpec().qualifiedName() + " --help tells the options, with examples.");
    }
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }
}
