package org.parallax.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.gazetteer.GazetteerPacker.Packed;
import org.parallax.gazetteer.GazetteerPacker.Sources;

class GazetteerPackerTest {

  private static final String TABLE =
      """
      9000001\tVarnholt\tVarnholt\tVarnholtas,VHT,Варнхолт\t54.5\t10.25\tP\tPPLA\tDE\t\t99\t001\t\t\t52000\t\t12\tEurope/Berlin\t2031-01-01
      9000002\tKleinvarn\tKleinvarn\t\t54.6\t10.3\tP\tPPL\tDE\t\t99\t001\t\t\t310\t\t3\tEurope/Berlin\t2031-01-01
      9000003\tOldvarn\tOldvarn\t\t54.7\t10.3\tP\tPPLH\tDE\t\t99\t001\t\t\t0\t\t3\tEurope/Berlin\t2031-01-01
      9000004\tVarnmark Region\tVarnmark Region\tVarnmarka\t54.55\t10.28\tA\tADM1\tDE\t\t99\t\t\t\t90000\t\t\tEurope/Berlin\t2031-01-01
      9000005\tHohenkreis\tHohenkreis\t\t54.56\t10.29\tA\tADM2\tDE\t\t99\t001\t\t\t70000\t\t\tEurope/Berlin\t2031-01-01
      not a row
      """;

  @TempDir private Path folder;

  private Gazetteer packed(Path table) throws IOException {
    Path file = folder.resolve("made.gazetteer");
    GazetteerPacker.pack(new Sources(table, Optional.empty(), Optional.empty()), file);
    assertThat(folder.resolve("made.gazetteer.part")).doesNotExist();
    return Gazetteer.load(file);
  }

  private Path table() throws IOException {
    return Files.writeString(folder.resolve("places.txt"), TABLE);
  }

  private static List<Place> places(Gazetteer gazetteer, String name) {
    return gazetteer.find(NameKey.of(name)).stream().map(r -> gazetteer.place(r.place())).toList();
  }

  @Test
  void placesKeepWhatTheTableSays() throws IOException {
    Gazetteer gazetteer = packed(table());
    Place town = places(gazetteer, "Varnholt").getFirst();
    assertThat(town.geonames()).isEqualTo(9000001);
    assertThat(town.kind()).isEqualTo(Place.Kind.SEAT);
    assertThat(town.feature()).isEqualTo("PPLA");
    assertThat(town.lat()).isEqualTo(54.5);
    assertThat(town.country()).isEqualTo("DE");
    assertThat(gazetteer.admin(town)).isEqualTo("DE.99.001");
    assertThat(places(gazetteer, "Varnholtas")).containsExactly(town);
    assertThat(places(gazetteer, "VHT")).as("codes are no names").isEmpty();
    assertThat(places(gazetteer, "Oldvarn")).as("what is gone").isEmpty();
  }

  @Test
  void divisionsOfTheTableHaveTheirCodes() throws IOException {
    Gazetteer gazetteer = packed(table());
    Place division = places(gazetteer, "Varnmark").getFirst();
    assertThat(division.kind()).isEqualTo(Place.Kind.DIVISION);
    assertThat(division.code()).isEqualTo("DE.99");
    Place village = places(gazetteer, "Kleinvarn").getFirst();
    assertThat(village.inside(division)).isTrue();
    assertThat(village.inside(places(gazetteer, "Hohenkreis").getFirst())).isTrue();
    assertThat(places(gazetteer, "Germany").getFirst().feature()).isEqualTo("PCLI");
  }

  @Test
  void zippedTablesAndListsOfDivisionsAreReadAsWell() throws IOException {
    Path zip = folder.resolve("places.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("readme.txt"));
      out.write("read me".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("places.txt"));
      out.write(
          TABLE
              .lines()
              .limit(2)
              .collect(java.util.stream.Collectors.joining("\n"))
              .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    Path first =
        Files.writeString(
            folder.resolve("admin1.txt"), "DE.99\tVarnmark\tVarnmark\t9000009\nbroken\n");
    Path second =
        Files.writeString(
            folder.resolve("admin2.json"), "[{\"code\":\"DE.99.001\",\"name\":\"Hohenkreis\"}]");
    Path file = folder.resolve("zipped.gazetteer");
    Packed packed =
        GazetteerPacker.pack(new Sources(zip, Optional.of(first), Optional.of(second)), file);
    Gazetteer gazetteer = Gazetteer.load(file);
    assertThat(packed.places()).isEqualTo(gazetteer.size());
    assertThat(places(gazetteer, "Varnmark").getFirst().geonames()).isEqualTo(9000009);
    assertThat(places(gazetteer, "Hohenkreis").getFirst().code()).isEqualTo("DE.99.001");
  }

  @Test
  void whatIsNoTableIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "just some words\n");
    assertThatThrownBy(() -> packed(text)).hasMessageContaining("no populated place");
    assertThat(folder.resolve("made.gazetteer")).doesNotExist();
    assertThatThrownBy(() -> Gazetteer.load(text)).isInstanceOf(IOException.class);
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    Sources sources = new Sources(table(), Optional.empty(), Optional.empty());
    GazetteerPacker.pack(sources, one);
    GazetteerPacker.pack(sources, two);
    assertThat(one).hasSameBinaryContentAs(two);
  }
}
