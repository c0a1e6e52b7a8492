package org.parallax.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/**
 * Reads attributions off an encoder: cues from the lower part, more of them than it would call cues
 * by itself, each then judged by the upper part. Immutable, thread-safe.
 *
 * @param eagerness added to the score of a cue's first piece, so that the upper part has more to
 *     choose from; 0 for none
 * @param least the score that a cue must reach to be kept
 */
public record Linker(double eagerness, double least) {

  /** A window with more cues is no prose. */
  private static final int MOST = 12;

  /** Most places that are asked about at once where one question has fewer. */
  private static final int PLACES = 512;

  /**
   * What may be attributions in {@code batch}, of which {@code lower} is the lower part's answer.
   *
   * @param suspected words that are asked about besides, in reading order
   */
  List<Linked> candidates(Batch batch, Encoder.Lower lower, List<Span> suspected) {
    float[] scores = lower.cues();
    List<Encoder.Question> questions = questions(batch, scores, suspected);
    List<Linked> found = new ArrayList<>();
    for (List<Encoder.Question> some :
        Batch.grouped(questions, question -> batch.length(), PLACES)) {
      Encoder.Upper upper = lower.ask(some);
      for (int k = 0; k < some.size(); k++) {
        found.add(linked(batch, some.get(k), k, scores, upper));
      }
    }
    return found;
  }

  /** Whether its score makes it an attribution. */
  boolean isSure(Linked candidate) {
    return candidate.score() >= least;
  }

  private List<Encoder.Question> questions(Batch batch, float[] scores, List<Span> suspected) {
    List<Encoder.Question> questions = new ArrayList<>();
    for (int row = 0; row < batch.size(); row++) {
      List<Places> places = batch.windows().get(row).among(suspected);
      List<Places> cues = CueScores.candidates(scores, batch, row, eagerness, places);
      for (Places cue : cues.subList(0, Math.min(MOST, cues.size()))) {
        questions.add(new Encoder.Question(row, cue));
      }
    }
    return questions;
  }

  private static Linked linked(
      Batch batch, Encoder.Question question, int k, float[] cues, Encoder.Upper upper) {
    Window window = batch.windows().get(question.row());
    int width = batch.length() * 5;
    Tags tags = Tags.best(upper.spans(), k * width, window.length(), 2, 1);
    List<Span> source = words(window, tags.runs(0));
    int at = (question.row() * batch.length() + question.cue().from()) * CueScores.TAGS;
    return new Linked(
        window.words(question.cue().from(), question.cue().to()),
        source,
        words(window, tags.runs(1)),
        CueScores.odds(cues, at) + CueScores.verdict(upper.scores(Judgement.CUE), k),
        List.of(Statement.Stance.values()).get(answer(Judgement.STANCE, upper, k)),
        List.of(Statement.Certainty.values()).get(answer(Judgement.CERTAINTY, upper, k)),
        source.isEmpty()
            ? Optional.empty()
            : Optional.of(answer(Judgement.ANONYMITY, upper, k) == 1),
        List.of(Statement.Kind.values()).get(answer(Judgement.KIND, upper, k)));
  }

  private static int answer(Judgement judgement, Encoder.Upper upper, int k) {
    return judgement.best(upper.scores(judgement), k);
  }

  private static List<Span> words(Window window, List<Places> runs) {
    return runs.stream().map(r -> window.words(r.from(), r.to())).toList();
  }
}
