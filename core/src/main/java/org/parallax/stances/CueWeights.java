package org.parallax.stances;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much every cue speaks for each label of a task. Immutable.
 *
 * @param weights for each cue, in the order of {@link StanceCues#names}, a weight for each label
 */
public record CueWeights(List<List<Double>> weights) {

  private static final String FILE = "cues.json";

  /** Copies the lists. */
  public CueWeights {
    weights = weights.stream().map(List::copyOf).toList();
  }

  /** The scores of the labels: logits. */
  public float[] scores(float[] cues) {
    float[] scores = new float[weights.getFirst().size()];
    for (int cue = 0; cue < cues.length; cue++) {
      for (int label = 0; label < scores.length; label++) {
        scores[label] += (float) (cues[cue] * weights.get(cue).get(label));
      }
    }
    return scores;
  }

  /**
   * The weights that are part of the program.
   *
   * @throws IOException if their file is missing or broken; nothing else takes its place
   */
  static Map<PairTask, CueWeights> load() throws IOException {
    try (InputStream in = CueWeights.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException(FILE + " is missing");
      }
      return read(new JsonMapper().readTree(in));
    } catch (JacksonException e) {
      throw new IOException(FILE + " is broken: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IOException(FILE + " is broken: " + e.getMessage(), e);
    }
  }

  private static Map<PairTask, CueWeights> read(JsonNode json) {
    Map<PairTask, CueWeights> all = new EnumMap<>(PairTask.class);
    for (PairTask task : List.of(PairTask.STANCE, PairTask.EVIDENCE)) {
      List<List<Double>> rows = new ArrayList<>();
      JsonNode byCue = json.path(task.name().toLowerCase(Locale.ROOT));
      for (String cue : StanceCues.names()) {
        List<Double> row = byCue.path(cue).valueStream().map(JsonNode::asDouble).toList();
        if (row.size() != task.labels().size()) {
          throw new IllegalArgumentException("no weights of the cue \"" + cue + "\"");
        }
        rows.add(row);
      }
      all.put(task, new CueWeights(rows));
    }
    return all;
  }
}
