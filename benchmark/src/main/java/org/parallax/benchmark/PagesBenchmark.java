package org.parallax.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command: compares extractors on a folder of annotated pages. */
public final class PagesBenchmark {

  private static final int WARM_UPS = 2;

  private PagesBenchmark() {}

  /** Takes the folder; prints a table for the pages and one for them without their JSON-LD. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length > 0 ? args[0] : "../shared/bench/pages");
    if (!Files.isRegularFile(folder.resolve("gold.jsonl"))) {
      System.err.println(
          "benchmark: there are no annotated pages in "
              + folder
              + ": give a folder with gold.jsonl and input.jsonl");
      System.exit(1);
    }
    for (String input : List.of("input.jsonl", "input-nojsonld.jsonl")) {
      if (Files.isRegularFile(folder.resolve(input))) {
        List<BenchPage> pages = new BenchFolder(folder).pages(input);
        System.out.println("\n" + input + ", " + pages.size() + " pages\n");
        System.out.print(new PageTable(pages, WARM_UPS).measure());
      }
    }
  }
}
