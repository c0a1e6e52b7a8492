package org.parallax.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;

/**
 * Makes one request and takes its answer, within the limits and to nobody's private network.
 * Follows nothing, repeats nothing, keeps no cookies and uses no proxy (which would look names up
 * itself). Thread-safe.
 */
final class Client implements AutoCloseable {

  private static final int LONGEST_LINE = 16_384;
  private static final int MOST_HEADERS = 200;

  private final FetchSettings settings;
  private final CloseableHttpClient http;
  private final ScheduledExecutorService deadlines;

  Client(FetchSettings settings, CheckedLookup lookup) {
    this.settings = settings;
    this.http = http(settings, lookup);
    this.deadlines =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-deadlines").factory());
  }

  private static CloseableHttpClient http(FetchSettings settings, CheckedLookup lookup) {
    Timeout connect = Timeout.of(settings.connect());
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(lookup)
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(connect)
                    .setSocketTimeout(Timeout.of(settings.exchange()))
                    .build())
            .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(connect).build())
            .setConnectionFactory(
                ManagedHttpClientConnectionFactory.builder()
                    .http1Config(
                        Http1Config.custom()
                            .setMaxLineLength(LONGEST_LINE)
                            .setMaxHeaderCount(MOST_HEADERS)
                            .build())
                    .build())
            .build();
    return HttpClientBuilder.create()
        .setConnectionManager(connections)
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(Timeout.of(settings.exchange()))
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build())
        .setUserAgent(settings.agent())
        .disableCookieManagement()
        .disableContentCompression()
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableAuthCaching()
        .build();
  }

  /**
   * Asks for one address.
   *
   * @param conditions headers of a conditional request
   * @throws FetchFailure if there is no answer, or none that may be taken
   */
  Answer get(WebAddress address, Map<String, String> conditions, BodyRule rule)
      throws FetchFailure {
    HttpGet request = new HttpGet(address.uri());
    request.setHeader("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5");
    request.setHeader("Accept-Language", "en,*;q=0.5");
    request.setHeader("Accept-Encoding", ContentCoding.ACCEPTED);
    conditions.forEach(request::setHeader);
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> deadline =
        deadlines.schedule(
            () -> {
              late.set(true);
              request.cancel();
            },
            settings.exchange().toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return answer(http.executeOpen(null, request, null), request, rule);
    } catch (IOException | RuntimeException e) {
      throw failure(e, address, late.get());
    } finally {
      deadline.cancel(false);
    }
  }

  private static Answer answer(ClassicHttpResponse response, HttpGet request, BodyRule rule)
      throws FetchFailure, IOException {
    try {
      return answer(response, rule);
    } finally {
      // Closing alone would read what is left of the body, which may be endless.
      request.cancel();
      Closer.closeQuietly(response);
    }
  }

  private static Answer answer(ClassicHttpResponse response, BodyRule rule)
      throws FetchFailure, IOException {
    Headers headers = headers(response);
    HttpEntity entity = response.getEntity();
    if (response.getCode() != Answer.OK || entity == null) {
      return new Answer(response.getCode(), headers, Content.none());
    }
    String type = headers.get("Content-Type").orElse("");
    if (rule.textOnly() && !TextTypes.contain(type)) {
      throw new FetchFailure(
          response.getCode(),
          "the server sent " + TextTypes.type(type) + ", which is not text that we read");
    }
    if (entity.getContentLength() > rule.bytes() && !rule.cut()) {
      throw tooLong(rule);
    }
    InputStream body =
        ContentCoding.undo(headers.get("Content-Encoding").orElse(""), entity.getContent());
    return new Answer(response.getCode(), headers, read(body, rule));
  }

  private static Content read(InputStream body, BodyRule rule) throws FetchFailure, IOException {
    byte[] bytes = body.readNBytes(rule.bytes());
    if (bytes.length == rule.bytes() && !rule.cut() && body.read() >= 0) {
      throw tooLong(rule);
    }
    return Content.of(bytes);
  }

  private static FetchFailure tooLong(BodyRule rule) {
    return new FetchFailure("the page has more than " + rule.bytes() + " bytes");
  }

  private static Headers headers(ClassicHttpResponse response) {
    Map<String, String> all = new LinkedHashMap<>();
    for (Header header : response.getHeaders()) {
      if (header.getValue() != null) {
        all.merge(header.getName(), header.getValue(), (a, b) -> a + ", " + b);
      }
    }
    return Headers.of(all);
  }

  private FetchFailure failure(Exception e, WebAddress address, boolean late) {
    if (late) {
      return new FetchFailure(
          "the server took longer than " + settings.exchange().toSeconds() + " s: try again later");
    }
    return new FetchFailure(
        switch (e) {
          case RefusedHost _ ->
              address.host() + " is not a public address: only pages on the web are fetched";
          case UnknownHostException _ ->
              "there is no host named " + address.host() + ": check the address";
          case ConnectTimeoutException _ -> "the server could not be reached in time";
          case SocketTimeoutException _ -> "the server stopped answering: try again later";
          case HttpHostConnectException _ -> "the server does not accept connections";
          case NoRouteToHostException _ -> "the server cannot be reached from here";
          case SSLException _ -> "the connection is not secure: the server's certificate is wrong";
          case ZipException _ -> "the page is packed wrongly and cannot be unpacked";
          case EOFException _ -> "the page broke off";
          default -> "the exchange with the server failed";
        });
  }

  @Override
  public void close() {
    deadlines.shutdownNow();
    http.close(CloseMode.IMMEDIATE);
  }
}
