package org.parallax.benchmark;

import java.util.List;
import java.util.Optional;

/**
 * A page with its answers; what was not annotated is empty.
 *
 * @param id its name
 * @param url where it was found
 * @param html the page
 * @param bodies the body as annotated, and a longer reading of what belongs to it where there is
 *     one
 * @param title the headline
 * @param day the date of publication
 * @param authors who wrote it
 */
record BenchPage(
    String id,
    String url,
    String html,
    List<String> bodies,
    Optional<String> title,
    Optional<String> day,
    List<String> authors) {}
