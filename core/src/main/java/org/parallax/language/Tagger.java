package org.parallax.language;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Tags words with OpenNLP's model for parts of speech, which is one of maximum entropy (Ratnaparkhi
 * 1996): each word gets the tag that most speaks for, given the tags of the two words before.
 *
 * <p>The tags are those of OpenNLP's own tagger in a fraction of its time. That one holds three
 * sequences of tags, but keeps what it first saw in front of each word, and so weighs all three by
 * the tags of the best: the best one remains the best, and the others need not be held. Immutable,
 * thread-safe.
 */
final class Tagger {

  private static final String NETWORK = "pos.model";
  private static final Object[] NOTHING_ELSE = {};

  /** What speaks for nothing. */
  private static final Context NONE = new Context(new int[0], new double[0]);

  private final POSModel model;
  private final Map<String, Context> features = new HashMap<>();
  private final String[] tags;

  /**
   * A tagger with this model.
   *
   * @throws IllegalArgumentException if the model is none of maximum entropy without a dictionary
   */
  Tagger(POSModel model) {
    if (!(model.getArtifact(NETWORK) instanceof AbstractModel network)
        || model.getFactory().getTagDictionary() != null) {
      throw new IllegalArgumentException("no plain model of maximum entropy");
    }
    this.model = model;
    // In the order that OpenNLP promises: parameters, the same by name, outcomes.
    Object[] parts = network.getDataStructures();
    ((Map<?, ?>) parts[1]).forEach((name, c) -> features.put((String) name, (Context) c));
    tags = (String[]) parts[2];
  }

  /** Tells what can be seen of a word; for one text, since it remembers the last sentence. */
  POSContextGenerator describer() {
    return model.getFactory().getPOSContextGenerator(0);
  }

  /** The tags of the words of a sentence, of which {@code describer} tells. */
  String[] tag(String[] words, POSContextGenerator describer) {
    String[] found = new String[words.length];
    for (int at = 0; at < words.length; at++) {
      found[at] = tags[best(describer.getContext(at, words, found, NOTHING_ELSE))];
    }
    return found;
  }

  /** The tag that {@code seen} speaks for most; the first of equal ones. */
  private int best(String[] seen) {
    double[] scores = new double[tags.length];
    for (String name : seen) {
      Context feature = features.getOrDefault(name, NONE);
      int[] outcomes = feature.getOutcomes();
      double[] weights = feature.getParameters();
      for (int k = 0; k < outcomes.length; k++) {
        scores[outcomes[k]] += weights[k];
      }
    }
    int best = 0;
    for (int tag = 1; tag < scores.length; tag++) {
      best = scores[tag] > scores[best] ? tag : best;
    }
    return best;
  }
}
