package org.parallax.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.utils.DateUtils;

/**
 * Makes requests in turn and, where a server asks to come back in a moment, does so once.
 * Thread-safe.
 */
final class PatientClient implements AutoCloseable {

  private static final int LONGEST_SECONDS = 9;

  private final Client client;
  private final HostTurns turns;
  private final Duration longestRetry;
  private final Clock clock;
  private final Pause pause;

  PatientClient(FetchSettings settings, Reach reach, Surroundings around) {
    this.client = new Client(settings, new CheckedLookup(around.lookup(), reach));
    this.turns = new HostTurns(around.clock(), around.pause());
    this.longestRetry = settings.longestRetry();
    this.clock = around.clock();
    this.pause = around.pause();
  }

  /**
   * Asks for one address.
   *
   * @param gap the time since the last request to the host
   */
  Answer get(WebAddress address, Duration gap, Map<String, String> conditions, BodyRule rule)
      throws FetchFailure, InterruptedException {
    return turns.take(
        address.host(),
        gap,
        () -> {
          Answer first = client.get(address, conditions, rule);
          Optional<Duration> wait = patience(first).filter(w -> w.compareTo(longestRetry) <= 0);
          if (wait.isEmpty()) {
            return first;
          }
          pause.sleep(wait.get());
          return client.get(address, conditions, rule);
        });
  }

  /** How long a server asks to be left alone. */
  Optional<Duration> patience(Answer answer) {
    return answer.asksForPatience()
        ? answer.headers().get("Retry-After").flatMap(this::duration)
        : Optional.empty();
  }

  private Optional<Duration> duration(String retryAfter) {
    if (retryAfter.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return retryAfter.length() > LONGEST_SECONDS
          ? Optional.empty()
          : Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)));
    }
    Instant until = DateUtils.parseStandardDate(retryAfter);
    return Optional.ofNullable(until)
        .map(u -> Duration.between(clock.instant(), u))
        .map(d -> d.isNegative() ? Duration.ZERO : d);
  }

  @Override
  public void close() {
    client.close();
  }
}
