package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one report and the parties in it make of a claim.
 *
 * @param id the report's id
 * @param label what its writer makes of it: {@code for}, {@code against} or {@code observing};
 *     absent where the report does not speak of it
 * @param score how strongly the writer speaks against it, from 0 to 1
 * @param places what the writer says of it, and hands on without naming anybody, in reading order
 * @param parties those to whom the report ascribes something about it, in reading order
 */
public record ReportStance(
    String id,
    Optional<String> label,
    OptionalDouble score,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Passage> places,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OfParty> parties) {

  /** Copies the lists. */
  public ReportStance {
    places = List.copyOf(places);
    parties = List.copyOf(parties);
  }

  /**
   * Words about the claim.
   *
   * @param span where
   * @param label what they make of it
   * @param score how strongly they speak against it, from 0 to 1
   */
  public record Passage(@JsonUnwrapped Span span, String label, double score) {}

  /**
   * What a party makes of the claim.
   *
   * @param actor its id in the report, where it has one
   * @param name as the report has it
   * @param label what it makes of the claim
   * @param places what it says of it, in reading order
   */
  public record OfParty(Optional<String> actor, String name, String label, List<Passage> places) {

    /** Copies the list. */
    public OfParty {
      places = List.copyOf(places);
    }
  }
}
