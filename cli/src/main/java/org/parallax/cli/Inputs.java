package org.parallax.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.parallax.Parallax;
import org.parallax.fetch.Fetcher;
import org.parallax.fetch.PagesAhead;
import org.parallax.input.Input;
import org.parallax.model.Report;
import org.parallax.model.Unreadable;
import org.parallax.page.Reading;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What to read: the arguments that all commands share, with progress and the rows that failed. */
final class Inputs {

  private static final int PROGRESS_EVERY = 10;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Files and folders, each file also packed with gzip: HTML pages, text, Markdown, feeds"
              + " (RSS, Atom, JSON Feed), web archives (WARC, WET, ARC), e-mail (eml, mbox), JSON"
              + " lines ({\"id\",\"text\"|\"html\",\"url\",\"outlet\",\"published\",\"title\"} a"
              + " line); addresses (http://… or https://…), which are fetched; - is standard"
              + " input.")
  private List<String> inputs = List.of();

  @Mixin private Web web = new Web();

  /** The inputs as they were named. */
  List<String> names() {
    return inputs;
  }

  /**
   * Reads everything; each failure is a line on {@code err}.
   *
   * @return what came of it
   */
  Outcome read(Parallax parallax, PrintWriter err, Consumer<Report> out) {
    return read(new Words(inputs), web, parallax, err, out);
  }

  /** The same of {@code words} that are not the command's only inputs. */
  static Outcome read(
      Words words, Web web, Parallax parallax, PrintWriter err, Consumer<Report> out) {
    if (words.addresses().isEmpty()) {
      return read(parallax, words.inputs(System.in, Collections.emptyIterator()), err, out);
    }
    try (Fetcher fetcher = web.fetcher();
        PagesAhead pages = new PagesAhead(fetcher, words.addresses())) {
      return read(parallax, words.inputs(System.in, pages), err, out);
    }
  }

  private static Outcome read(
      Parallax parallax, List<Input> inputs, PrintWriter err, Consumer<Report> out) {
    AtomicInteger reports = new AtomicInteger();
    List<Unreadable> failed = new ArrayList<>();
    var progress = new Progress(err);
    parallax.read(
        inputs,
        reading -> {
          switch (reading) {
            case Reading.Read read -> {
              reports.incrementAndGet();
              out.accept(read.report());
            }
            case Reading.Failed failure -> {
              failed.add(failure.unreadable());
              progress.clear();
              err.println(
                  "parallax: "
                      + failure.unreadable().input()
                      + ": "
                      + failure.unreadable().reason());
            }
          }
          progress.step();
        });
    progress.clear();
    return new Outcome(reports.get(), failed);
  }

  /**
   * What came of the inputs.
   *
   * @param reports how many were read
   * @param failed what could not be read
   */
  record Outcome(int reports, List<Unreadable> failed) {

    /** The status with which the program ends: 1 where nothing of what was given could be read. */
    int status() {
      return reports == 0 && !failed.isEmpty() ? 1 : 0;
    }
  }

  /** A counter on a terminal, nothing in a pipe. */
  private static final class Progress {
    private final PrintWriter err;
    private final boolean shown = Terminal.isError();
    private int done;

    Progress(PrintWriter err) {
      this.err = err;
    }

    void step() {
      done++;
      if (shown && done % PROGRESS_EVERY == 0) {
        err.print("\r" + done + " read …");
        err.flush();
      }
    }

    void clear() {
      if (shown && done >= PROGRESS_EVERY) {
        err.print("\r\u001b[K");
        err.flush();
      }
    }
  }
}
