package org.parallax.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.CpuTime;
import org.parallax.Parallax;
import org.parallax.document.Documents;
import org.parallax.model.Report;
import org.parallax.model.Story;
import org.parallax.render.MarkdownBrief;
import org.parallax.render.PageBundle;
import org.parallax.render.StoryPage;
import org.parallax.render.TerminalSummary;

/** A story of a thousand reports is compared and shown in a minute, within the tests' heap. */
class ThousandReportsTest {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int WARM = 125;
  private static final int HALF = 500;
  private static final int ALL = 1000;

  /** Twice the reports take twice the time where it grows with the text, four times with pairs. */
  private static final double GROWTH = 3;

  @Test
  void aThousandReportsAreComparedInAMinuteAndInLittleMoreThanTwiceTheTimeOfHalf()
      throws Exception {
    Parallax parallax = Parallax.load();
    parallax.compare(InventedReports.of(WARM), List.of());
    List<Report> half = InventedReports.of(HALF);
    List<Report> all = InventedReports.of(ALL);
    long[] nanos = new long[3];
    Story story =
        CpuTime.within(
            LIMIT.multipliedBy(2),
            () -> {
              nanos[0] = CLOCK.getCurrentThreadCpuTime();
              parallax.compare(half, List.of());
              nanos[1] = CLOCK.getCurrentThreadCpuTime();
              Story compared = parallax.compare(all, List.of());
              nanos[2] = CLOCK.getCurrentThreadCpuTime();
              return compared;
            });
    assertThat(story.claims()).hasSizeGreaterThan(ALL);
    assertThat(story.copies()).hasSizeGreaterThan(ALL);
    assertThat(Duration.ofNanos(nanos[2] - nanos[1])).isLessThan(LIMIT);
    assertThat((double) (nanos[2] - nanos[1]) / (nanos[1] - nanos[0])).isLessThan(GROWTH);
    isShown(story);
  }

  private static void isShown(Story story) throws Exception {
    List<String> shown =
        CpuTime.within(
            Duration.ofSeconds(10),
            () ->
                List.of(
                    Documents.write(story),
                    new StoryPage(new PageBundle("", "")).render(story),
                    new TerminalSummary(80, false).render(story),
                    new MarkdownBrief().render(story)));
    assertThat(shown).allSatisfy(s -> assertThat(s).contains(story.title()));
  }
}
