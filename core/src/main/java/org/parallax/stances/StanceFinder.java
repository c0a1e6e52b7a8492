package org.parallax.stances;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Report;
import org.parallax.model.ReportStance;

/** Finds what reports and the parties in them make of a claim. Immutable, thread-safe. */
public final class StanceFinder {

  private final StanceJudge judge;

  /** A finder that asks {@code judge}. */
  public StanceFinder(StanceJudge judge) {
    this.judge = judge;
  }

  /**
   * The finder that is part of the program.
   *
   * @throws IOException if a file of its network is missing or broken
   */
  public static StanceFinder load() throws IOException {
    return new StanceFinder(StanceJudge.load());
  }

  /**
   * What each report makes of the claim, in the order given.
   *
   * @param claim a sentence
   * @param reports analysed
   */
  public List<ReportStance> find(String claim, List<Report> reports) {
    List<List<Remark>> remarks = reports.stream().map(r -> new Remarks(r, claim).all()).toList();
    List<Opinion> opinions =
        judge.opinions(claim, remarks.stream().flatMap(List::stream).map(Remark::words).toList());
    List<ReportStance> found = new ArrayList<>();
    int at = 0;
    for (int k = 0; k < reports.size(); k++) {
      List<Remark> said = remarks.get(k);
      found.add(new Tally(reports.get(k)).of(said, opinions.subList(at, at + said.size())));
      at += said.size();
    }
    return found;
  }
}
