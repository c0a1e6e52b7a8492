package org.parallax.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireTest {

  @Test
  void whatIsWrittenIsRead() {
    WireWriter inner = new WireWriter().number(1, 300).number(2, -1);
    byte[] message = new WireWriter().string(8, "bridge").real(2, .5f).message(7, inner).toBytes();
    List<WireReader.Field> fields = WireReader.fields(ByteBuffer.wrap(message));
    assertThat(fields).extracting(WireReader.Field::tag).containsExactly(8, 2, 7);
    assertThat(fields.get(0).string()).isEqualTo("bridge");
    assertThat(fields.get(1).floats()).containsExactly(.5f);
    assertThat(fields.get(2).fields())
        .extracting(WireReader.Field::number)
        .containsExactly(300L, -1L);
  }
}
