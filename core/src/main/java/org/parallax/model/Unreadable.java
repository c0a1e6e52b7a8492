package org.parallax.model;

/**
 * An input that could not be read; it is shown as a row of its own.
 *
 * @param input the file or address, with the line where one file holds several inputs
 * @param reason what is wrong with it and what to do, one sentence
 */
public record Unreadable(String input, String reason) {}
