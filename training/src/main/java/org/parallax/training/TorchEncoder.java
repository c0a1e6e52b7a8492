package org.parallax.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parallax.encoder.Batch;
import org.parallax.encoder.Encoder;
import org.parallax.encoder.Judgement;
import org.parallax.encoder.Vocabulary;

/**
 * The network as training holds it, asked without learning.
 *
 * @param manager owner of the arrays while a batch is read
 * @param network without dropout
 * @param vocabulary of the pieces
 */
record TorchEncoder(NDManager manager, Network network, Vocabulary vocabulary) implements Encoder {

  @Override
  public <T> T read(Batch batch, Function<Lower, T> use) {
    try (NDManager step = manager.newSubManager()) {
      Inputs inputs = new Inputs(step, batch);
      NDArray x = network.lower(inputs.ids(vocabulary), inputs.types(), inputs.mask());
      return use.apply(new Answer(network, inputs, x));
    }
  }

  /** What the lower part says of one batch. */
  private record Answer(Network network, Inputs inputs, NDArray x) implements Lower {

    @Override
    public float[] cues() {
      return network.head(x, Head.CUE).toFloatArray();
    }

    @Override
    public float[] names() {
      return network.head(x, Head.NAME).toFloatArray();
    }

    @Override
    public Upper ask(List<Question> questions) {
      NDArray y =
          network.upper(x, inputs.rows(questions), inputs.marks(questions), inputs.mask(questions));
      NDArray cues = inputs.cues(questions);
      Map<Judgement, float[]> judgements = new EnumMap<>(Judgement.class);
      for (Judgement judgement : Judgement.values()) {
        judgements.put(judgement, network.judge(y, cues, Head.of(judgement)).toFloatArray());
      }
      return new Upper(network.head(y, Head.SPAN).toFloatArray(), judgements);
    }
  }
}
