package org.parallax.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.fetch.Fetched.Failed;

/** Nothing that a link or a name says leads into the user's own network. */
class ReachTest {

  private final PublicAddresses publicAddresses = PublicAddresses.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "100.100.100.200",
        "127.0.0.1",
        "127.255.255.254",
        "168.63.129.16",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.192",
        "192.168.1.1",
        "198.19.255.255",
        "224.0.0.1",
        "239.255.255.250",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::808:808",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:c0a8:101::1",
        "3fff::1",
        "100::1"
      })
  void privateAddressesAreRefused(String address) throws UnknownHostException {
    assertThat(publicAddresses.contains(InetAddress.getByName(address))).isFalse();
  }

  @Test
  void anAddressInsideAnotherIsSeen() throws UnknownHostException {
    byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 127, 0, 0, 1};
    InetAddress kept = Inet6Address.getByAddress("mapped", mapped, 0);
    assertThat(publicAddresses.contains(kept)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "172.32.0.1",
        "100.128.0.1",
        "192.0.1.1",
        "2a00:1450:4001:81b::200e",
        "2606:4700::1111",
        "64:ff9b::808:808",
        "2002:808:808::1"
      })
  void publicAddressesAreNot(String address) throws UnknownHostException {
    assertThat(publicAddresses.contains(InetAddress.getByName(address))).isTrue();
  }

  private static Fetched fetch(String address, Lookup lookup, Set<Integer> ports)
      throws IOException {
    try (Fetcher fetcher =
        new Fetcher(
            FetchSettings.standard().withPorts(ports),
            Optional.empty(),
            Reach.PUBLIC,
            new Surroundings(Clock.systemUTC(), lookup, time -> {}))) {
      return fetcher.fetch(address);
    }
  }

  private static String reason(Fetched fetched) {
    return fetched instanceof Failed failed ? failed.reason() : "it came";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://127。0。0。1/",
        "http://１２７.0.0.1/"
      })
  void noFormOfAnAddressLeadsHome(String address) throws IOException {
    assertThat(reason(fetch(address, Lookup.system(), Set.of(80))))
        .endsWith("is not a public address: only pages on the web are fetched");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.0.0.1/",
        "http://127.0.0.0x1/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://127.0.0.1.1/",
        "http://127.0.0.01/"
      })
  void numbersThatReadersDisagreeAboutAreRefused(String address) throws IOException {
    assertThat(reason(fetch(address, Lookup.system(), Set.of(80))))
        .isEqualTo("the host is a number in an unusual form: write it as 1.2.3.4");
  }

  @Test
  void aNameThatAlsoMeansAPrivateAddressIsRefused() throws IOException {
    Lookup both =
        host -> List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1"));
    assertThat(reason(fetch("http://news.example/", both, Set.of(80))))
        .startsWith("news.example is not a public address");
  }

  /** A name that means something else a moment later gains nothing: nobody asks again. */
  @Test
  void whatWasCheckedIsWhatIsConnectedTo() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    Lookup rebinding =
        host ->
            List.of(InetAddress.getByName(asked.getAndIncrement() == 0 ? "8.8.8.8" : "127.0.0.1"));
    var checked = new CheckedLookup(rebinding, Reach.PUBLIC);
    assertThat(checked.resolve("news.example")).containsExactly(InetAddress.getByName("8.8.8.8"));
    assertThat(asked).hasValue(1);
    assertThatThrownBy(() -> checked.resolve("news.example")).isInstanceOf(RefusedHost.class);
  }

  @Test
  void theClientConnectsToWhatWasChecked() throws IOException {
    try (Site site = new Site().page("/", "<p>The ferry left.</p>")) {
      AtomicInteger asked = new AtomicInteger();
      Lookup local =
          host -> {
            asked.incrementAndGet();
            return List.of(InetAddress.getLoopbackAddress());
          };
      try (Fetcher fetcher =
          new Fetcher(
              FetchSettings.standard().withPorts(Set.of(site.port())),
              Optional.empty(),
              Reach.LOCAL_TOO,
              new Surroundings(Clock.systemUTC(), local, time -> {}))) {
        Fetched fetched = fetcher.fetch("http://news.example:" + site.port() + "/");
        assertThat(reason(fetched)).isEqualTo("it came");
        assertThat(asked).hasValueBetween(1, 2);
      }
    }
  }

  @Test
  void aHostThatIsNotThereIsSaid() throws IOException {
    Lookup none =
        host -> {
          throw new UnknownHostException(host);
        };
    assertThat(reason(fetch("http://nowhere.example/", none, Set.of(80))))
        .isEqualTo("there is no host named nowhere.example: check the address");
  }
}
