package org.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.Sample;

/** Every choice of what is shown, in every view. */
@ExtendWith(InChromium.class)
class FilterTest {

  private static final String OUTLET = "Meridian";

  private static StoryFile file;
  private OpenedPage opened;

  @BeforeAll
  static void write() {
    file = StoryFile.of(Sample.story());
  }

  @BeforeEach
  void open(Chromium chromium) {
    opened = chromium.open(file, 1280, ColorScheme.LIGHT);
  }

  @AfterEach
  void close() {
    opened.close();
  }

  /** What is shown and what is said to be hidden are together all that there is. */
  @ParameterizedTest
  @CsvSource({
    "party,#brief ol.brief > li,brief",
    "outlet,#brief ol.brief > li,brief",
    "place,#brief ol.brief > li,brief",
    "from,#brief ol.brief > li,brief",
    "disputed,#brief ol.brief > li,brief",
    "party,#timeline .day li,timeline",
    "place,#timeline .day li,timeline",
    "disputed,#timeline .day li,timeline",
    "outlet,#reports report-article,reports",
    "from,#reports report-article,reports",
    "outlet,#copies .pair,copies",
    "party,#copies .pair,copies",
    "outlet,#parties .parties > li,parties",
    "disputed,#parties .parties > li,parties",
    "party,#map .places > li,map",
    "outlet,#figures .ledger-card,figures",
    "from,#captures .post,captures",
    "disputed,#captures .post,captures",
    "outlet,#quotes .quote,quotes",
    "place,#quotes .quote,quotes",
    "disputed,#positions .matrix tbody tr,positions",
    "party,#positions .matrix tbody tr,positions",
    "outlet,#disputed .dispute,disputed"
  })
  void hidesRowsAndSaysHowMany(String filter, String rows, String view) {
    opened.unfold();
    int all = opened.find(rows).count();
    choose(filter);
    opened.unfold();
    int shown = opened.find(rows).count();
    assertThat(shown).isLessThanOrEqualTo(all);
    if (shown < all) {
      assertThat(hidden(view)).isPositive();
    }
    opened.find(".filter button").click();
    opened.unfold();
    assertThat(opened.find(rows).count()).isEqualTo(all);
    assertThat(opened.find(".hidden-note").count()).isZero();
  }

  private void choose(String filter) {
    opened.find(".filters > summary").click();
    switch (filter) {
      case "disputed" -> opened.find("input[name=disputed]").check();
      case "from" -> {
        opened.find("input[name=from]").fill("2031-04-03");
        opened.find("input[name=from]").dispatchEvent("change");
      }
      case "outlet" -> opened.find("select[name=outlet]").selectOption(OUTLET);
      default ->
          opened.find("select[name=" + filter + "]").selectOption(new SelectOption().setIndex(2));
    }
    opened.page().waitForSelector(".hidden-note");
  }

  private int hidden(String view) {
    String words = opened.find("#" + view + " .hidden-note").textContent().strip();
    return Integer.parseInt(words.substring(0, words.indexOf(' ')));
  }

  @Test
  void theBriefKeepsWhatTheOutletHas() {
    int all = opened.find("#brief ol.brief > li").count();
    choose("outlet");
    var shown = opened.find("#brief ol.brief > li").all();
    assertThat(shown).isNotEmpty().hasSizeLessThan(all);
    assertThat(hidden("brief")).isEqualTo(all - shown.size());
    shown.forEach(
        sentence -> {
          sentence.locator(".cite-more").all().forEach(more -> more.click());
          assertThat(
                  sentence.locator("a.cite").all().stream()
                      .map(a -> Optional.ofNullable(a.getAttribute("title")).orElse("")))
              .anyMatch(words -> words.contains(OUTLET));
        });
  }

  @Test
  void theReaderCanShowEverythingWhereSomethingIsHidden() {
    choose("outlet");
    opened.find("#brief .hidden-note button").click();
    assertThat(opened.find(".hidden-note").count()).isZero();
  }

  /** A link to words of another outlet, and to a finding that is hidden: the filter gives way. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aLinkToWhatIsHiddenClearsTheFilterAndSaysSo(boolean toWords) {
    choose("outlet");
    String target = toWords ? wordsOfAnother() : hiddenSentence();
    opened.page().evaluate("(hash) => { location.hash = hash; }", target);
    if (toWords) {
      opened.assertArrived(target);
    } else {
      opened
          .page()
          .waitForFunction("(id) => document.activeElement.id === id", target.substring(1));
    }
    assertThat(opened.find(".hidden-note").count()).isZero();
    assertThat(opened.find(".notice").textContent()).contains("filter was cleared");
  }

  private static String wordsOfAnother() {
    var reports = file.story().reports();
    for (int i = 0; i < reports.size(); i++) {
      if (!reports.get(i).metadata().outlet().equals(Optional.of(OUTLET))) {
        var sentence = reports.get(i).findings().sentences().getFirst();
        return "#r" + (i + 1) + "." + sentence.start() + "." + sentence.end();
      }
    }
    throw new AssertionError("every report is of " + OUTLET);
  }

  private String hiddenSentence() {
    List<String> shown =
        opened.find("#brief ol.brief > li").all().stream().map(l -> l.getAttribute("id")).toList();
    for (int i = 1; i <= file.story().brief().size(); i++) {
      if (!shown.contains("b" + i)) {
        return "#b" + i;
      }
    }
    throw new AssertionError("nothing of the brief is hidden");
  }
}
