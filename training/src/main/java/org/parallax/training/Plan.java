package org.parallax.training;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a lesson is to be learnt.
 *
 * @param epochs how often every example is read
 * @param seed of everything random
 * @param rate the most of the layers
 * @param newRate the most of the heads
 * @param checkpoint where what is reached is saved
 */
record Plan(int epochs, long seed, double rate, double newRate, Optional<Path> checkpoint) {}
