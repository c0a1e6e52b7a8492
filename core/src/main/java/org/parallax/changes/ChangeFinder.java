package org.parallax.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.model.Report;
import org.parallax.model.Story;
import org.parallax.model.StoryChange;
import org.parallax.model.StoryChange.How;
import org.parallax.model.StoryChanges;

/**
 * Sets two states of one story against each other. Wordings, typing errors, the order of the
 * reports and new identifiers are no changes; neither is another verdict on the same words, which
 * tells of the program and not of the story. Immutable, thread-safe.
 */
public final class ChangeFinder {

  /**
   * What changed.
   *
   * @param before the earlier state
   * @param after the later one
   */
  public StoryChanges find(Story before, Story after) {
    var pairs = new ReportPairs(before.reports(), after.reports());
    var earlier = new State(before, id -> id);
    // A report that only the later state has may have an identifier of the earlier one.
    Map<String, String> names = new TreeMap<>();
    after
        .reports()
        .forEach(r -> names.put(r.id(), pairs.partner(r.id()).orElse("later " + r.id())));
    var later = new State(after, id -> names.getOrDefault(id, id));
    var parties = new PartyPairs(earlier, later);

    List<StoryChange> changes = new ArrayList<>(reports(before, after, pairs));
    changes.addAll(new FigureChanges(earlier, later, parties).find());
    changes.addAll(new ClaimChanges(earlier, later).find());
    changes.addAll(new PositionChanges(earlier, later, parties).find());
    changes.addAll(new QuoteChanges(earlier, later, parties).find());
    return new StoryChanges(StoryChanges.State.of(before), StoryChanges.State.of(after), changes);
  }

  private static List<StoryChange> reports(Story before, Story after, ReportPairs pairs) {
    List<StoryChange> changes = new ArrayList<>();
    for (Report report : after.reports()) {
      if (pairs.partner(report.id()).isEmpty()) {
        changes.add(change(How.NEW, report));
      }
    }
    for (Report report : before.reports()) {
      if (!pairs.isKept(report.id())) {
        changes.add(change(How.GONE, report));
      }
    }
    return changes;
  }

  private static StoryChange change(How how, Report report) {
    return new StoryChange.OfReport(
        how, report.id(), report.metadata().outlet(), report.metadata().title());
  }
}
