package org.parallax.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.encoder.Batch;
import org.parallax.encoder.CueScores;
import org.parallax.encoder.Encoder.Question;
import org.parallax.encoder.Judgement;
import org.parallax.encoder.Places;
import org.parallax.encoder.Style;

/**
 * What the upper part is asked in one step: the annotated cues, and words that the lower part takes
 * for cues though they are none, from which the upper part learns to tell them apart.
 *
 * @param questions of the batch
 * @param answers theirs
 */
record Questions(List<Question> questions, List<Asked> answers) {

  /** Even where nothing is annotated some mistakes are worth a look. */
  private static final int FEW = 4;

  /**
   * The questions of a step.
   *
   * @param scores the lower part's scores of cues
   * @param eagerness by how much the lower part is to be lured into mistakes
   */
  static Questions of(List<Example> examples, Batch batch, float[] scores, double eagerness) {
    Questions asked = new Questions(new ArrayList<>(), new ArrayList<>());
    for (int row = 0; row < examples.size(); row++) {
      for (Asked answer : examples.get(row).questions()) {
        asked.add(row, answer);
      }
    }
    int most = asked.answers.size() + Math.max(FEW, asked.answers.size() / 2);
    for (int row = 0; row < examples.size() && asked.answers.size() < most; row++) {
      Example example = examples.get(row);
      if (example.window().style() != Style.NAMES) {
        for (Places cue : CueScores.candidates(scores, batch, row, eagerness, List.of())) {
          if (!example.hasCueAt(cue) && asked.answers.size() < most) {
            asked.add(row, Asked.noCue(cue, example.window().length()));
          }
        }
      }
    }
    return asked;
  }

  private void add(int row, Asked answer) {
    questions.add(new Question(row, answer.cue()));
    answers.add(answer);
  }

  boolean isEmpty() {
    return questions.isEmpty();
  }

  List<int[]> spanTags() {
    return answers.stream().map(Asked::spanTags).toList();
  }

  /** The answers to one judgement, each in a row of its own. */
  List<int[]> judged(Judgement judgement) {
    return IntStream.range(0, answers.size())
        .mapToObj(
            k -> new int[] {answers.get(k).judgements().getOrDefault(judgement, Example.NONE)})
        .toList();
  }
}
