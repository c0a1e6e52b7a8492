package org.parallax.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parallax.Parallax;
import org.parallax.document.Documents;
import org.parallax.page.PageReader;
import org.parallax.page.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints one report a line. */
@Command(name = "read", description = "Prints what one report says, one JSON document a line.")
final class ReadCommand implements Callable<Integer> {

  @Parameters(description = "files and folders")
  private List<Path> inputs = List.of();

  @Override
  public Integer call() {
    Parallax parallax = Parallax.load();
    PageReader reader = new PageReader();
    for (Path input : inputs) {
      reader.read(
          input,
          reading -> {
            switch (reading) {
              case Reading.Read r ->
                  System.out.println(Documents.write(parallax.analyse(r.report())));
              case Reading.Failed f -> System.err.println(f.unreadable().reason());
            }
          });
    }
    return 0;
  }
}
