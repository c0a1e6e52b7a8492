package org.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Report;
import org.parallax.model.Story;

/** A page in a window of its own, with what it asked for and what it complained of. */
final class OpenedPage implements AutoCloseable {

  private static final Pattern WORDS = Pattern.compile("#([re])(\\d+)\\.(\\d+)\\.(\\d+)");

  private final BrowserContext window;
  private final Page page;
  private final StoryFile file;
  private final List<String> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  OpenedPage(Browser browser, StoryFile file, int width, ColorScheme colours) {
    this.file = file;
    window =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId("Europe/Sofia")
                .setLocale("en-GB"));
    page = window.newPage();
    page.onRequest(r -> requests.add(r.url()));
    page.onConsoleMessage(m -> complaints.add(m.text()));
    page.onPageError(complaints::add);
    page.navigate(file.path().toUri().toString());
    page.waitForSelector("#reports");
  }

  Page page() {
    return page;
  }

  /** The addresses that were asked for, the page's own first. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** Starts to count anew, as after a reload. */
  void forgetRequests() {
    requests.subList(1, requests.size()).clear();
  }

  /** What was written to the console: breaches of the security policy, errors. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  /** Shows all rows and opens all that is folded away. */
  void unfold() {
    page.evaluate("document.querySelectorAll('main .more').forEach((b) => b.click())");
    page.evaluate("document.querySelectorAll('main details').forEach((d) => { d.open = true; })");
    page.waitForTimeout(600);
  }

  /** Lays out what is off the screen as well, whose places are otherwise only estimated. */
  void layOut() {
    page.evaluate(
        "document.querySelectorAll('.card, .changes > li, report-article')"
            + ".forEach((e) => { e.style.contentVisibility = 'visible'; })");
    page.waitForTimeout(600);
  }

  /** Goes through the whole page, so that what is drawn for a reader who comes near is drawn. */
  void scrollThrough() {
    page.evaluate(
        "(async () => { for (let y = 0; y < document.body.scrollHeight; y += 600) {"
            + " scrollTo(0, y); await new Promise((done) => requestAnimationFrame(done)); }"
            + " scrollTo(0, 0); })()");
    page.waitForTimeout(300);
  }

  /** Follows a link and checks that exactly its words are marked and have the focus. */
  void follow(Locator link) {
    String target = link.getAttribute("href");
    link.click();
    assertArrived(target);
  }

  /** Checks that exactly the words of an address are marked, and that the reader is there. */
  void assertArrived(String target) {
    page.waitForFunction("(t) => location.hash === t && document.querySelector('.target')", target);
    page.waitForTimeout(200); // the mark of the link before goes a moment later
    String marked = String.join("", page.locator(".target").allTextContents());
    assertThat(folded(marked)).isEqualTo(folded(words(target)));
    assertThat(page.evaluate("document.activeElement.classList.contains('target')"))
        .isEqualTo(true);
    page.waitForFunction(
        "() => { const box = document.querySelector('.target').getBoundingClientRect();"
            + " return box.bottom > 0 && box.top < innerHeight; }");
  }

  /** The words that an address speaks of. */
  String words(String target) {
    Matcher parts = WORDS.matcher(target);
    assertThat(parts.matches()).as(target).isTrue();
    Story story = parts.group(1).equals("e") ? file.earlier().orElseThrow() : file.story();
    Report report = story.reports().get(Integer.parseInt(parts.group(2)) - 1);
    return report
        .text()
        .substring(Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(4)));
  }

  private static String folded(String words) {
    return words.replaceAll("\\s+", "");
  }

  @Override
  public void close() {
    window.close();
  }
}
