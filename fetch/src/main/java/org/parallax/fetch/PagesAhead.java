package org.parallax.fetch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Pages in the order of their addresses, some of them already on their way while one is looked at;
 * hosts still see one request at a time. For one use, on one thread.
 */
public final class PagesAhead implements Iterator<Fetched>, AutoCloseable {

  private static final int AHEAD = 8;

  private final Fetcher fetcher;
  private final Iterator<String> addresses;
  private final Deque<CompletableFuture<Fetched>> coming = new ArrayDeque<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** Nothing is fetched before the first {@link #next()}. */
  public PagesAhead(Fetcher fetcher, List<String> addresses) {
    this.fetcher = fetcher;
    this.addresses = List.copyOf(addresses).iterator();
  }

  @Override
  public boolean hasNext() {
    return addresses.hasNext() || !coming.isEmpty();
  }

  /** The next page; waits for it. */
  @Override
  public Fetched next() {
    while (coming.size() < AHEAD && addresses.hasNext()) {
      String address = addresses.next();
      coming.add(CompletableFuture.supplyAsync(() -> fetcher.fetch(address), threads));
    }
    return coming.remove().join();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
