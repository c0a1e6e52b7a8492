package org.parallax.cli;

import java.util.Optional;
import org.parallax.render.MapTiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The pictures under the page's map: none, unless the user names their server. */
final class Tiles {

  @Option(
      names = "--tiles",
      paramLabel = "ADDRESS",
      description =
          "let the page's map show the pictures of a map server, such as"
              + " https://tiles.example.org/{z}/{x}/{y}.png; the page then asks that host for them,"
              + " and without this option nobody for anything")
  private Optional<String> template = Optional.empty();

  @Option(
      names = "--tiles-attribution",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "whom the pictures are owed to, shown on the map")
  private String attribution = "";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** What the options say, checked before anything is read. */
  Optional<MapTiles> configured() {
    try {
      return template.map(t -> new MapTiles(t, attribution));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--tiles: " + e.getMessage(), e);
    }
  }
}
