package org.parallax.model;

/**
 * The story that a report belongs to.
 *
 * @param id the report's id
 * @param story the same for all reports of one event
 */
public record Grouping(String id, String story) {}
