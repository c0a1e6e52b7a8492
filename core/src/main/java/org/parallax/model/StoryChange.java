package org.parallax.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One difference between two states of a story. Parties are named, since an identifier means
 * something in one state only.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "what")
@JsonSubTypes({
  @JsonSubTypes.Type(value = StoryChange.OfReport.class, name = "report"),
  @JsonSubTypes.Type(value = StoryChange.OfFigure.class, name = "figure"),
  @JsonSubTypes.Type(value = StoryChange.OfLedger.class, name = "ledger"),
  @JsonSubTypes.Type(value = StoryChange.OfClaim.class, name = "claim"),
  @JsonSubTypes.Type(value = StoryChange.OfPosition.class, name = "position"),
  @JsonSubTypes.Type(value = StoryChange.OfQuote.class, name = "quote")
})
public sealed interface StoryChange {

  /** Whether it came, went or became another. */
  How how();

  /** Where it stands in the earlier state. */
  List<Citation> before();

  /** Where it stands in the later state. */
  List<Citation> after();

  /** How a state departs from the one before it. */
  enum How {
    /** Only the later state has it. */
    NEW,

    /** Only the earlier state has it. */
    GONE,

    /** Both have it, and differ. */
    CHANGED;

    /** The constant as the documents write it. */
    @JsonValue
    public String label() {
      return Label.of(this);
    }
  }

  /**
   * A report that came or went. Another wording of one report is no change of this kind.
   *
   * @param how never changed
   * @param report its id in the state that has it
   * @param outlet its publisher, where known
   * @param title its title, where known
   */
  record OfReport(How how, String report, Optional<String> outlet, Optional<String> title)
      implements StoryChange {

    @Override
    public List<Citation> before() {
      return List.of();
    }

    @Override
    public List<Citation> after() {
      return List.of();
    }
  }

  /**
   * A number of a party.
   *
   * @param how whether the party has given one, has given another, or its number no longer stands
   * @param subject what is counted
   * @param party whose number, where anybody is named
   * @param was the number in the earlier state
   * @param is the number in the later state
   * @param before where the one stands
   * @param after where the other stands
   */
  record OfFigure(
      How how,
      String subject,
      Optional<String> party,
      Optional<Figure> was,
      Optional<Figure> is,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Citation> before,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Citation> after)
      implements StoryChange {

    /** Copies the lists. */
    public OfFigure {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /**
   * A number, as in a ledger's entry.
   *
   * @param value the number
   * @param low the least it can be
   * @param high the most it can be
   * @param modifier how the words bound it
   * @param status how it stands to the others of its state
   */
  record Figure(
      OptionalDouble value,
      OptionalDouble low,
      OptionalDouble high,
      Quantity.Modifier modifier,
      Ledger.Status status) {

    /** The number of an entry. */
    public static Figure of(Ledger.Entry entry) {
      return new Figure(entry.value(), entry.low(), entry.high(), entry.modifier(), entry.status());
    }
  }

  /**
   * The numbers of one subject stand to each other in another way.
   *
   * @param how always changed
   * @param subject what is counted
   * @param was how they stood
   * @param is how they stand
   * @param before where they stand in the earlier state
   * @param after where they stand in the later state
   */
  record OfLedger(
      How how,
      String subject,
      Ledger.Conflict was,
      Ledger.Conflict is,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Citation> before,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Citation> after)
      implements StoryChange {

    /** Copies the lists. */
    public OfLedger {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /**
   * A claim that came or went, or that stands otherwise among the parties.
   *
   * @param how which of them
   * @param text the wording that stands for it, of the later state where that has it
   * @param was its agreement in the earlier state
   * @param is its agreement in the later state
   * @param origins the parties that it goes back to, in the later state where that has it
   * @param before where it stands in the earlier state
   * @param after where it stands in the later state
   */
  record OfClaim(
      How how,
      String text,
      Optional<Claim.Agreement> was,
      Optional<Claim.Agreement> is,
      List<String> origins,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Citation> before,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Citation> after)
      implements StoryChange {

    /** Copies the lists. */
    public OfClaim {
      origins = List.copyOf(origins);
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /**
   * What a party holds of a claim.
   *
   * @param how whether it has come to hold it, has moved, or no report has it any more
   * @param party who
   * @param topic the claim, or what a refusal is about
   * @param was the last stance in the earlier state
   * @param is the stance in the later state
   * @param before where the one stands
   * @param after where the other stands
   */
  record OfPosition(
      How how,
      String party,
      String topic,
      Optional<Statement.Stance> was,
      Optional<Statement.Stance> is,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Citation> before,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Citation> after)
      implements StoryChange {

    /** Copies the lists. */
    public OfPosition {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /**
   * An utterance that came or went, or that stands in another wording.
   *
   * @param how which of them
   * @param speaker who, where known
   * @param was the fullest wording of the earlier state
   * @param is the fullest wording of the later state, or the other wording
   * @param kind how that departs from the earlier one
   * @param before where the one stands
   * @param after where the other stands
   */
  record OfQuote(
      How how,
      Optional<String> speaker,
      Optional<String> was,
      Optional<String> is,
      Optional<Quote.Kind> kind,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Citation> before,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Citation> after)
      implements StoryChange {

    /** Copies the lists. */
    public OfQuote {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }
}
