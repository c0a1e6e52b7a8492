package org.parallax.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Makes a gazetteer from the files of GeoNames (CC BY 4.0) and the tables that are part of the
 * program: countries with their adjectives, regions, seas. The same input gives the same bytes. The
 * whole of {@code allCountries} needs about 6 GB of heap. Stateless.
 */
public final class GazetteerPacker {

  private GazetteerPacker() {}

  /**
   * What a gazetteer is made from.
   *
   * @param places GeoNames' main table or an extract of it, such as {@code allCountries.zip} or
   *     {@code cities500.txt}
   * @param first list of first-order divisions ({@code admin1CodesASCII.txt}), where the main table
   *     has only towns
   * @param second list of second-order divisions ({@code admin2Codes.txt}), likewise
   */
  public record Sources(Path places, Optional<Path> first, Optional<Path> second) {}

  /**
   * What was made.
   *
   * @param places how many places it has
   * @param names under how many different names
   * @param bytes size of the file
   */
  public record Packed(int places, int names, long bytes) {}

  /**
   * Packs a gazetteer.
   *
   * @param out is written whole or not at all
   * @throws IOException if a source cannot be read or has no place in it, or the file cannot be
   *     written
   */
  public static Packed pack(Sources sources, Path out) throws IOException {
    GazetteerDraft draft = new GazetteerDraft();
    draft.countries(Tables.countries());
    draft.rows(sources.places());
    var ids = Tables.divisionIds();
    if (sources.first().isPresent()) {
      draft.divisions(Divisions.read(sources.first().get(), ids), Place.Kind.DIVISION);
    }
    draft.regions(Tables.regions());
    if (sources.second().isPresent()) {
      draft.divisions(Divisions.read(sources.second().get(), ids), Place.Kind.COUNTY);
    }
    int names = draft.write(out);
    return new Packed(draft.size(), names, Files.size(out));
  }
}
