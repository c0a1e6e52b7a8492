package org.parallax.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses a page may take its map's pictures from. */
class MapTilesTest {

  @ParameterizedTest
  @CsvSource({
    "https://tiles.example.org/{z}/{x}/{y}.png,https://tiles.example.org",
    "https://Tiles.Example.org:8443/a/{z}/{y}/{x}?key=1,https://tiles.example.org:8443",
    "https://tiles.example.org/?x={x}&y={y}&z={z},https://tiles.example.org"
  })
  void thePolicyNamesTheHostAlone(String template, String origin) {
    assertThat(new MapTiles(template, "").origin()).isEqualTo(origin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://tiles.example.org/{z}/{x}/{y}.png",
        "//tiles.example.org/{z}/{x}/{y}.png",
        "https://tiles.example.org/{z}/{x}.png",
        "https://tiles.example.org/{z}/{x}/{y}/{y}.png",
        "https://{s}.example.org/{z}/{x}/{y}.png",
        "https://{z}.example.org/{x}/{y}.png",
        "https://user@tiles.example.org/{z}/{x}/{y}.png",
        "https://tiles.example.org/{z}/{x}/{y}.png#a",
        "https://tiles.example.org; script-src */{z}/{x}/{y}.png",
        "https:///{z}/{x}/{y}.png",
        "https://tiles.example.org?{z}{x}{y}",
        "tiles"
      })
  void anythingElseIsRefused(String template) {
    assertThatIllegalArgumentException().isThrownBy(() -> new MapTiles(template, ""));
  }

  @Test
  void saysWhatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MapTiles("https://tiles.example.org/{z}/{x}.png", ""))
        .withMessageContaining("must have {y} once");
  }
}
