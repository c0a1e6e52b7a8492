package org.parallax.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What sites ask of programs, by RFC 9309: one robots.txt for each scheme, host and port, asked for
 * once a day at most. Without one (4xx) everything is allowed; where it cannot be had (5xx, no
 * answer, and 429) nothing is. Thread-safe.
 */
final class RobotsTexts {

  private static final Duration KEPT = Duration.ofHours(24);

  /** The name that a robots.txt addresses. */
  private static final String NAME = "parallax";

  /** A site's wishes, or why they are not known. */
  private sealed interface Wishes {
    record Known(BaseRobotRules rules) implements Wishes {}

    record Unknown(Optional<Integer> status, String reason) implements Wishes {}
  }

  private record Kept(Wishes wishes, Instant until) {}

  private final PatientClient client;
  private final FetchSettings settings;
  private final Clock clock;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  RobotsTexts(PatientClient client, FetchSettings settings, Clock clock) {
    this.client = client;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * How long the site wants us to pause between requests.
   *
   * @throws FetchFailure if it does not want this page to be read by programs
   */
  Duration pauseFor(WebAddress address) throws FetchFailure, InterruptedException {
    return switch (wishes(address)) {
      case Wishes.Known known -> pause(known.rules(), address);
      case Wishes.Unknown(Optional<Integer> status, String reason) ->
          throw new FetchFailure(status.orElse(0), reason);
    };
  }

  private Duration pause(BaseRobotRules rules, WebAddress address) throws FetchFailure {
    if (!rules.isAllowed(address.toString())) {
      throw new FetchFailure(
          "the site's robots.txt asks programs to leave this page alone: save it in a browser and"
              + " give the file");
    }
    Duration asked = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    Duration granted =
        asked.compareTo(settings.longestPause()) > 0 ? settings.longestPause() : asked;
    return granted.compareTo(settings.pause()) > 0 ? granted : settings.pause();
  }

  private Wishes wishes(WebAddress address) throws InterruptedException {
    String origin = address.origin();
    Kept old = kept.get(origin);
    if (old != null && clock.instant().isBefore(old.until())) {
      return old.wishes();
    }
    Wishes wishes = ask(address);
    kept.put(origin, new Kept(wishes, clock.instant().plus(KEPT)));
    return wishes;
  }

  private Wishes ask(WebAddress address) throws InterruptedException {
    try {
      WebAddress robots = address.robots();
      Answer answer =
          new Redirects(settings)
              .follow(
                  robots, (at, from) -> client.get(at, Duration.ZERO, Map.of(), BodyRule.robots()))
              .answer();
      return wishes(robots, answer);
    } catch (FetchFailure e) {
      return new Wishes.Unknown(e.status(), e.reason());
    }
  }

  private static Wishes wishes(WebAddress robots, Answer answer) {
    int status = answer.status();
    if (status == Answer.OK) {
      return new Wishes.Known(
          parser()
              .parseContent(
                  robots.toString(),
                  answer.body().bytes(),
                  answer.headers().get("Content-Type").orElse("text/plain"),
                  List.of(NAME)));
    }
    if (status >= 200 && status < 300) {
      return new Wishes.Known(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
    }
    if (status >= 400 && status < 500 && status != 429) {
      return new Wishes.Known(parser().failedFetch(status));
    }
    return new Wishes.Unknown(
        Optional.of(status),
        "the site's robots.txt cannot be had ("
            + StatusReason.named(status)
            + "), so the page is left alone: try again later");
  }

  /** A parser keeps counts while it works; one that takes any delay, as we cap it ourselves. */
  private static SimpleRobotRulesParser parser() {
    return new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
  }
}
